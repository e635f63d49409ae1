// Periods as the field writes them: 7月, 三季度, 上半年, 7月上旬, 第28周.
import { readPeriod, type Period } from '@luoshi/domain/period/notation';
import type { T } from './text.tsx';

/**
 * A period; with its year when that is not the year of `today`.
 *
 * @returns the text itself when it is no period
 */
export const periodText = (period: Period, today: string, t: T): string => {
  const parts = readPeriod(period);
  if (parts === null) return period;
  const { kind, year, index } = parts;
  const named = { year: period.slice(0, 4) === today.slice(0, 4) ? 'none' : String(year), n: index };
  switch (kind) {
    case 'year':
      return t('period.year', { year: String(year) });
    case 'half':
      return t('period.half', named);
    case 'quarter':
      return t('period.quarter', named);
    case 'month':
      return t('period.month', named);
    case 'ten-day':
      return t('period.ten-day', { ...named, n: Math.ceil(index / 3), part: String(((index - 1) % 3) + 1) });
    case 'week':
      return t('period.week', named);
  }
};
