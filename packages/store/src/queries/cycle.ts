// What was done in a cycle, as read: bulletins issued, meetings held, rounds made, and what was ticked by hand.
import type { Selectable } from 'kysely';
import type { Tx } from '../connection/store.ts';
import type { CycleTicks } from '../schema.gen.ts';

/** A tick's own row. */
export type CycleTickRow = Selectable<CycleTicks>;

/** Something that was done on a day, by kind: `meeting`, `round`, or a kind of bulletin. */
export interface DoneMatter {
  readonly kind: string;
  readonly id: string;
  readonly title: string;
  readonly on: string;
  /** The period a bulletin is of; null for anything else. */
  readonly period: string | null;
}

/** Bulletins whose number is given, with the day they were issued, within some days. */
const issuedBulletins = async (tx: Tx, from: string, to: string): Promise<readonly DoneMatter[]> => {
  const rows = await tx.db
    .selectFrom('tenant.bulletins')
    .select(['id', 'kind', 'title', 'issued_on', 'period'])
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('issued_on', '>=', from)
    .where('issued_on', '<=', to)
    .where('withdrawn_at', 'is', null)
    .execute();
  return rows.flatMap(({ issued_on: on, ...row }) => (on === null ? [] : [{ ...row, on }]));
};

const heldMeetings = async (tx: Tx, from: string, to: string): Promise<readonly DoneMatter[]> => {
  const rows = await tx.db
    .selectFrom('tenant.meetings')
    .select(['id', 'title', 'held_on as on'])
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('state', '=', 'held')
    .where('held_on', '>=', from)
    .where('held_on', '<=', to)
    .execute();
  return rows.map((row) => ({ ...row, kind: 'meeting', period: null }));
};

/** Rounds whose last day lies within some days and has come. */
const madeRounds = async (tx: Tx, from: string, to: string): Promise<readonly DoneMatter[]> => {
  const rows = await tx.db
    .selectFrom('tenant.rounds')
    .select(['id', 'title', 'ends_on as on'])
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('ends_on', '>=', from)
    .where('ends_on', '<=', to)
    .execute();
  return rows.map((row) => ({ ...row, kind: 'round', period: null }));
};

/** Everything of these kinds done between two days, both included. */
export const listDone = async (tx: Tx, from: string, to: string): Promise<readonly DoneMatter[]> => [
  ...(await issuedBulletins(tx, from, to)),
  ...(await heldMeetings(tx, from, to)),
  ...(await madeRounds(tx, from, to)),
];

/** Ticks of a cycle, by day. */
export const listTicks = (tx: Tx, period: string): Promise<CycleTickRow[]> =>
  tx.db
    .selectFrom('tenant.cycle_ticks')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('period', '=', period)
    .orderBy('done_on')
    .execute();

/** @returns the choice that begins with a month, or null */
export const findChoice = async (tx: Tx, fromPeriod: string) =>
  (await tx.db
    .selectFrom('tenant.cycle_choices')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('from_period', '=', fromPeriod)
    .executeTakeFirst()) ?? null;

/** Every choice of the county, newest first. */
export const listChoices = (tx: Tx) =>
  tx.db
    .selectFrom('tenant.cycle_choices')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .orderBy('from_period', 'desc')
    .execute();
