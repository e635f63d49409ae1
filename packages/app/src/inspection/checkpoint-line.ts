// Checkpoints as a round's page shows them, in the order of the route.
import { gapOf } from '@luoshi/domain/inspection/gaps';
import { totalOf, type Scores } from '@luoshi/domain/inspection/score-sheet';
import { fraction, multiply, round } from '@luoshi/domain/quantity/fraction';
import type { CheckpointRow, TeamRow } from '@luoshi/store/queries/inspection';
import { evidenceByHash, type Evidence } from '../evidence/evidence.ts';
import type { Scene } from '../use-case/use-case.ts';
import type { KnownCheckpoint, LoadedRound } from './round-of.ts';

/** One checkpoint. */
export interface CheckpointLine {
  readonly id: string;
  readonly number: number;
  readonly unitId: string;
  readonly unit: string;
  readonly name: string;
  readonly origin: CheckpointRow['origin'];
  readonly isOnRoute: boolean;
  readonly subject: { readonly type: 'commitment' | 'node' | 'project'; readonly id: string } | null;
  readonly onDate: string | null;
  readonly stop: number | null;
  readonly arriveAt: string | null;
  readonly minutes: number | null;
  readonly teamId: string | null;
  readonly team: string | null;
  readonly scores: Scores;
  readonly total: string | null;
  readonly comment: string;
  readonly metric: string | null;
  readonly unitOfMeasure: string | null;
  readonly reported: string | null;
  readonly found: string | null;
  /** (found − reported) ÷ reported, in % with one decimal. */
  readonly gapPercent: string | null;
  readonly evidence: readonly Evidence[];
  readonly visitedAt: string | null;
  readonly version: number;
}

const gapPercent = ({ reported_value: reported, found_value: found }: CheckpointRow): string | null => {
  const gap = reported === null || found === null ? null : gapOf({ reported, found });
  return gap === null ? null : round(multiply(gap, fraction(100n)), 1);
};

const subjectOf = (row: CheckpointRow): CheckpointLine['subject'] =>
  row.subject_type === null || row.subject_id === null
    ? null
    : { type: row.subject_type, id: row.subject_id };

const lineOf = (
  { row, isOnRoute }: KnownCheckpoint,
  { units, sheet }: LoadedRound,
  teams: readonly TeamRow[],
  evidence: ReadonlyMap<string, Evidence>,
): CheckpointLine => {
  const scores = row.scores as Scores; // written by record-checkpoint.ts and nothing else
  return {
    id: row.id,
    number: row.number,
    unitId: row.unit_id,
    unit: units.find((unit) => unit.id === row.unit_id)?.name ?? '',
    name: row.name,
    origin: row.origin,
    isOnRoute,
    subject: subjectOf(row),
    onDate: row.on_date,
    stop: row.stop,
    arriveAt: row.arrive_at,
    minutes: row.minutes,
    teamId: row.team_id,
    team: teams.find((team) => team.id === row.team_id)?.name ?? null,
    scores,
    total: totalOf(scores, sheet),
    comment: row.comment,
    metric: row.metric,
    unitOfMeasure: row.unit_of_measure,
    reported: row.reported_value,
    found: row.found_value,
    gapPercent: gapPercent(row),
    evidence: row.evidence_hashes.flatMap((hash) => evidence.get(hash) ?? []),
    visitedAt: row.visited_at,
    version: row.version,
  };
};

/** All checkpoints of a round; those to be drawn that were not drawn stand apart by `isOnRoute`. */
export const checkpointLines = async (
  scene: Scene,
  round: LoadedRound,
  teams: readonly TeamRow[],
): Promise<readonly CheckpointLine[]> => {
  const evidence = await evidenceByHash(
    scene,
    round.checkpoints.flatMap(({ row }) => row.evidence_hashes),
  );
  return round.checkpoints.map((point) => lineOf(point, round, teams, evidence));
};
