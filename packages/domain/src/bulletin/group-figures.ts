// Counts of commitments by what became of them: kept or not, looked at or not, stuck or not.
import { weakestStatus } from '../commitment/standing.ts';
import type { Figure, Say } from './figure.ts';
import type { Ledger, LedgerLine } from './ledger.ts';
import { promiseOutcome } from './promise-outcome.ts';

const seen = ({ check }: LedgerLine): boolean => check !== null && check.extent !== 'desk';

const groups = {
  kept: (line: LedgerLine, asOf: string) => promiseOutcome(line, asOf) === 'kept',
  'on-course': (line: LedgerLine, asOf: string) => promiseOutcome(line, asOf) === 'on-course',
  short: (line: LedgerLine, asOf: string) => promiseOutcome(line, asOf) === 'short',
  unknown: (line: LedgerLine, asOf: string) => promiseOutcome(line, asOf) === 'unknown',
  desk: ({ check }: LedgerLine) => check?.extent === 'desk',
  inspected: seen,
  corrected: (line: LedgerLine) => seen(line) && line.check?.adjusted === true,
  blocked: ({ obstacle }: LedgerLine) => obstacle !== null,
} as const satisfies Record<string, (line: LedgerLine, asOf: string) => boolean>;

/** What can be counted. */
export type GroupName = keyof typeof groups;

/** All of {@link GroupName}. */
export const groupNames = Object.keys(groups) as GroupName[]; // the keys of a constant are exactly its names

/** Commitments of a group, in the order of the ledger. */
export const groupOf = (ledger: Ledger, name: GroupName): readonly LedgerLine[] =>
  ledger.lines.filter((line) => groups[name](line, ledger.asOf));

/** Their number, with the lines it counts. */
export const groupFigure = (ledger: Ledger, name: GroupName, say: Say): Figure => {
  const lines = groupOf(ledger, name);
  const known = lines.map((line) => line.status).filter((status) => status !== 'none');
  return {
    id: `group.${name}`,
    text: say('circular.items', { count: lines.length }),
    name: say(`circular.group.${name}`),
    value: String(lines.length),
    unit: say('circular.unit.item'),
    status: weakestStatus(known),
    sampled: null,
    asOf: ledger.asOf,
    parts: lines.slice(0, 40).map((line) => ({ label: line.unit ?? '', value: line.title })),
    link: { type: 'commitments', id: null, query: { asOf: ledger.asOf } },
  };
};
