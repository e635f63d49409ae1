// 一、总体进展: how many commitments stand how, and what the indicators add up to.
import { halfway } from '../light/halfway.ts';
import { partsOf } from '../period/calendar-date.ts';
import type { Block } from './block.ts';
import { exactly } from './figure.ts';
import { sumOf } from './indicator-figures.ts';
import { isReleased, type Ledger, type LedgerIndicator } from './ledger.ts';
import type { Pen } from './pen.ts';

const always = ['normal', 'slow', 'behind'] as const;
const whenAny = ['noPlan', 'notReported', 'notStarted', 'rated'] as const;

const groups = (pen: Pen): string => {
  const piece = (name: string, figure: string | null): readonly string[] =>
    figure === null
      ? []
      : [pen.say('circular.overview.group', { group: pen.say(`circular.bucket.${name}`), figure })];
  return [
    ...always.flatMap((name) => piece(name, pen.figure(`count.${name}`))),
    ...whenAny.flatMap((name) => piece(name, pen.some(`count.${name}`))),
  ].join(pen.say('circular.list.comma'));
};

/** 双过半 has its own two words, and only at half-time. */
const halfwayOf = (ledger: Ledger, indicator: LedgerIndicator): string => {
  const { month } = partsOf(ledger.asOf);
  const sum = sumOf(ledger, indicator.id);
  if (month !== 6 || sum === null) return 'none';
  return halfway(exactly(sum.value), exactly(sum.target)) ?? 'none';
};

const indicatorSentence = (ledger: Ledger, indicator: LedgerIndicator, pen: Pen): readonly string[] => {
  const of = (measure: string) => `indicator.${indicator.id}.${measure}`;
  const value = pen.figure(of('value'));
  const share = pen.figure(of('share'));
  if (value === null || share === null) return [];
  const said = pen.say('circular.overview.indicator', {
    name: indicator.name,
    value,
    share,
    halfway: halfwayOf(ledger, indicator),
  });
  const missing = pen.some(of('missing'));
  return [missing === null ? said : said + pen.say('circular.overview.missing', { missing })];
};

/** How many commitments there are, and how they stand. */
export const overviewCounts = (ledger: Ledger, pen: Pen): Block => {
  const { month, day } = partsOf(ledger.asOf);
  const counts = pen.say('circular.overview.counts', {
    month,
    day,
    all: pen.figure('count.all'),
    done: pen.some('count.done') ?? 'none',
    open: pen.figure('count.open'),
    blocked: pen.some('count.blocked') ?? 'none',
    groups: groups(pen),
  });
  return pen.block('paragraph', counts);
};

/** The section without its heading; an indicator whose figure no statistics office has released yet is named and not quoted. */
export const overview = (ledger: Ledger, pen: Pen): readonly Block[] => {
  const counts = overviewCounts(ledger, pen);
  const quoted = ledger.indicators.filter((each) => isReleased(each, ledger));
  const withheld = ledger.indicators.filter(
    (each) => !isReleased(each, ledger) && sumOf(ledger, each.id) !== null,
  );
  const sums = quoted.flatMap((each) => indicatorSentence(ledger, each, pen));
  const names = withheld.map((each) => each.name).join(pen.say('circular.list.comma'));
  const text = [...sums, ...(names === '' ? [] : [pen.say('circular.overview.withheld', { names })])].join(
    '',
  );
  return [counts, ...(text === '' ? [] : [pen.block('paragraph', text)])];
};
