// Changes issuer, basis, addressees, or the text around the figures; the figures themselves come from the ledger.
import { checkFigures, figuresIn, type Block } from '@luoshi/domain/bulletin/block';
import type { PublicationScope } from '@luoshi/domain/bulletin/form';
import type { Through } from '@luoshi/domain/bulletin/issuer-check';
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import { findUnitName, type BulletinRecord } from '@luoshi/store/queries/bulletin';
import { findCountyName } from '@luoshi/store/queries/unit';
import { useCase, type Scene } from '../use-case/use-case.ts';
import { changed, moving, type BulletinInput } from './change-bulletin.ts';
import type { BulletinContent } from '@luoshi/domain/bulletin/content';
import { contentOf, stored } from './content.ts';
import { formOf } from './form-of.ts';
import { issuerOf, titleLines } from './letterhead.ts';

interface Input extends BulletinInput {
  readonly through: Through;
  readonly approvalBasis: string | null;
  readonly addressees: readonly string[];
  readonly blocks: readonly Block[] | null;
  /** Left out: as it is. */
  readonly scope?: PublicationScope | undefined;
  readonly scopeUnitIds?: readonly string[] | undefined;
}

/** The content with another text: the lead sentence is not part of it, and figures no longer printed go. */
const rewritten = (content: BulletinContent, blocks: readonly Block[]): Outcome<BulletinContent> => {
  const [first, ...rest] = blocks;
  const text = first?.editable === false ? rest : blocks;
  if (text.some((block) => !block.editable)) return refuse('invalid-input', { field: 'blocks' });
  const checked = checkFigures(text, content.figures);
  if (!checked.ok) return checked;
  const printed = new Set(figuresIn(text));
  return ok({
    ...content,
    blocks: text,
    figures: content.figures.filter((figure) => printed.has(figure.id)),
  });
};

const issuerFor = async (scene: Scene, row: BulletinRecord, { through }: Input): Promise<string> => {
  const county = await findCountyName(scene);
  return issuerOf(formOf(scene, row), through, county, (await findUnitName(scene, row.unit_id)) ?? '');
};

/** @returns the page; `invalid-input` when a figure was altered, `changed-meanwhile`, `wrong-state` once signed */
export const editBulletin = useCase('bulletin.edit', async (scene, input: Input) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const found = await moving(scene, input.id, 'edit');
  if (!found.ok) return found;
  const { row, next } = found.value;
  const held = contentOf(row);
  const content = input.blocks === null ? ok(held) : rewritten(held, input.blocks);
  if (!content.ok) return content;
  if (input.through === 'two-offices' && formOf(scene, row).issuers.twoOffices === null)
    return refuse('invalid-input', { field: 'through' });
  if (input.scope === 'public' && row.secrecy !== 'public')
    return refuse('invalid-input', { field: 'scope' });
  const issuer = await issuerFor(scene, row, input);
  const [first, subject] = titleLines(row);
  const basis = input.approvalBasis?.trim() ?? '';
  return changed(scene, input, {
    state: next,
    through: input.through,
    approval_basis: basis === '' ? null : basis,
    addressees: [...input.addressees],
    scope: input.scope ?? row.scope,
    scope_unit_ids: [...(input.scopeUnitIds ?? row.scope_unit_ids)],
    issuer,
    title: subject === undefined ? (first ?? row.title) : issuer + subject,
    content: stored(content.value),
  });
});
