// Reads `rules/indicators`: what is counted, in what, and whose number it is.
import type { Parsed } from '@luoshi/scoring/fault';
import { readFields, type FieldReader } from '@luoshi/scoring/fields';
import { headNames, readHead, type RuleHead } from './rule-head.ts';
import type { Indicator } from './rules.ts';

/** What a measure may be of: 收入（税收）, 投资, 收入（居民）, 种植, 工程, 民生. */
export const measureKinds = ['revenue', 'investment', 'income', 'crops', 'works', 'livelihood'] as const;

const names = [
  'id',
  'name',
  'aliases',
  'unit',
  'measure-kind',
  'data-owner',
  'source-data',
  'released-after-days',
  'source',
];

const indicatorOf = (one: FieldReader): Indicator => ({
  id: one.text('id'),
  name: one.text('name'),
  aliases: one.optional('aliases', (name) => one.texts(name)) ?? [],
  unit: one.text('unit'),
  measureKind: one.oneOf('measure-kind', measureKinds),
  dataOwner: one.text('data-owner'),
  sourceData: one.oneOf('source-data', ['no', 'yes']) === 'yes',
  releasedAfterDays: one.whole('released-after-days', { least: '0', most: '120' }),
  source: one.text('source'),
});

/** Reads a catalogue of indicators from data in which every value is text. */
export const parseIndicators = (
  data: unknown,
): Parsed<RuleHead & { readonly indicators: readonly Indicator[] }> =>
  readFields(data, [...headNames, 'indicators'], (read) => {
    const indicators = read.list('indicators', names, indicatorOf);
    indicators.forEach(({ id }, at) => {
      const isRepeated = indicators.findIndex((other) => other.id === id) < at;
      if (isRepeated) read.fault(['indicators', at, 'id'], 'repeated', { given: id });
    });
    return { ...readHead(read), indicators };
  });
