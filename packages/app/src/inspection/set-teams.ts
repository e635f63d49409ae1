// 分组: the teams of a round, given as a whole; a team left out goes, and its checkpoints are without one.
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import { deleteRow, insertRow, updateRow } from '@luoshi/store/journal/write';
import { listCheckpoints, listTeams, type TeamRow } from '@luoshi/store/queries/inspection';
import { useCase, type Scene } from '../use-case/use-case.ts';
import { loadRound } from './round-of.ts';

/** A team as given; without an id it is new. */
export interface TeamGiven {
  readonly id: string | null;
  readonly name: string;
  readonly leadPostId: string | null;
  readonly memberPostIds: readonly string[];
}

interface Input {
  readonly id: string;
  readonly basedOn: number;
  readonly teams: readonly TeamGiven[];
}

const drop = async (scene: Scene, roundId: string, team: TeamRow): Promise<Outcome<undefined>> => {
  const points = (await listCheckpoints(scene, [roundId])).filter((point) => point.team_id === team.id);
  for (const point of points) {
    const freed = await updateRow(scene, 'checkpoints', point.id, point.version, { team_id: null });
    if (!freed.ok) return freed;
  }
  return deleteRow(scene, 'round_teams', team.id);
};

const write = async (
  scene: Scene,
  roundId: string,
  team: TeamGiven,
  ordinal: number,
  before: TeamRow | undefined,
) => {
  const values = {
    name: team.name.trim(),
    lead_post_id: team.leadPostId,
    member_post_ids: [...team.memberPostIds],
    ordinal,
  };
  return before === undefined
    ? ok(await insertRow(scene, 'round_teams', { round_id: roundId, ...values }))
    : updateRow(scene, 'round_teams', before.id, before.version, values);
};

/** @returns the round's id; `not-found`, `changed-meanwhile`, `duplicate` for two teams of one name */
export const setTeams = useCase('round.arrange', async (scene, { id, basedOn, teams }: Input) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const round = await loadRound(scene, id);
  if (!round.ok) return round;
  if (new Set(teams.map((team) => team.name.trim())).size < teams.length)
    return refuse('duplicate', { field: 'name' });
  const touched = await updateRow(scene, 'rounds', id, basedOn, {});
  if (!touched.ok) return touched;
  const there = await listTeams(scene, id);
  for (const team of there.filter((each) => !teams.some((given) => given.id === each.id))) {
    const dropped = await drop(scene, id, team);
    if (!dropped.ok) return dropped;
  }
  for (const [ordinal, team] of teams.entries()) {
    const written = await write(
      scene,
      id,
      team,
      ordinal,
      there.find((each) => each.id === team.id),
    );
    if (!written.ok) return written;
  }
  return ok({ id });
});
