// One round: route, teams, checkpoints with their points, marks, comments, gaps, findings, and what one may do.
import { may } from '@luoshi/domain/access/may';
import { originShare } from '@luoshi/domain/inspection/origin-share';
import type { Marks } from '@luoshi/domain/inspection/mutual-mark';
import { ok } from '@luoshi/domain/outcome/outcome';
import {
  listMarks,
  listResults,
  listTeams,
  type MarkRow,
  type TeamRow,
} from '@luoshi/store/queries/inspection';
import { findBulletin } from '@luoshi/store/queries/bulletin';
import { listPostNames } from '@luoshi/store/queries/post-name';
import { useCase, type Scene } from '../use-case/use-case.ts';
import { checkpointLines } from './checkpoint-line.ts';
import { drawsShown } from './draw-shown.ts';
import { findingLines } from './finding-line.ts';
import { loadRound, toDraw, type LoadedRound } from './round-of.ts';
import { roundUnits } from './round-units.ts';

const teamLines = async (scene: Scene, teams: readonly TeamRow[]) => {
  const names = await listPostNames(
    scene,
    teams.flatMap((team) => [team.lead_post_id, ...team.member_post_ids]),
  );
  return teams.map((team) => ({
    id: team.id,
    name: team.name,
    leadPostId: team.lead_post_id,
    lead: names.get(team.lead_post_id ?? '') ?? null,
    memberPostIds: team.member_post_ids,
    members: team.member_post_ids.flatMap((id) => names.get(id) ?? []),
  }));
};

/** Whose list the reader may give: a chief his own unit's, the office any that came on paper. */
const marksShown = (scene: Scene, { units, row }: LoadedRound, lists: readonly MarkRow[]) => ({
  state: row.marking,
  choices: scene.context.rules.inspections.marks.choices,
  least: scene.context.rules.inspections.marks.least,
  given: may('mark.count', {}, scene.actor).ok ? lists.length : null,
  of: units.length,
  lists: units
    .filter(({ id }) => may('mark.give', { unitIds: [id] }, scene.actor).ok)
    .map(({ id, name }) => {
      const list = lists.find((each) => each.unit_id === id);
      const isOwn = scene.actor.unitIds.includes(id) && scene.actor.roles.includes('head');
      return {
        unitId: id,
        unit: name,
        isGiven: list !== undefined,
        // What a chief gave is shown to nobody but him.
        marks: isOwn && list !== undefined ? (list.marks as Marks) : null, // written by give-marks.ts and nothing else
        version: list?.version ?? null,
      };
    }),
});

const bulletinOf = async (scene: Scene, id: string | null) => {
  const row = id === null ? null : await findBulletin(scene, id);
  return row === null ? null : { id: row.id, title: row.title, state: row.state, number: row.number };
};

const offered = ({ actor }: Scene) => ({
  arrange: may('round.arrange', {}, actor).ok,
  add: may('checkpoint.add', {}, actor).ok,
  offer: may('checkpoint.offer', { unitIds: actor.unitIds }, actor).ok,
  record: may('checkpoint.record', {}, actor).ok,
  comment: may('round.comment', {}, actor).ok,
  draw: may('round.draw', {}, actor).ok,
  seed: may('draw.seed', {}, actor).ok,
  note: may('finding.note', {}, actor).ok,
  circulate: may('round.circulate', {}, actor).ok,
  count: may('mark.count', {}, actor).ok,
});

/** @returns the round's page; `not-found` */
export const readRound = useCase('inspection.read', async (scene, { id }: { readonly id: string }) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const loaded = await loadRound(scene, id);
  if (!loaded.ok) return loaded;
  const round = loaded.value;
  const { row, matter, units } = round;
  const teams = await listTeams(scene, id);
  const checkpoints = await checkpointLines(scene, round, teams);
  const onRoute = checkpoints.filter((point) => point.isOnRoute);
  const names = await listPostNames(scene, [row.leader_post_id]);
  const { drawnShare, drawnDaysBefore, commentLength } = scene.context.rules.inspections.round;
  return ok({
    id,
    title: row.title,
    code: matter.code,
    matter: matter.title,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    leader: names.get(row.leader_post_id ?? '') ?? null,
    leaderPostId: row.leader_post_id,
    sheet: round.sheet,
    rule: { drawnShare, drawnDaysBefore, commentLength },
    share: originShare(onRoute.map((point) => point.origin)),
    toDraw: toDraw(round, drawnShare),
    teams: await teamLines(scene, teams),
    checkpoints,
    units: roundUnits(units, checkpoints, await listResults(scene, id)),
    draws: await drawsShown(scene, round.draws),
    marks: marksShown(scene, round, await listMarks(scene, id)),
    findings: (await findingLines(scene)).filter((finding) => finding.roundId === id),
    bulletin: await bulletinOf(scene, row.bulletin_id),
    may: offered(scene),
    version: row.version,
  });
});
