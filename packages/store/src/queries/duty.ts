// 值班 as read: teams, shifts, swaps, the log, handovers, warnings, numbers, drills and escalations.
import type { Selectable } from 'kysely';
import type { Tx } from '../connection/store.ts';
import type { Database } from '../schema.gen.ts';

type DutyTable = Extract<keyof Database, `tenant.duty_${string}`>;
/** A duty table's own row, by its bare name. */
export type DutyRow<N extends string> = Selectable<Database[`tenant.duty_${N}` & DutyTable]>;

/** Every duty team, the county's first. */
export const listTeams = (tx: Tx) =>
  tx.db
    .selectFrom('tenant.duty_teams as team')
    .innerJoin('tenant.units as unit', (join) =>
      join.onRef('unit.jurisdiction_id', '=', 'team.jurisdiction_id').onRef('unit.id', '=', 'team.unit_id'),
    )
    .selectAll('team')
    .select('unit.name as unit_name')
    .where('team.jurisdiction_id', '=', tx.actor.jurisdictionId)
    .orderBy('team.county', 'desc')
    .orderBy('unit.ordinal')
    .execute();

/** One element of {@link listTeams}. */
export type TeamRecord = Awaited<ReturnType<typeof listTeams>>[number];

/** Shifts of all units in some days, in their order. */
export const listShifts = (tx: Tx, from: string, to: string): Promise<DutyRow<'shifts'>[]> =>
  tx.db
    .selectFrom('tenant.duty_shifts')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('on_date', '>=', from)
    .where('on_date', '<=', to)
    .orderBy('on_date')
    .orderBy('id')
    .execute();

/** @returns the shift, or null */
export const findShift = async (tx: Tx, id: string): Promise<DutyRow<'shifts'> | null> =>
  (await tx.db
    .selectFrom('tenant.duty_shifts')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('id', '=', id)
    .executeTakeFirst()) ?? null;

/** Days on which somebody of a unit cannot, touching some days. */
export const listDutyAbsences = (tx: Tx, unitId: string, from: string, to: string) =>
  tx.db
    .selectFrom('tenant.duty_absences')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('unit_id', '=', unitId)
    .where('from_on', '<=', to)
    .where('to_on', '>=', from)
    .orderBy('from_on')
    .execute();

/** Swaps not yet answered. */
export const listOpenSwaps = (tx: Tx): Promise<DutyRow<'swaps'>[]> =>
  tx.db
    .selectFrom('tenant.duty_swaps')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('state', '=', 'asked')
    .orderBy('asked_at')
    .orderBy('id')
    .execute();

/** @returns the swap, or null */
export const findSwap = async (tx: Tx, id: string): Promise<DutyRow<'swaps'> | null> =>
  (await tx.db
    .selectFrom('tenant.duty_swaps')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('id', '=', id)
    .executeTakeFirst()) ?? null;

/** The whole log of a unit since a day, the oldest first; what is open may be older than a shift. */
export const listLog = (tx: Tx, unitId: string, since: string): Promise<DutyRow<'log_entries'>[]> =>
  tx.db
    .selectFrom('tenant.duty_log_entries')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('unit_id', '=', unitId)
    .where('at', '>=', since)
    .orderBy('at')
    .orderBy('id')
    .execute();

/** @returns the entry, or null */
export const findLogEntry = async (tx: Tx, id: string): Promise<DutyRow<'log_entries'> | null> =>
  (await tx.db
    .selectFrom('tenant.duty_log_entries')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('id', '=', id)
    .executeTakeFirst()) ?? null;

/** Handovers of some shifts. */
export const listHandovers = (tx: Tx, shiftIds: readonly string[]): Promise<DutyRow<'handovers'>[]> =>
  shiftIds.length === 0
    ? Promise.resolve([])
    : tx.db
        .selectFrom('tenant.duty_handovers')
        .selectAll()
        .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
        .where('from_shift_id', 'in', [...shiftIds])
        .orderBy('outgoing_at')
        .execute();

/** Handovers that wait for the incoming to sign. */
export const listOpenHandovers = (tx: Tx): Promise<DutyRow<'handovers'>[]> =>
  tx.db
    .selectFrom('tenant.duty_handovers')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('incoming_at', 'is', null)
    .orderBy('outgoing_at')
    .execute();

/** @returns the handover, or null */
export const findHandover = async (tx: Tx, id: string): Promise<DutyRow<'handovers'> | null> =>
  (await tx.db
    .selectFrom('tenant.duty_handovers')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('id', '=', id)
    .executeTakeFirst()) ?? null;

/** Receipts of the warnings of a unit since a day, with the warning they belong to. */
export const listReceipts = (tx: Tx, unitId: string, since: string) =>
  tx.db
    .selectFrom('tenant.duty_warning_receipts as receipt')
    .innerJoin('tenant.duty_warnings as warning', (join) =>
      join
        .onRef('warning.jurisdiction_id', '=', 'receipt.jurisdiction_id')
        .onRef('warning.id', '=', 'receipt.warning_id'),
    )
    .selectAll('receipt')
    .select(['warning.title', 'warning.issued_at', 'warning.unit_id'])
    .where('receipt.jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('warning.unit_id', '=', unitId)
    .where('warning.issued_at', '>=', since)
    .orderBy('warning.issued_at', 'desc')
    .orderBy('receipt.village')
    .execute();

/** @returns the receipt with the unit of its warning, or null */
export const findReceipt = async (tx: Tx, id: string) =>
  (await tx.db
    .selectFrom('tenant.duty_warning_receipts as receipt')
    .innerJoin('tenant.duty_warnings as warning', (join) =>
      join
        .onRef('warning.jurisdiction_id', '=', 'receipt.jurisdiction_id')
        .onRef('warning.id', '=', 'receipt.warning_id'),
    )
    .selectAll('receipt')
    .select('warning.unit_id')
    .where('receipt.jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('receipt.id', '=', id)
    .executeTakeFirst()) ?? null;

/** Every number of every call tree, in the order of calling. */
export const listContacts = (tx: Tx): Promise<DutyRow<'contacts'>[]> =>
  tx.db
    .selectFrom('tenant.duty_contacts')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .orderBy('ordinal')
    .orderBy('id')
    .execute();

/** Drills, the newest first. */
export const listDrills = (tx: Tx): Promise<DutyRow<'drills'>[]> =>
  tx.db
    .selectFrom('tenant.duty_drills')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .orderBy('on_date', 'desc')
    .orderBy('id', 'desc')
    .execute();

/** Calls of some drills, unit by unit. */
export const listDrillCalls = (tx: Tx, drillIds: readonly string[]) =>
  drillIds.length === 0
    ? Promise.resolve([])
    : tx.db
        .selectFrom('tenant.duty_drill_calls as call')
        .innerJoin('tenant.units as unit', (join) =>
          join
            .onRef('unit.jurisdiction_id', '=', 'call.jurisdiction_id')
            .onRef('unit.id', '=', 'call.unit_id'),
        )
        .selectAll('call')
        .select('unit.name as unit_name')
        .where('call.jurisdiction_id', '=', tx.actor.jurisdictionId)
        .where('call.drill_id', 'in', [...drillIds])
        .orderBy('unit.ordinal')
        .orderBy('call.id')
        .execute();

/** @returns the call with the unit that holds its drill, or null */
export const findDrillCall = async (tx: Tx, id: string) =>
  (await tx.db
    .selectFrom('tenant.duty_drill_calls as call')
    .innerJoin('tenant.duty_drills as drill', (join) =>
      join
        .onRef('drill.jurisdiction_id', '=', 'call.jurisdiction_id')
        .onRef('drill.id', '=', 'call.drill_id'),
    )
    .selectAll('call')
    .select('drill.unit_id as holder_unit_id')
    .where('call.jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('call.id', '=', id)
    .executeTakeFirst()) ?? null;

/** Escalations not closed, and those of some days ago, the newest first. */
export const listEscalations = (tx: Tx, since: string): Promise<DutyRow<'escalations'>[]> =>
  tx.db
    .selectFrom('tenant.duty_escalations')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where((eb) => eb.or([eb('closed_at', 'is', null), eb('started_at', '>=', since)]))
    .orderBy('started_at', 'desc')
    .execute();

/** @returns the escalation, or null */
export const findEscalation = async (tx: Tx, id: string): Promise<DutyRow<'escalations'> | null> =>
  (await tx.db
    .selectFrom('tenant.duty_escalations')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('id', '=', id)
    .executeTakeFirst()) ?? null;

/** Calls made in some escalations, in their order. */
export const listEscalationCalls = (
  tx: Tx,
  ids: readonly string[],
): Promise<DutyRow<'escalation_calls'>[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : tx.db
        .selectFrom('tenant.duty_escalation_calls')
        .selectAll()
        .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
        .where('escalation_id', 'in', [...ids])
        .orderBy('step')
        .execute();
