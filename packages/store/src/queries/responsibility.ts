// 责任倒查: sealed by row-level security to the office, leaders, auditors and the unit concerned.
import type { Tx } from '../connection/store.ts';

/** Files the actor may see with unit and commitment, newest first. */
export const listResponsibilityFiles = (tx: Tx, id: string | null = null) =>
  tx.db
    .selectFrom('tenant.responsibility_files as file')
    .innerJoin('tenant.units as unit', (join) =>
      join.onRef('unit.jurisdiction_id', '=', 'file.jurisdiction_id').onRef('unit.id', '=', 'file.unit_id'),
    )
    .leftJoin('tenant.commitments as commitment', (join) =>
      join
        .onRef('commitment.jurisdiction_id', '=', 'file.jurisdiction_id')
        .onRef('commitment.id', '=', 'file.commitment_id'),
    )
    .leftJoin('tenant.township_duties as duty_entry', (join) =>
      join
        .onRef('duty_entry.jurisdiction_id', '=', 'file.jurisdiction_id')
        .onRef('duty_entry.id', '=', 'file.duty_id'),
    )
    .selectAll('file')
    .select([
      'unit.name as unit_name',
      'commitment.title as commitment_title',
      'commitment.number as commitment_number',
      'duty_entry.title as duty_title',
    ])
    .where('file.jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where((eb) => (id === null ? eb.val(true) : eb('file.id', '=', id)))
    .orderBy('file.opened_at', 'desc')
    .orderBy('file.id', 'desc')
    .execute();

/** One element of {@link listResponsibilityFiles}. */
export type ResponsibilityRecord = Awaited<ReturnType<typeof listResponsibilityFiles>>[number];
