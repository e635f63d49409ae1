// Meetings, their agenda and outcomes.
import { sql, type Selectable } from 'kysely';
import type { Tx } from '../connection/store.ts';
import type { AgendaItems, Meetings } from '../schema.gen.ts';

/** A meeting's own row. */
export type MeetingRow = Selectable<Meetings>;
/** A matter of an agenda. */
export type AgendaItemRow = Selectable<AgendaItems>;

/** Meetings, newest first, with how many matters and decisions each has. */
export const listMeetings = (tx: Tx) =>
  tx.db
    .selectFrom('tenant.meetings as meeting')
    .selectAll('meeting')
    .select([
      sql<number>`(select count(*)::int from tenant.agenda_items item
        where item.jurisdiction_id = meeting.jurisdiction_id and item.meeting_id = meeting.id)`.as('matters'),
      sql<number>`(select count(*)::int from tenant.meeting_outcomes outcome
        where outcome.jurisdiction_id = meeting.jurisdiction_id and outcome.meeting_id = meeting.id
          and outcome.kind = 'decision')`.as('decisions'),
    ])
    .where('meeting.jurisdiction_id', '=', tx.actor.jurisdictionId)
    .orderBy('meeting.held_on', 'desc')
    .orderBy('meeting.begins_at', 'desc')
    .execute();

/** @returns a meeting, or null */
export const findMeeting = async (tx: Tx, id: string): Promise<MeetingRow | null> =>
  (await tx.db
    .selectFrom('tenant.meetings')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('id', '=', id)
    .executeTakeFirst()) ?? null;

/** The agenda in its order. */
export const listAgenda = (tx: Tx, meetingId: string): Promise<AgendaItemRow[]> =>
  tx.db
    .selectFrom('tenant.agenda_items')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('meeting_id', '=', meetingId)
    .orderBy('ordinal')
    .execute();

const outcomesWithGiven = (tx: Tx) =>
  tx.db
    .selectFrom('tenant.meeting_outcomes as outcome')
    .leftJoin('tenant.commitments as c', (join) =>
      join
        .onRef('c.jurisdiction_id', '=', 'outcome.jurisdiction_id')
        .onRef('c.id', '=', 'outcome.commitment_id'),
    )
    .leftJoin('tenant.units as unit', (join) =>
      join.onRef('unit.jurisdiction_id', '=', 'c.jurisdiction_id').onRef('unit.id', '=', 'c.lead_unit_id'),
    )
    .selectAll('outcome')
    .select(['c.number', 'c.due_on', 'unit.name as unit'])
    .where('outcome.jurisdiction_id', '=', tx.actor.jurisdictionId);

/** Outcomes as recorded, with number, lead unit and due date of what each became. */
export const listMeetingOutcomes = (tx: Tx, meetingId: string) =>
  outcomesWithGiven(tx)
    .where('outcome.meeting_id', '=', meetingId)
    .orderBy('outcome.recorded_at')
    .orderBy('outcome.id')
    .execute();

/** What came of a commitment at meetings, each with its meeting, newest first. */
export const listOutcomesAbout = (tx: Tx, commitmentId: string) =>
  outcomesWithGiven(tx)
    .innerJoin('tenant.agenda_items as item', (join) =>
      join
        .onRef('item.jurisdiction_id', '=', 'outcome.jurisdiction_id')
        .onRef('item.id', '=', 'outcome.agenda_item_id'),
    )
    .innerJoin('tenant.meetings as meeting', (join) =>
      join
        .onRef('meeting.jurisdiction_id', '=', 'outcome.jurisdiction_id')
        .onRef('meeting.id', '=', 'outcome.meeting_id'),
    )
    .select(['meeting.title as meeting_title', 'meeting.held_on'])
    .where('item.commitment_id', '=', commitmentId)
    .orderBy('outcome.recorded_at', 'desc')
    .orderBy('outcome.id', 'desc')
    .execute();
