// Reads `rules/lights`: the values a light turns on.
import type { Decimal } from '@luoshi/domain/quantity/decimal';
import { compare, fromDecimal } from '@luoshi/domain/quantity/fraction';
import type { Parsed } from '@luoshi/scoring/fault';
import { readFields } from '@luoshi/scoring/fields';
import { percentRange } from '@luoshi/scoring/scalar-fields';
import { measureKinds } from './parse-indicators.ts';
import { headNames, readHead } from './rule-head.ts';
import type { Rules } from './rules.ts';

const names = [...headNames, 'normal-from', 'slow-from', 'judged-from', 'slow-node-days', 'linear-kinds'];
const isBelow = (a: Decimal, b: Decimal): boolean => compare(fromDecimal(a), fromDecimal(b)) < 0;

/** Reads the light rule from data in which every value is text. */
export const parseLights = (data: unknown): Parsed<Rules['lights']> =>
  readFields(data, names, (read) => {
    const normalFrom = read.decimal('normal-from', percentRange);
    const slowFrom = read.decimal('slow-from', percentRange);
    if (!isBelow(slowFrom, normalFrom))
      read.fault(['slow-from'], 'not-in-order', { given: slowFrom, expected: `< ${normalFrom}` });
    const linearKinds = read.texts('linear-kinds');
    linearKinds.forEach((kind, at) => {
      const isKnown = measureKinds.some((known) => known === kind);
      if (!isKnown)
        read.fault(['linear-kinds', at], 'not-in-list', { given: kind, expected: measureKinds.join(', ') });
    });
    return {
      ...readHead(read),
      normalFrom,
      slowFrom,
      judgedFrom: read.decimal('judged-from', percentRange),
      slowNodeDays: read.whole('slow-node-days', { least: '0', most: '60' }),
      linearKinds,
    };
  });
