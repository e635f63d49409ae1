// The county's own days off and days worked, as read.
import type { Selectable } from 'kysely';
import type { Tx } from '../connection/store.ts';
import type { Holidays } from '../schema.gen.ts';

/** A day the county decided about. */
export type HolidayRow = Selectable<Holidays>;

/** Days of a year, in order. */
export const listHolidays = (tx: Tx, year: number): Promise<HolidayRow[]> =>
  tx.db
    .selectFrom('tenant.holidays')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('on_date', '>=', `${year}-01-01`)
    .where('on_date', '<=', `${year}-12-31`)
    .orderBy('on_date')
    .execute();

/** @returns what the county decided about a day, or null */
export const findHoliday = async (tx: Tx, on: string): Promise<HolidayRow | null> =>
  (await tx.db
    .selectFrom('tenant.holidays')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('on_date', '=', on)
    .executeTakeFirst()) ?? null;
