// The county's own days off and its choices of cycle, read together since every use case asks for both.
import { sql } from 'kysely';
import type { Tx } from '../connection/store.ts';

/** A day the county decided about. */
export interface OwnDay {
  readonly on: string;
  readonly kind: 'off' | 'worked';
}

/** A choice of cycle, from a month on. */
export interface CycleChoice {
  readonly fromPeriod: string;
  readonly template: string;
  readonly dueDays: Readonly<Record<string, readonly number[]>>;
}

/** What a county says of its own rhythm. */
export interface OwnRhythm {
  readonly days: readonly OwnDay[];
  /** Newest first. */
  readonly choices: readonly CycleChoice[];
}

/** Reads the rhythm of the actor's county. */
export const readOwnRhythm = async (tx: Tx): Promise<OwnRhythm> => {
  const { jurisdictionId } = tx.actor;
  const { rows } = await sql<OwnRhythm>`
    select
      (select coalesce(json_agg(json_build_object('on', on_date, 'kind', kind)), '[]')
       from tenant.holidays where jurisdiction_id = ${jurisdictionId}) as days,
      (select coalesce(json_agg(json_build_object('fromPeriod', from_period, 'template', template, 'dueDays', due_days)
                                order by from_period desc), '[]')
       from tenant.cycle_choices where jurisdiction_id = ${jurisdictionId}) as choices`.execute(tx.db);
  return rows[0] ?? { days: [], choices: [] };
};
