// 现场记录: points by the sheet, a comment, what was measured. A photo only where the inspector wants one.
import { judgeScores, type Scores } from '@luoshi/domain/inspection/score-sheet';
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import { addDays } from '@luoshi/domain/period/calendar-date';
import { parseDecimal, type Decimal } from '@luoshi/domain/quantity/decimal';
import { updateRow } from '@luoshi/store/journal/write';
import { findCheckpoint, listVisits, type CheckpointRow } from '@luoshi/store/queries/inspection';
import { findUnitOfPost } from '@luoshi/store/queries/post-name';
import { publishEvidence, requireEvidence } from '../evidence/evidence.ts';
import { keepFile, type SentBytes } from '../evidence/keep-file.ts';
import { useCase, type Scene } from '../use-case/use-case.ts';
import { loadRound } from './round-of.ts';

interface Input {
  readonly id: string;
  readonly basedOn: number;
  readonly scores: Readonly<Record<string, string>>;
  readonly comment: string;
  readonly found: string | null;
  readonly evidence: readonly string[];
}

const scoresOf = (typed: Input['scores']): Outcome<Scores> => {
  const scores: Record<string, Decimal> = {};
  for (const [id, text] of Object.entries(typed)) {
    if (text.trim() === '') continue;
    const points = parseDecimal(text);
    if (!points.ok) return points;
    scores[id] = points.value;
  }
  return ok(scores);
};

const foundOf = (text: string | null, point: CheckpointRow): Outcome<Decimal | null> => {
  if (text === null || text.trim() === '') return ok(null);
  if (point.reported_value === null) return refuse('invalid-input', { field: 'found' });
  return parseDecimal(text);
};

const judge = async (scene: Scene, input: Input, point: CheckpointRow) => {
  const round = await loadRound(scene, point.round_id);
  if (!round.ok) return round;
  const known = round.value.checkpoints.find((each) => each.row.id === point.id);
  if (known?.isOnRoute !== true) return refuse('wrong-state', { state: 'not-drawn', act: 'record' });
  if (scene.today < round.value.row.starts_on)
    return refuse('period-not-begun', { period: round.value.row.title, from: round.value.row.starts_on });
  const scores = scoresOf(input.scores);
  if (!scores.ok) return scores;
  const within = judgeScores(scores.value, round.value.sheet);
  if (!within.ok) return within;
  const found = foundOf(input.found, point);
  return found.ok ? ok({ scores: scores.value, found: found.value, matterId: round.value.matter.id }) : found;
};

/** The first checkpoint seen at a unit makes the visit planned there under the round's matter. */
const makeVisit = async (scene: Scene, unitId: string, matterId: string): Promise<Outcome<unknown>> => {
  const near = await listVisits(scene, addDays(scene.today, -366), addDays(scene.today, 366));
  const visit = near.find(
    (each) => each.unit_id === unitId && each.state === 'planned' && each.matter_ids.includes(matterId),
  );
  return visit === undefined
    ? ok(undefined)
    : updateRow(scene, 'inspection_visits', visit.id, visit.version, {
        state: 'made',
        made_on: scene.today,
      });
};

/** @returns id and version; `not-found`, `changed-meanwhile`, `wrong-state` for one not drawn, `invalid-input` */
export const recordCheckpoint = useCase('checkpoint.record', async (scene, input: Input) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const point = await findCheckpoint(scene, input.id);
  if (point === null) return refuse('not-found', { table: 'checkpoints' });
  const judged = await judge(scene, input, point);
  if (!judged.ok) return judged;
  const evidence = await requireEvidence(scene, input.evidence);
  if (!evidence.ok) return evidence;
  const recorded = await updateRow(scene, 'checkpoints', input.id, input.basedOn, {
    scores: JSON.stringify(judged.value.scores),
    comment: input.comment.trim(),
    found_value: judged.value.found,
    evidence_hashes: [...input.evidence],
    on_date: point.on_date ?? scene.today,
    visited_at: point.visited_at ?? scene.now,
    recorded_by_post_id: scene.actor.postId,
  });
  if (!recorded.ok) return recorded;
  const made = await makeVisit(scene, point.unit_id, judged.value.matterId);
  if (!made.ok) return made;
  const unitId = await findUnitOfPost(scene, scene.actor.postId);
  if (unitId !== null) await publishEvidence(scene, input.evidence, unitId);
  return ok({ id: input.id, version: recorded.value.version });
});

/** Keeps a photo taken at a checkpoint, for the inspector's unit. @returns the evidence; `not-found`, the `file-…` refusals */
export const addCheckpointEvidence = useCase(
  'checkpoint.record',
  async (scene, { id, ...sent }: SentBytes & { readonly id: string }) => {
    const allowed = scene.require();
    if (!allowed.ok) return allowed;
    if ((await findCheckpoint(scene, id)) === null) return refuse('not-found', { table: 'checkpoints' });
    return keepFile(scene, await findUnitOfPost(scene, scene.actor.postId), sent);
  },
);
