// One piece of a document as its page shows it: masthead, title, paragraph or part of one, signature.
import type { ReactNode } from 'react';
import type { Run } from '@luoshi/contract/routes/bulletin';
import { ChartPicture } from './chart-picture.tsx';
import type { PaperPiece } from './paper-pieces.ts';

/** Draws a run: a figure that can be pressed, or plain text in the copy that is measured. */
export type DrawRun = (run: Run, key: number) => ReactNode;

interface PaperPieceProps {
  readonly piece: Exclude<PaperPiece, { kind: 'row' }>;
  /** The part of its runs that stands here. */
  readonly runs: readonly Run[];
  /** It began on the page before; it goes on on the next one. */
  readonly isRest: boolean;
  readonly goesOn: boolean;
  readonly drawRun: DrawRun;
  /** Marks it to be measured. */
  readonly measured: number | undefined;
  /** Stands in the margin of a paragraph that may be changed. */
  readonly beside?: ReactNode;
}

/** A piece outside a table. */
export const PaperPieceView = (props: PaperPieceProps) => {
  const { piece, runs, isRest, goesOn, drawRun, measured, beside } = props;
  switch (piece.kind) {
    case 'masthead':
      return (
        <div className="paper-head" data-piece={measured}>
          <p className="paper-masthead">{piece.name}</p>
          <p>{piece.issue}</p>
          <p className={piece.under.length === 0 ? 'paper-number' : undefined}>{piece.number}</p>
          {piece.under.length === 0 ? null : (
            <p className="paper-number paper-under">
              {piece.under.map((part) => (
                <span key={part}>{part}</span>
              ))}
            </p>
          )}
        </div>
      );
    case 'title':
      return (
        <h2 className="paper-title" data-piece={measured}>
          {piece.lines.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </h2>
      );
    case 'chart':
      return (
        <div className="paper-chart" data-piece={measured}>
          <ChartPicture chart={piece.chart} />
        </div>
      );
    case 'signature':
      return (
        <div className="paper-signature" data-piece={measured}>
          <div>
            <p>{piece.signature}</p>
            <p>{piece.date}</p>
          </div>
        </div>
      );
    case 'text': {
      const classes = [
        `paper-text paper-${piece.style}`,
        ...(isRest ? ['paper-rest'] : []),
        ...(goesOn ? ['paper-goes-on'] : []),
      ];
      return (
        <p className={classes.join(' ')} data-piece={measured}>
          {runs.map(drawRun)}
          {beside}
        </p>
      );
    }
  }
};
