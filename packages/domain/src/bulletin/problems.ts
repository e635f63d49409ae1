// 二、主要问题: what falls short, which units, and where a check found another number than was reported.
import { compare, zero } from '../quantity/fraction.ts';
import type { Block } from './block.ts';
import { gapOf, sumOf, type IndicatorSum } from './indicator-figures.ts';
import { isReleased, linesOf, type Ledger, type LedgerIndicator, type LedgerLine } from './ledger.ts';
import type { LightBucket } from '../work/light-bucket.ts';
import type { Pen } from './pen.ts';
import { points, type Point } from './sections.ts';

/** How many indicators and how many other commitments a circular names; the rest stands in the ledger. */
const most = { indicators: 5, others: 8 } as const;

const unitsOf = (lines: readonly LedgerLine[], pen: Pen): string =>
  [...new Set(lines.flatMap((line) => line.unit ?? []))].join(pen.say('circular.list.comma'));

/** Those that fall short and did not report in time that others hold them up. */
const inBucket = (lines: readonly LedgerLine[], bucket: LightBucket): readonly LedgerLine[] =>
  lines.filter((line) => line.bucket === bucket && !line.isExcused);

/** Where a check found another number than was reported. */
export const corrections = (lines: readonly LedgerLine[], pen: Pen): readonly string[] =>
  lines
    .filter((line) => line.check?.adjusted === true && line.check.reported !== null)
    .flatMap((line) => {
      const reported = pen.figure(`line.${line.id}.reported`);
      const found = pen.figure(`line.${line.id}.value`);
      if (reported === null || found === null || line.unit === null) return [];
      return [pen.say('circular.problem.corrected', { unit: line.unit, reported, found })];
    });

const ofIndicator = (ledger: Ledger, indicator: LedgerIndicator, sum: IndicatorSum, pen: Pen): Point => {
  const of = (measure: string) => pen.some(`indicator.${indicator.id}.${measure}`);
  const { name } = indicator;
  const gap = of('gap');
  const lagging = (['behind', 'slow'] as const).flatMap((group) => {
    const count = of(group);
    const units = unitsOf(inBucket(sum.lines, group), pen);
    return count === null ? [] : [pen.say(`circular.problem.${group}`, { units, count })];
  });
  return {
    heading:
      gap === null
        ? pen.say('circular.problem.uneven', { name })
        : pen.say('circular.problem.short', { name, gap }),
    text: [...lagging, ...corrections(linesOf(ledger, indicator.id), pen)].join(''),
  };
};

const isShort = (sum: IndicatorSum): boolean => {
  const gap = gapOf(sum);
  const lags = inBucket(sum.lines, 'behind').length + inBucket(sum.lines, 'slow').length > 0;
  return (
    lags ||
    (gap !== null && compare(gap, zero) > 0) ||
    sum.lines.some((line) => line.check?.adjusted === true)
  );
};

const indicatorProblems = (ledger: Ledger, pen: Pen): readonly Point[] =>
  ledger.indicators
    .filter((each) => isReleased(each, ledger))
    .flatMap((indicator) => {
      const sum = sumOf(ledger, indicator.id);
      return sum === null || !isShort(sum) ? [] : [{ indicator, sum }];
    })
    .toSorted((a, b) => inBucket(b.sum.lines, 'behind').length - inBucket(a.sum.lines, 'behind').length)
    .slice(0, most.indicators)
    .map(({ indicator, sum }) => ofIndicator(ledger, indicator, sum, pen));

const otherProblems = (ledger: Ledger, pen: Pen): readonly Point[] => {
  const catalogue = new Set(ledger.indicators.map((each) => each.id));
  const others = inBucket(ledger.lines, 'behind').filter((line) => !catalogue.has(line.indicator ?? ''));
  if (others.length === 0) return [];
  const named = others
    .slice(0, most.others)
    .map((line) => pen.say('circular.problem.item', { unit: line.unit ?? '', title: line.title }))
    .join(pen.say('circular.list.semicolon'));
  const text = pen.say('circular.problem.items', { named, more: others.length > most.others ? 'yes' : 'no' });
  return [{ heading: pen.say('circular.problem.others'), text }];
};

const groupProblem = (ledger: Ledger, group: 'noPlan' | 'notReported', pen: Pen): readonly Point[] => {
  const count = pen.some(`count.${group}`);
  if (count === null) return [];
  const units = unitsOf(inBucket(ledger.lines, group), pen);
  return [
    {
      heading: pen.say(`circular.problem.${group}`, { count }),
      text: units === '' ? '' : pen.say('circular.problem.units', { units }),
    },
  ];
};

/** The section without its heading; empty when nothing falls short. */
export const problems = (ledger: Ledger, pen: Pen): readonly Block[] => {
  const found = [
    ...indicatorProblems(ledger, pen),
    ...otherProblems(ledger, pen),
    ...groupProblem(ledger, 'noPlan', pen),
    ...groupProblem(ledger, 'notReported', pen),
  ];
  return points(found, pen);
};
