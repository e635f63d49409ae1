// Reads `rules/burden`: what a field costs, how long a request may run, and from when the office is warned.
import type { Parsed } from '@luoshi/scoring/fault';
import { readFields } from '@luoshi/scoring/fields';
import { headNames, readHead, type RuleHead } from './rule-head.ts';
import type { BurdenRule } from './rules.ts';

const names = ['minutes-a-field', 'most-days', 'most-items'];

/** Reads the burden rule from data in which every value is text. */
export const parseBurden = (data: unknown): Parsed<BurdenRule & RuleHead> =>
  readFields(data, [...headNames, 'burden'], (read) => ({
    ...readHead(read),
    ...read.map('burden', names, (burden) => ({
      minutesAField: burden.whole('minutes-a-field', { least: '1', most: '120' }),
      mostDays: burden.whole('most-days', { least: '1', most: '1100' }),
      mostItems: burden.whole('most-items', { least: '1', most: '500' }),
    })),
  }));
