// The part of a block's text that stands on one page.
import type { Run } from '@luoshi/contract/routes/bulletin';

/**
 * Runs between two places of their joined text; a figure that a page's end parts keeps its id on both sides.
 *
 * @param from place of the first character; `to` of the first one no longer included
 */
export const sliceRuns = (runs: readonly Run[], from: number, to: number): readonly Run[] => {
  let passed = 0;
  return runs.flatMap((run) => {
    const start = passed;
    passed += run.text.length;
    const text = run.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    return text === '' ? [] : [{ ...run, text }];
  });
};
