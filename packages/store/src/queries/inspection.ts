// The yearly plan of inspections, visits and rounds as read; what is allowed of them is decided in `domain`.
import { sql, type Selectable } from 'kysely';
import type { Tx } from '../connection/store.ts';
import type {
  Checkpoints,
  InspectionMatters,
  InspectionVisits,
  RoundMarks,
  RoundResults,
  Rounds,
  RoundTeams,
} from '../schema.gen.ts';

/** A coded matter's own row. */
export type MatterRow = Selectable<InspectionMatters>;
/** A visit's own row. */
export type VisitRow = Selectable<InspectionVisits>;
/** A round's own row. */
export type RoundRow = Selectable<Rounds>;
/** A team's own row. */
export type TeamRow = Selectable<RoundTeams>;
/** A checkpoint's own row. */
export type CheckpointRow = Selectable<Checkpoints>;
/** What a unit's chief gave; read by that unit and the office. */
export type MarkRow = Selectable<RoundMarks>;
/** Comment and mean of a unit in a round. */
export type ResultRow = Selectable<RoundResults>;

/** Matters of a year, by code. */
export const listMatters = (tx: Tx, year: number): Promise<MatterRow[]> =>
  tx.db
    .selectFrom('tenant.inspection_matters')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('year', '=', year)
    .orderBy(sql`length(code)`)
    .orderBy('code')
    .execute();

/** @returns a matter, or null */
export const findMatter = async (tx: Tx, id: string): Promise<MatterRow | null> =>
  (await tx.db
    .selectFrom('tenant.inspection_matters')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('id', '=', id)
    .executeTakeFirst()) ?? null;

/** Visits planned from one day to another, those withdrawn left out, by day. */
export const listVisits = (tx: Tx, from: string, to: string): Promise<VisitRow[]> =>
  tx.db
    .selectFrom('tenant.inspection_visits')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('state', '<>', 'withdrawn')
    .where('planned_on', '>=', from)
    .where('planned_on', '<=', to)
    .orderBy('planned_on')
    .orderBy('id')
    .execute();

/** @returns a visit, or null */
export const findVisit = async (tx: Tx, id: string): Promise<VisitRow | null> =>
  (await tx.db
    .selectFrom('tenant.inspection_visits')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('id', '=', id)
    .executeTakeFirst()) ?? null;

/** Keeps two that plan for one unit at once from both finding the budget free. */
export const lockUnitPlan = async (tx: Tx, unitId: string): Promise<void> => {
  await sql`select pg_advisory_xact_lock(${tx.actor.jurisdictionId}, hashtext(${`visits ${unitId}`}))`.execute(
    tx.db,
  );
};

/** Every round, the newest first. */
export const listRounds = (tx: Tx): Promise<RoundRow[]> =>
  tx.db
    .selectFrom('tenant.rounds')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .orderBy('starts_on', 'desc')
    .orderBy('id')
    .execute();

/** @returns a round, or null */
export const findRound = async (tx: Tx, id: string): Promise<RoundRow | null> =>
  (await tx.db
    .selectFrom('tenant.rounds')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('id', '=', id)
    .executeTakeFirst()) ?? null;

/** Teams of a round in their order. */
export const listTeams = (tx: Tx, roundId: string): Promise<TeamRow[]> =>
  tx.db
    .selectFrom('tenant.round_teams')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('round_id', '=', roundId)
    .orderBy('ordinal')
    .orderBy('name')
    .execute();

/** Checkpoints of rounds: in the order of the route, those without a place in it last. */
export const listCheckpoints = (tx: Tx, roundIds: readonly string[]): Promise<CheckpointRow[]> =>
  tx.db
    .selectFrom('tenant.checkpoints')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('round_id', '=', sql<string>`any (${[...roundIds]}::uuid[])`)
    .orderBy('on_date')
    .orderBy('stop')
    .orderBy('number')
    .execute();

/** @returns a checkpoint, or null */
export const findCheckpoint = async (tx: Tx, id: string): Promise<CheckpointRow | null> =>
  (await tx.db
    .selectFrom('tenant.checkpoints')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('id', '=', id)
    .executeTakeFirst()) ?? null;

/** Every checkpoint at which a value was measured against a reported one, visited until a day. */
export const listMeasuredCheckpoints = (tx: Tx, from: string, until: string): Promise<CheckpointRow[]> =>
  tx.db
    .selectFrom('tenant.checkpoints')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('found_value', 'is not', null)
    .where('on_date', '>=', from)
    .where('on_date', '<=', until)
    .orderBy('on_date')
    .orderBy('id')
    .execute();

/** Counted means of the units of rounds that ended between two days, in the order of the rounds. */
export const listCountedMarks = (tx: Tx, from: string, to: string) =>
  tx.db
    .selectFrom('tenant.round_results as result')
    .innerJoin('tenant.rounds as round', (join) =>
      join
        .onRef('round.jurisdiction_id', '=', 'result.jurisdiction_id')
        .onRef('round.id', '=', 'result.round_id'),
    )
    .select(['result.id', 'result.unit_id', 'result.mutual', 'round.title'])
    .where('result.jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('result.mutual', 'is not', null)
    .where('round.marking', '=', 'counted')
    .where('round.ends_on', '>=', from)
    .where('round.ends_on', '<=', to)
    .orderBy('round.ends_on')
    .orderBy('round.id')
    .execute();

/** One element of {@link listCountedMarks}. */
export type CountedMark = Awaited<ReturnType<typeof listCountedMarks>>[number];

/** Lists of marks of a round that the actor may see. */
export const listMarks = (tx: Tx, roundId: string): Promise<MarkRow[]> =>
  tx.db
    .selectFrom('tenant.round_marks')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('round_id', '=', roundId)
    .orderBy('id')
    .execute();

/** Comments and means of a round by unit. */
export const listResults = (tx: Tx, roundId: string): Promise<ResultRow[]> =>
  tx.db
    .selectFrom('tenant.round_results')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('round_id', '=', roundId)
    .execute();
