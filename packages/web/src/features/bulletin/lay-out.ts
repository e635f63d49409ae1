// The sheets of a whole document: text, annexes each on a page of its own, and the 版记 at the foot of the last, even one.
import { paginate, type Measured, type Part } from './paginate.ts';

/** What begins on a new page: the text, or an annex. */
export interface MeasuredSection {
  /** Printed across: the page lies on its side. */
  readonly across: boolean;
  readonly pieces: readonly Measured[];
}

/** One sheet. */
export interface Sheet {
  readonly across: boolean;
  readonly section: number;
  readonly parts: readonly Part[];
  /** Pages after a blank one carry no number, nor does the blank one. */
  readonly number: number | null;
  readonly imprint: boolean;
}

/** Text block of the upright page in characters: 22 lines; turned, its 28 characters are the height. */
export const blockHeight = { upright: (22 * 22) / 12, across: 28 } as const;

const line = 22 / 12;

const empty = { across: false, section: 0, parts: [], number: null, imprint: false } as const;

/**
 * Lays the sections out.
 *
 * @param imprint height of the 版记
 * @source GB/T 9704-2012: annexes before the 版记, which closes the last page, an even one
 */
export const layOut = (sections: readonly MeasuredSection[], imprint: number): readonly Sheet[] => {
  const filled = sections.flatMap(({ across, pieces }, section) =>
    paginate(pieces, across ? blockHeight.across : blockHeight.upright).map((page) => ({
      ...page,
      across,
      section,
    })),
  );
  const last = filled.at(-1);
  const isEven = filled.length % 2 === 0;
  const isOnLast = last !== undefined && isEven && !last.across && last.room >= imprint + line;
  const sheets = filled.map(({ across, section, parts }, at): Sheet => {
    const closes = isOnLast && at === filled.length - 1;
    return { across, section, parts, number: at + 1, imprint: closes };
  });
  if (isOnLast) return sheets;
  return isEven
    ? [...sheets, empty, { ...empty, imprint: true }]
    : [...sheets, { ...empty, number: filled.length + 1, imprint: true }];
};
