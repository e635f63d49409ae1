// 乡镇履职事项清单: the entries in force, and what is assigned under them.
import { sql } from 'kysely';
import type { Tx } from '../connection/store.ts';

/** Entries in force on a day with the unit and the department they name, in the order of the lists. */
export const listDuties = (tx: Tx, on: string) =>
  tx.db
    .selectFrom('tenant.township_duties as duty')
    .leftJoin('tenant.units as unit', (join) =>
      join.onRef('unit.jurisdiction_id', '=', 'duty.jurisdiction_id').onRef('unit.id', '=', 'duty.unit_id'),
    )
    .leftJoin('tenant.units as lead', (join) =>
      join
        .onRef('lead.jurisdiction_id', '=', 'duty.jurisdiction_id')
        .onRef('lead.id', '=', 'duty.lead_unit_id'),
    )
    .selectAll('duty')
    .select(['unit.name as unit_name', 'lead.name as lead_name'])
    .where('duty.jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('duty.valid_from', '<=', on)
    .where((eb) => eb.or([eb('duty.valid_to', 'is', null), eb('duty.valid_to', '>=', on)]))
    .orderBy(sql`array_position(array['basic', 'assisting', 'withdrawn'], duty.list)`)
    .orderBy('duty.number')
    .orderBy('duty.id')
    .execute();

/** One element of {@link listDuties}. */
export type DutyRecord = Awaited<ReturnType<typeof listDuties>>[number];

/** Everything in force that a township leads or supports, with the entry it falls under. */
export const listTownshipCommitments = (tx: Tx, townshipIds: readonly string[]) =>
  tx.db
    .selectFrom('tenant.commitments')
    .select([
      'id',
      'version',
      'number',
      'title',
      'lead_unit_id',
      'support_unit_ids',
      'duty_id',
      'admission_number',
      'admission_basis',
    ])
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('state', 'in', ['assigned', 'underway', 'closing'])
    .where((eb) =>
      eb.or([
        eb('lead_unit_id', '=', sql<string>`any (${[...townshipIds]}::uuid[])`),
        sql<boolean>`support_unit_ids && ${[...townshipIds]}::uuid[]`,
      ]),
    )
    .orderBy('number')
    .execute();

/** One element of {@link listTownshipCommitments}. */
export type TownshipCommitment = Awaited<ReturnType<typeof listTownshipCommitments>>[number];
