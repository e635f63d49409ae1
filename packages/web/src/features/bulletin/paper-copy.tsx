// The unseen copy of a document from which its pages are measured: every section on one endless page, at one size.
import type { Ref } from 'react';
import type { BulletinPage, Run } from '@luoshi/contract/routes/bulletin';
import { PaperImprint } from './paper-imprint.tsx';
import { PaperPieceView } from './paper-piece.tsx';
import { titleOf, type PaperPiece, type PaperSection } from './paper-pieces.ts';
import { PaperRow, PaperTable } from './paper-table.tsx';

const plain = ({ text }: Run): string => text;

interface Marked {
  readonly piece: PaperPiece;
  readonly at: number;
}

const Rows = ({ section, marked }: { section: PaperSection; marked: readonly Marked[] }) => (
  <PaperTable name={titleOf(section)} columns={section.columns} shares={section.shares}>
    {marked.map(({ piece, at }) =>
      piece.kind === 'row' ? (
        <PaperRow
          key={at}
          cells={piece.cells}
          columns={section.columns.length}
          measured={at}
          figure={null}
          drawRun={plain}
        />
      ) : null,
    )}
  </PaperTable>
);

const Others = ({ marked }: { marked: readonly Marked[] }) =>
  marked.map(({ piece, at }) =>
    piece.kind === 'row' ? null : (
      <PaperPieceView
        key={at}
        piece={piece}
        runs={piece.kind === 'text' ? piece.runs : []}
        isRest={false}
        goesOn={false}
        drawRun={plain}
        measured={at}
      />
    ),
  );

const Section = ({ section }: { section: PaperSection }) => {
  const marked = section.pieces.map((piece, at) => ({ piece, at }));
  const first = section.pieces.findIndex(({ kind }) => kind === 'row');
  const last = section.pieces.findLastIndex(({ kind }) => kind === 'row');
  const block = section.across ? 'paper-block paper-block-across' : 'paper-block';
  if (first < 0) {
    return (
      <div className={block}>
        <Others marked={marked} />
      </div>
    );
  }
  return (
    <div className={block}>
      <Others marked={marked.slice(0, first)} />
      <Rows section={section} marked={marked.slice(first, last + 1)} />
      <Others marked={marked.slice(last + 1)} />
    </div>
  );
};

interface PaperCopyProps {
  readonly page: BulletinPage;
  readonly sections: readonly PaperSection[];
  readonly ref: Ref<HTMLDivElement>;
}

/** Takes no room, is not read aloud, cannot be reached. */
export const PaperCopy = ({ page, sections, ref }: PaperCopyProps) => (
  <div className="paper-copy" ref={ref} aria-hidden="true" inert>
    {sections.map((section, at) => (
      <Section key={at} section={section} />
    ))}
    <div className="paper-block">
      <PaperImprint bulletin={page.bulletin} />
    </div>
  </div>
);
