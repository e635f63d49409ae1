// Reads `rules/holidays/lunar.yaml`: the days of moving feasts, year by year, and the days the law gives for each.
import { movingFeasts, type LunarYear, type StatutoryFeast } from '@luoshi/domain/calendar/statutory-days';
import type { Parsed } from '@luoshi/scoring/fault';
import { readFields, type FieldReader } from '@luoshi/scoring/fields';
import { headNames, readHead, type RuleHead } from './rule-head.ts';

/** The table of moving feasts and the feasts of the law. */
export interface LunarTable {
  readonly years: readonly LunarYear[];
  readonly statutory: readonly StatutoryFeast[];
}

const yearOf = (read: FieldReader): LunarYear => {
  const year = read.whole('year', { least: '1900', most: '2100' });
  const dayOf = (name: string): string => {
    const day = read.date(name);
    if (!day.startsWith(`${year}-`))
      read.fault([name], 'out-of-range', { given: day, expected: String(year) });
    return day;
  };
  return {
    year,
    feasts: {
      'spring-festival': dayOf('spring-festival'),
      qingming: dayOf('qingming'),
      'dragon-boat': dayOf('dragon-boat'),
      'mid-autumn': dayOf('mid-autumn'),
    },
    source: read.text('source'),
  };
};

const feastOf = (read: FieldReader): StatutoryFeast => {
  const on = read.text('on');
  if (!/^(0[1-9]|1[0-2])-\d\d$/.test(on) && !movingFeasts.some((feast) => feast === on))
    read.fault(['on'], 'not-in-list', { given: on, expected: ['MM-DD', ...movingFeasts].join(', ') });
  return {
    name: read.text('name'),
    on,
    before: read.whole('before', { least: '0', most: '7' }),
    days: read.whole('days', { least: '1', most: '10' }),
  };
};

/** Reads the table from data in which every value is text. */
export const parseLunar = (data: unknown): Parsed<RuleHead & LunarTable> =>
  readFields(data, [...headNames, 'years', 'statutory'], (read) => ({
    ...readHead(read),
    years: read.list('years', ['year', ...movingFeasts, 'source'], yearOf),
    statutory: read.list('statutory', ['name', 'on', 'before', 'days'], feastOf),
  }));
