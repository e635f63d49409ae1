// 一并改: one change for many rows; a field nobody switched on stays as it is in each row.
import type { BreakdownRow, RowChange } from '@luoshi/contract/routes/breakdown';

/** Fields that can be changed in many rows at once, in the order of the table. */
export const manyNames = [
  'leadLeaderPostId',
  'leadUnitId',
  'supportUnitIds',
  'handlerPostId',
  'dueOn',
  'cadence',
  'checkNeeded',
] as const;

/** One of {@link manyNames}. */
export type ManyName = (typeof manyNames)[number];

/** What is typed; `on` are the fields that change. */
export interface ManyFields {
  readonly on: readonly ManyName[];
  readonly leadLeaderPostId: string;
  readonly leadUnitId: string;
  readonly supportUnitIds: readonly string[];
  readonly handlerPostId: string;
  readonly dueOn: string;
  readonly cadence: BreakdownRow['cadence'];
  readonly checkNeeded: boolean;
}

/** A form in which nothing changes. */
export const unchanged: ManyFields = {
  on: [],
  leadLeaderPostId: '',
  leadUnitId: '',
  supportUnitIds: [],
  handlerPostId: '',
  dueOn: '',
  cadence: 'month',
  checkNeeded: false,
};

const needed: readonly ManyName[] = ['leadLeaderPostId', 'leadUnitId', 'dueOn'];

/** What was switched on and not chosen yet: what must be there before sending is not cleared in many rows at once. */
export const lackingIn = (fields: ManyFields): readonly ManyName[] =>
  fields.on.filter((name) => needed.includes(name) && fields[name] === '');

/**
 * The change for every row; an empty choice that was switched on clears the field. Another lead unit has other
 * people: unless one of them is named, nobody is.
 */
export const changeForAll = (fields: ManyFields): RowChange => {
  const all = {
    leadLeaderPostId: fields.leadLeaderPostId || null,
    leadUnitId: fields.leadUnitId || null,
    supportUnitIds: [...fields.supportUnitIds],
    handlerPostId: fields.handlerPostId || null,
    dueOn: fields.dueOn || null,
    cadence: fields.cadence,
    checkNeeded: fields.checkNeeded,
  } satisfies Record<ManyName, unknown>;
  const change = Object.fromEntries(fields.on.map((name) => [name, all[name]]));
  return fields.on.includes('leadUnitId') ? { handlerPostId: null, ...change } : change;
};

/** The unit whose people may be named for all rows: the one chosen, else the one they all have; null when several. */
export const unitOfAll = (
  fields: ManyFields,
  rows: readonly Pick<BreakdownRow, 'leadUnitId'>[],
): string | null => {
  if (fields.on.includes('leadUnitId')) return fields.leadUnitId || null;
  const [only, ...others] = new Set(rows.map(({ leadUnitId }) => leadUnitId));
  return only !== undefined && others.length === 0 ? only : null;
};
