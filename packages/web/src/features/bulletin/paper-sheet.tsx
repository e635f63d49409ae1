// One page of a document: its parts in order, its number at the outer edge.
import { Fragment, type ReactNode } from 'react';
import type { BulletinPage } from '@luoshi/contract/routes/bulletin';
import { useText } from '../../text/text.tsx';
import type { Sheet } from './lay-out.ts';
import type { MeasuredPiece } from './measure-pieces.ts';
import type { Part } from './paginate.ts';
import { PaperImprint } from './paper-imprint.tsx';
import { PaperPieceView, type DrawRun } from './paper-piece.tsx';
import { titleOf, type PaperSection } from './paper-pieces.ts';
import { PaperRow, PaperTable } from './paper-table.tsx';
import { sliceRuns } from './slice-runs.ts';

interface PaperSheetProps {
  readonly page: BulletinPage;
  readonly sheet: Sheet;
  readonly section: PaperSection;
  readonly measured: readonly MeasuredPiece[];
  readonly label: string;
  readonly drawRun: DrawRun;
  /** What stands in the margin of a paragraph that may be changed. */
  readonly besideOf: (editAt: number) => ReactNode;
}

type DrawnProps = Pick<PaperSheetProps, 'section' | 'measured' | 'drawRun' | 'besideOf'> & {
  readonly part: Part;
};

const Drawn = ({ section, measured, drawRun, besideOf, part }: DrawnProps) => {
  const piece = section.pieces[part.piece];
  const size = measured[part.piece];
  if (piece === undefined || size === undefined || piece.kind === 'row') return null;
  const goesOn = part.to < size.lines;
  const from = size.starts[part.from] ?? 0;
  const to = goesOn ? (size.starts[part.to] ?? Infinity) : Infinity;
  const editAt = piece.kind === 'text' && part.from === 0 ? piece.editAt : null;
  return (
    <PaperPieceView
      piece={piece}
      runs={piece.kind === 'text' ? sliceRuns(piece.runs, from, to) : []}
      isRest={part.from > 0}
      goesOn={goesOn}
      drawRun={drawRun}
      measured={undefined}
      beside={editAt === null ? null : besideOf(editAt)}
    />
  );
};

/** Parts with the rows that follow each other gathered into one table. */
const gathered = (parts: readonly Part[], { pieces }: PaperSection): readonly (readonly Part[])[] => {
  const groups: Part[][] = [];
  const isRow = (part: Part | undefined): boolean => part !== undefined && pieces[part.piece]?.kind === 'row';
  for (const part of parts) {
    const last = groups.at(-1);
    if (isRow(part) && isRow(last?.[0])) last?.push(part);
    else groups.push([part]);
  }
  return groups;
};

interface RowsProps extends Pick<PaperSheetProps, 'section' | 'drawRun'> {
  readonly parts: readonly Part[];
}

const Rows = ({ section, parts, drawRun }: RowsProps) => (
  <PaperTable name={titleOf(section)} columns={section.columns} shares={section.shares}>
    {parts.map(({ piece }) => {
      const row = section.pieces[piece];
      if (row?.kind !== 'row') return null;
      return (
        <PaperRow
          key={piece}
          cells={row.cells}
          columns={section.columns.length}
          measured={undefined}
          figure={row.figure}
          drawRun={drawRun}
        />
      );
    })}
  </PaperTable>
);

const classOf = ({ across, parts, imprint }: Sheet): string =>
  [
    'paper',
    ...(across ? ['paper-across'] : []),
    ...(parts.length === 0 && !imprint ? ['paper-blank'] : []),
  ].join(' ');

/** A sheet of A4. */
export const PaperSheet = (props: PaperSheetProps) => {
  const { page, sheet, section, label } = props;
  const { t } = useText();
  const { number } = sheet;
  const side = number !== null && number % 2 === 0 ? 'paper-even' : 'paper-odd';
  return (
    <article className={classOf(sheet)} aria-label={label}>
      <div className={`paper-sheet ${side}`}>
        <div className={sheet.across ? 'paper-block paper-block-across' : 'paper-block'}>
          {gathered(sheet.parts, section).map((parts) => {
            const [first] = parts;
            if (first === undefined) return null;
            const isTable = section.pieces[first.piece]?.kind === 'row';
            return (
              <Fragment key={first.piece}>
                {isTable ? (
                  <Rows section={section} parts={parts} drawRun={props.drawRun} />
                ) : (
                  <Drawn {...props} part={first} />
                )}
              </Fragment>
            );
          })}
          {sheet.imprint ? <PaperImprint bulletin={page.bulletin} /> : null}
        </div>
        {number === null ? null : (
          <p className="paper-folio">{t('bulletin.paper.folio', { number: String(number) })}</p>
        )}
      </div>
    </article>
  );
};
