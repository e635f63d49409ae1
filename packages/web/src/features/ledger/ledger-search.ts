// The filter of the ledger as it stands in the address; anything unknown is left out.
import type { Given } from '../../api/call.ts';

/** What `listCommitments` may be asked. */
export type LedgerQuery = NonNullable<Given<'listCommitments'>['query']>;

const oneOf = <const V extends string>(value: unknown, values: readonly V[]): V | undefined =>
  values.find((each) => each === value);
const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** Kinds of commitment, in the order of the filter. */
export const kinds = [
  'task',
  'target',
  'project',
  'livelihood',
  'aid',
  'rectification',
  'reconstruction',
] as const;

/** Reads the filter. */
export const queryOf = (search: Readonly<Record<string, unknown>>): LedgerQuery => ({
  text: text(search['text']),
  kind: oneOf(search['kind'], kinds),
  unitId: text(search['unitId']),
  indicator: text(search['indicator']),
  light: oneOf(search['light'], ['normal', 'slow', 'behind', 'none', 'blocked']),
  state: oneOf(search['state'], ['open', 'closed']),
  leader: oneOf(search['leader'], ['mine']),
  asOf: text(search['asOf']),
});
