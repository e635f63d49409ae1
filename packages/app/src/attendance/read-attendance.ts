// 到岗督查 of a year: rounds with the units drawn and the visits, and what waits for the reader. A name only where the reader
// is asked about it, must decide about it, or is the person.
import type { ResultCounts } from '@luoshi/domain/attendance/count-results';
import { isRipe } from '@luoshi/domain/attendance/settle';
import { ok } from '@luoshi/domain/outcome/outcome';
import { partsOf } from '@luoshi/domain/period/calendar-date';
import {
  listAbsences,
  listQuestions,
  listRounds,
  listVisits,
  type QuestionRecord,
  type RoundRow,
  type VisitRow,
} from '@luoshi/store/queries/attendance';
import { findDraw, type DrawRow } from '@luoshi/store/queries/draw';
import { listPostNames } from '@luoshi/store/queries/post-name';
import { listUnits } from '@luoshi/store/queries/unit';
import { useCase, type Scene } from '../use-case/use-case.ts';
import { drawnUnits } from './drawn-posts.ts';
import { countsOf } from './visit-counts.ts';

/** A draw as the page needs it: to enter the seed, or to know that it is there. */
const drawState = (draw: DrawRow | null, personId: string | null) =>
  draw === null
    ? null
    : {
        id: draw.id,
        version: draw.version,
        source: draw.source,
        sourceOn: draw.source_on,
        listHash: draw.list_hash,
        seed: draw.seed,
        isMine: draw.frozen_by_person_id === personId,
        isPublished: draw.published_at !== null,
      };

interface Known {
  readonly units: ReadonlyMap<string, string>;
  readonly posts: ReadonlyMap<string, string>;
  readonly questions: readonly QuestionRecord[];
}

const questionOf = (scene: Scene, visit: VisitRow, question: QuestionRecord) => ({
  id: question.id,
  name: question.name,
  title: question.title,
  seen: question.seen,
  reply: question.reply,
  replyNote: question.reply_note,
  correction: question.correction,
  isMine: question.person_id === scene.actor.personId,
  mayBeDecided: isRipe(
    {
      isAsked: visit.state === 'asked',
      isReplied: question.reply !== null,
      replyDueOn: visit.reply_due_on,
      personId: question.person_id,
      checkerPersonIds: [visit.first_person_id, visit.second_person_id],
    },
    scene.today,
  ),
  version: question.version,
});

const visitOf = (scene: Scene, visit: VisitRow, { units, posts, questions }: Known) => ({
  id: visit.id,
  unitId: visit.unit_id,
  unit: units.get(visit.unit_id) ?? '',
  startsAt: visit.starts_at,
  endsAt: visit.ends_at,
  checkers: [visit.first_post_id, visit.second_post_id].map((id) => posts.get(id) ?? ''),
  state: visit.state,
  waitsForMe: visit.state === 'recorded' && visit.second_person_id === scene.actor.personId,
  replyDueOn: visit.reply_due_on,
  counts: countsOf(visit) satisfies ResultCounts,
  questions: questions
    .filter((question) => question.visit_id === visit.id)
    .map((question) => questionOf(scene, visit, question)),
  version: visit.version,
});

/** Whoever organises, checks, decides or leads sees every visit; a unit its own, until the circular is there. */
const seesVisit = ({ actor }: Scene, round: RoundRow, visit: VisitRow): boolean =>
  ['office', 'inspector', 'personnel', 'leader', 'auditor'].some((role) =>
    actor.roles.some((own) => own === role),
  ) ||
  (visit.state !== 'recorded' && (round.bulletin_id !== null || actor.unitIds.includes(visit.unit_id)));

const drawnFor = async (scene: Scene, round: RoundRow) => {
  const { roles } = scene.actor;
  if (!roles.includes('inspector') && !roles.includes('office')) return [];
  const drawn = await drawnUnits(scene, round);
  const names = await listPostNames(
    scene,
    drawn.flatMap(({ postIds }) => postIds),
  );
  return drawn.map(({ unitId, unit, postIds }) => ({
    unitId,
    unit,
    posts: postIds.map((id) => ({ id, name: names.get(id) ?? '' })),
  }));
};

const sealedFor = async (scene: Scene, units: ReadonlyMap<string, string>) =>
  (await listAbsences(scene)).map((absence) => ({
    id: absence.id,
    unit: units.get(absence.unit_id) ?? '',
    visitedOn: absence.visited_on,
    keepUntil: absence.keep_until,
    isMine: absence.person_id === scene.actor.personId,
    hasCorrection: absence.correction !== null && absence.correction_answer === null,
  }));

const drawsOf = async (scene: Scene, round: RoundRow) => {
  const shown = [];
  for (const id of [round.unit_draw_id, round.post_draw_id])
    shown.push(drawState(id === null ? null : await findDraw(scene, id), scene.actor.personId));
  return shown.filter((draw) => draw !== null);
};

const roundOf = async (scene: Scene, round: RoundRow, visits: readonly VisitRow[], known: Known) => ({
  id: round.id,
  ordinal: round.ordinal,
  title: round.title,
  startsOn: round.starts_on,
  endsOn: round.ends_on,
  bodies: round.body_unit_ids.map((id) => ({ id, name: known.units.get(id) ?? '' })),
  draws: await drawsOf(scene, round),
  drawn: await drawnFor(scene, round),
  visits: visits
    .filter((visit) => visit.round_id === round.id && seesVisit(scene, round, visit))
    .map((visit) => visitOf(scene, visit, known)),
  bulletinId: round.bulletin_id,
  version: round.version,
});

/** Rounds of a year, this one when none is given. */
export const readAttendance = useCase(
  'attendance.list',
  async (scene, input: { readonly year?: number | undefined }) => {
    const allowed = scene.require();
    if (!allowed.ok) return allowed;
    const year = input.year ?? partsOf(scene.today).year;
    const rounds = await listRounds(scene, year);
    const visits = await listVisits(
      scene,
      rounds.map(({ id }) => id),
    );
    const units = new Map((await listUnits(scene)).map((unit) => [unit.id, unit.name]));
    const posts = await listPostNames(
      scene,
      visits.flatMap((visit) => [visit.first_post_id, visit.second_post_id]),
    );
    const known: Known = { units, posts, questions: await listQuestions(scene) };
    const shown = [];
    for (const round of rounds) shown.push(await roundOf(scene, round, visits, known));
    const { roundsAYear, reply } = scene.context.rules.duty.attendance;
    return ok({
      year,
      target: roundsAYear,
      replyDays: reply.days,
      rounds: shown,
      sealed: await sealedFor(scene, units),
    });
  },
);
