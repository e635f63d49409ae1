// Which rows of a breakdown a tab shows, and how the units stand to a row.
import type { BreakdownRow, Consent } from '@luoshi/contract/routes/breakdown';

/** 全部 · 本单位 · 缺项 · 有异议 · 待答复. */
export const rowFilters = ['all', 'mine', 'missing', 'objected', 'awaited'] as const;

/** One of {@link rowFilters}. */
export type RowFilter = (typeof rowFilters)[number];

/** An objection that still stands in the way. */
export const isObjecting = ({ answer, settled }: Consent): boolean => answer === 'object' && !settled;

/** Nobody has answered, and the days are not over. */
export const isAwaited = ({ answer, silent }: Consent): boolean => answer === null && !silent;

type Judged = Pick<BreakdownRow, 'consents' | 'missing'>;

const test = (row: Judged, filter: RowFilter, mine: ReadonlySet<string>): boolean => {
  switch (filter) {
    case 'all':
      return true;
    case 'mine':
      return row.consents.some(({ unitId }) => mine.has(unitId));
    case 'missing':
      return row.missing.length > 0;
    case 'objected':
      return row.consents.some(isObjecting);
    case 'awaited':
      return row.consents.some(isAwaited);
  }
};

/** @param mine units one acts for */
export const rowsBy = <R extends Judged>(
  rows: readonly R[],
  filter: RowFilter,
  mine: ReadonlySet<string>,
): readonly R[] => rows.filter((row) => test(row, filter, mine));

/** How many units were asked, and how many have answered or let the days pass. */
export const answeredUnits = (
  rows: readonly Judged[],
): { readonly asked: number; readonly answered: number } => {
  const all = rows.flatMap(({ consents }) => consents);
  const asked = new Set(all.map(({ unitId }) => unitId));
  const waiting = new Set(all.filter(isAwaited).map(({ unitId }) => unitId));
  return { asked: asked.size, answered: asked.size - waiting.size };
};

/** What one's units may still answer in some rows: not yet answered, or objected to and free to agree. */
export const answerable = (rows: readonly Judged[], mine: ReadonlySet<string>): readonly Consent[] =>
  rows.flatMap(({ consents }) =>
    consents.filter((consent) => mine.has(consent.unitId) && consent.answer !== 'agree'),
  );
