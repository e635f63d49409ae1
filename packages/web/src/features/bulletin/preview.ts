// 预览: the page as it would be after an edit, made here and not asked of the server, so that the paper follows the keys.
import type { Block, BulletinPage } from '@luoshi/contract/routes/bulletin';
import { needsConsent, type Through } from '@luoshi/domain/bulletin/issuer-check';

/** What stands around the text, as it is being typed. */
export interface HeadEdit {
  readonly through: Through;
  readonly addressees: readonly string[];
}

/** The page with another text. */
export const withBlocks = (page: BulletinPage, blocks: Block[]): BulletinPage => ({ ...page, blocks });

const leadOf = (page: BulletinPage, edit: HeadEdit): Block[] => {
  const letterhead = page.letterheads.find(({ through }) => through === edit.through);
  const text = needsConsent(edit) ? letterhead?.leadConsented : letterhead?.lead;
  return text === undefined || text === ''
    ? []
    : [{ kind: 'paragraph', runs: [{ text, figure: null }], editable: false }];
};

/**
 * The page with another issuer and other addressees.
 *
 * @param salutation the addressees as they are printed
 */
export const withHead = (page: BulletinPage, edit: HeadEdit, salutation: string): BulletinPage => {
  const letterhead = page.letterheads.find(({ through }) => through === edit.through);
  if (letterhead === undefined) return page;
  const { issuer, masthead, numberBlank } = letterhead;
  const [first, ...rest] = page.titleLines;
  const text = page.blocks[0]?.editable === false ? page.blocks.slice(1) : page.blocks;
  return {
    ...page,
    bulletin: {
      ...page.bulletin,
      through: edit.through,
      issuer,
      signature: issuer,
      masthead,
      numberBlank,
      salutation,
    },
    titleLines: first === page.bulletin.issuer ? [issuer, ...rest] : page.titleLines,
    blocks: [...leadOf(page, edit), ...text],
  };
};
