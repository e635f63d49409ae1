// 分页: draws the document once unseen, measures it, and answers its sheets before anything is painted.
import { useCallback, useState, type RefCallback } from 'react';
import { layOut, type Sheet } from './lay-out.ts';
import { measurePieces, type MeasuredPiece } from './measure-pieces.ts';
import type { PaperSection } from './paper-pieces.ts';

/** A document laid out. */
export interface Sheets {
  readonly of: readonly PaperSection[];
  readonly measured: readonly (readonly MeasuredPiece[])[];
  readonly sheets: readonly Sheet[];
}

const measure = (drawn: Element, sections: readonly PaperSection[]): Sheets => {
  const blocks = drawn.querySelectorAll('.paper-block');
  const measured = sections.map(({ pieces }, at) => {
    const block = blocks[at];
    if (block === undefined) throw new Error(`section ${at} was not drawn`);
    return measurePieces(block, pieces);
  });
  const imprint = drawn.querySelector('[data-imprint]');
  const em = Number.parseFloat(getComputedStyle(drawn).fontSize);
  const height = imprint === null ? 0 : imprint.getBoundingClientRect().height / em;
  const flows = sections.map(({ across }, at) => ({ across, pieces: measured[at] ?? [] }));
  return { of: sections, measured, sheets: layOut(flows, height) };
};

/** The sheets and what measures them. */
export interface Measuring {
  /** Null before the first measuring; of other sections while these are not measured yet. */
  readonly laid: Sheets | null;
  /** Of the unseen copy; measures it as it is put in, and again when the sections change. */
  readonly copy: RefCallback<HTMLElement>;
}

/** Lays a document out; the copy is to be drawn as long as `laid` is not of these sections. */
export const useSheets = (sections: readonly PaperSection[]): Measuring => {
  const [laid, setLaid] = useState<Sheets | null>(null);
  const copy = useCallback(
    (drawn: HTMLElement | null) => {
      if (drawn !== null) setLaid(measure(drawn, sections));
    },
    [sections],
  );
  return { laid, copy };
};
