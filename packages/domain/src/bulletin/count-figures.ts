// Figures that count commitments. They add up: the open ones are all buckets but the done.
import { weakestStatus } from '../commitment/standing.ts';
import type { Figure, FigurePart, Say } from './figure.ts';
import type { Ledger, LedgerLine } from './ledger.ts';
import { lightBuckets, type LightBucket } from '../work/light-bucket.ts';

/** What can be counted: a bucket, all of them, all but the done, or those that an obstacle blocks. */
export const countNames = ['all', 'open', 'blocked', ...lightBuckets] as const;

/** One of {@link countNames}. */
export type CountName = (typeof countNames)[number];

const chosen = (lines: readonly LedgerLine[], name: CountName): readonly LedgerLine[] => {
  if (name === 'all') return lines;
  if (name === 'blocked') return lines.filter((line) => line.isBlocked);
  return lines.filter((line) => (name === 'open' ? line.bucket !== 'done' : line.bucket === name));
};

/** Filter of the ledger page whose counts hold the number. */
const queryOf = (name: CountName, asOf: string): Readonly<Record<string, string>> => {
  if (name === 'all' || name === 'open') return { asOf };
  if (name === 'blocked') return { asOf, light: name };
  return { asOf, light: name === 'normal' || name === 'slow' || name === 'behind' ? name : 'none' };
};

const partsOf = (lines: readonly LedgerLine[], say: Say): readonly FigurePart[] => {
  const size = (bucket: LightBucket) => lines.filter((line) => line.bucket === bucket).length;
  return lightBuckets
    .filter((bucket) => size(bucket) > 0)
    .map((bucket) => ({
      label: say(`circular.bucket.${bucket}`),
      value: say('circular.items', { count: size(bucket) }),
    }));
};

/** The number of commitments in a bucket, with the weakest standing of the figures that put them there. */
export const countFigure = (ledger: Ledger, name: CountName, say: Say): Figure => {
  const lines = chosen(ledger.lines, name);
  const known = lines.map((line) => line.status).filter((status) => status !== 'none');
  return {
    id: `count.${name}`,
    text: say('circular.items', { count: lines.length }),
    name: say(`circular.bucket.${name}`),
    value: String(lines.length),
    unit: say('circular.unit.item'),
    status: weakestStatus(known),
    sampled: null,
    asOf: ledger.asOf,
    parts: partsOf(lines, say),
    link: { type: 'commitments', id: null, query: queryOf(name, ledger.asOf) },
  };
};
