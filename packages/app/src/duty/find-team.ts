// The team of a unit, and its posts by whoever holds them.
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import { listTeams, type TeamRecord } from '@luoshi/store/queries/duty';
import type { Scene } from '../use-case/use-case.ts';

/** @returns the team; `not-found` */
export const findTeam = async (scene: Scene, unitId: string): Promise<Outcome<TeamRecord>> => {
  const team = (await listTeams(scene)).find((each) => each.unit_id === unitId);
  return team === undefined ? refuse('not-found', { table: 'duty_teams' }) : ok(team);
};
