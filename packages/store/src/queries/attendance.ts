// 到岗督查 as read. Who sees a named row is row-level security's.
import type { Selectable } from 'kysely';
import type { Tx } from '../connection/store.ts';
import type {
  AttendanceAbsences,
  AttendanceOpenings,
  AttendanceQuestions,
  AttendanceRounds,
  AttendanceVisits,
} from '../schema.gen.ts';

/** A round's own row. */
export type RoundRow = Selectable<AttendanceRounds>;
/** A visit's own row. */
export type VisitRow = Selectable<AttendanceVisits>;
/** An open question about a person. */
export type QuestionRow = Selectable<AttendanceQuestions>;
/** A sealed absence. */
export type AbsenceRow = Selectable<AttendanceAbsences>;
/** An opening of a sealed absence. */
export type OpeningRow = Selectable<AttendanceOpenings>;

/** Rounds of a year, the newest first. */
export const listRounds = (tx: Tx, year: number): Promise<RoundRow[]> =>
  tx.db
    .selectFrom('tenant.attendance_rounds')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('year', '=', year)
    .orderBy('ordinal', 'desc')
    .execute();

/** @returns the round, or null */
export const findRound = async (tx: Tx, id: string): Promise<RoundRow | null> =>
  (await tx.db
    .selectFrom('tenant.attendance_rounds')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('id', '=', id)
    .executeTakeFirst()) ?? null;

const visits = (tx: Tx) =>
  tx.db
    .selectFrom('tenant.attendance_visits')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .orderBy('starts_at')
    .orderBy('id');

/** Visits of several rounds, in the order they were made. */
export const listVisits = (tx: Tx, roundIds: readonly string[]): Promise<VisitRow[]> =>
  roundIds.length === 0
    ? Promise.resolve([])
    : visits(tx)
        .where('round_id', 'in', [...roundIds])
        .execute();

/** Visits that wait for a signature, a reply or a decision. */
export const listOpenVisits = (tx: Tx): Promise<VisitRow[]> =>
  visits(tx).where('state', '<>', 'settled').execute();

/** @returns the visit, or null */
export const findVisit = async (tx: Tx, id: string): Promise<VisitRow | null> =>
  (await visits(tx).where('id', '=', id).executeTakeFirst()) ?? null;

/** Every open question the actor may see, with the name and title of whom it is about. */
export const listQuestions = (tx: Tx) =>
  tx.db
    .selectFrom('tenant.attendance_questions as question')
    .innerJoin('tenant.people as person', (join) =>
      join
        .onRef('person.jurisdiction_id', '=', 'question.jurisdiction_id')
        .onRef('person.id', '=', 'question.person_id'),
    )
    .innerJoin('tenant.posts as post', (join) =>
      join
        .onRef('post.jurisdiction_id', '=', 'question.jurisdiction_id')
        .onRef('post.id', '=', 'question.post_id'),
    )
    .selectAll('question')
    .select(['person.name', 'post.title'])
    .where('question.jurisdiction_id', '=', tx.actor.jurisdictionId)
    .orderBy('question.id')
    .execute();

/** One element of {@link listQuestions}. */
export type QuestionRecord = Awaited<ReturnType<typeof listQuestions>>[number];

/** @returns the question, or null, also when the actor may not see it */
export const findQuestion = async (tx: Tx, id: string): Promise<QuestionRow | null> =>
  (await tx.db
    .selectFrom('tenant.attendance_questions')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('id', '=', id)
    .executeTakeFirst()) ?? null;

/** Sealed absences the actor may see, the oldest first. */
export const listAbsences = (tx: Tx): Promise<AbsenceRow[]> =>
  tx.db
    .selectFrom('tenant.attendance_absences')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .orderBy('visited_on')
    .orderBy('id')
    .execute();

/** @returns the absence, or null, also when the actor may not see it */
export const findAbsence = async (tx: Tx, id: string): Promise<AbsenceRow | null> =>
  (await tx.db
    .selectFrom('tenant.attendance_absences')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('id', '=', id)
    .executeTakeFirst()) ?? null;

/** Openings the actor may see, the newest first. */
export const listOpenings = (tx: Tx): Promise<OpeningRow[]> =>
  tx.db
    .selectFrom('tenant.attendance_openings')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .orderBy('opened_at', 'desc')
    .orderBy('id')
    .execute();
