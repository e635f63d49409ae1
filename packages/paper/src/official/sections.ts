// Puts the pieces into sections and decides where the imprint goes: at the foot of the last page if that is even
// and has room, else on the next even page.
import { Paragraph, SectionType, type FileChild, type ISectionOptions } from 'docx';
import { annexPieces } from './annex.ts';
import { addressLine, body } from './body.ts';
import { head } from './head.ts';
import { imprint, imprintHeight } from './imprint.ts';
import type { OfficialContent } from './official-content.ts';
import { emptyFooters, emptyHeaders, numberedEdges, numberedFooters } from './page-number.ts';
import { landscapePage, portraitPage } from './page-setup.ts';
import { landscape, linePitch, portrait } from './page.ts';
import type { Piece } from './piece.ts';
import { reckonPages, type PageCount } from './reckon-pages.ts';

/** Pieces that begin on a new page. */
interface Part {
  readonly pieces: readonly Piece[];
  readonly isLandscape: boolean;
}

function partsOf(content: OfficialContent): readonly Part[] {
  const annexes = content.annex ?? [];
  const parts: readonly Part[] = [
    { pieces: [...head(content), ...body(content)], isLandscape: false },
    ...annexes.map((annex, i) => ({
      pieces: annexPieces(annex, annexes.length === 1 ? '附件' : `附件${i + 1}`),
      isLandscape: annex.isLandscape ?? false,
    })),
  ];
  const { pageAddress } = content;
  const atEnd = pageAddress === undefined ? [] : [addressLine(pageAddress)];
  return parts.map((part, i) =>
    i < parts.length - 1 ? part : { ...part, pieces: [...part.pieces, ...atEnd] },
  );
}

const flowOf = ({ pieces, isLandscape }: Part) => ({
  boxes: pieces.flatMap(({ boxes }) => boxes),
  height: isLandscape ? landscape.block.height : portrait.block.height,
});

const upright = () => ({ headers: emptyHeaders(), footers: numberedFooters() });
const across = () => ({ headers: numberedEdges(), footers: emptyFooters() });

function sectionOf(
  { pieces, isLandscape }: Part,
  isFirst: boolean,
  atFoot: readonly FileChild[],
): ISectionOptions {
  return {
    properties: {
      ...(isLandscape ? landscapePage : portraitPage),
      ...(isFirst ? {} : { type: SectionType.NEXT_PAGE }),
    },
    ...(isLandscape ? across() : upright()),
    children: [...pieces.map(({ node }) => node), ...atFoot],
  };
}

/** The imprint alone on the next even page. Pages after a blank one carry no number, nor does the blank one. */
function imprintSections(content: OfficialContent, count: PageCount | undefined): readonly ISectionOptions[] {
  const isAfterBlank = count !== undefined && count.pages % 2 === 0;
  const blank: ISectionOptions = {
    properties: { ...portraitPage, type: SectionType.NEXT_PAGE },
    headers: emptyHeaders(),
    footers: emptyFooters(),
    children: [new Paragraph({})],
  };
  const last: ISectionOptions = {
    properties: { ...portraitPage, type: SectionType.EVEN_PAGE },
    headers: emptyHeaders(),
    footers: isAfterBlank ? emptyFooters() : numberedFooters(),
    children: imprint(content),
  };
  return isAfterBlank ? [blank, last] : [last];
}

/** All sections of the document, in order. @source GB/T 9704-2012; practice 14 */
export function sections(content: OfficialContent): readonly ISectionOptions[] {
  const parts = partsOf(content);
  const count = reckonPages(parts.map(flowOf), linePitch);
  const hasRoom =
    count !== undefined && count.pages % 2 === 0 && count.room >= imprintHeight(content) + linePitch;
  const isOnLast = hasRoom && parts.at(-1)?.isLandscape === false;
  const main = parts.map((part, i) =>
    sectionOf(part, i === 0, isOnLast && i === parts.length - 1 ? imprint(content) : []),
  );
  return isOnLast ? main : [...main, ...imprintSections(content, count)];
}
