// 排路线: day, order, time and team of checkpoints, many at once.
import { ok, refuse } from '@luoshi/domain/outcome/outcome';
import { updateRow } from '@luoshi/store/journal/write';
import { listTeams } from '@luoshi/store/queries/inspection';
import { useCase } from '../use-case/use-case.ts';
import { loadRound } from './round-of.ts';

/** Where a checkpoint stands on the route; without a day it is off it. */
export interface StopGiven {
  readonly id: string;
  readonly basedOn: number;
  readonly onDate: string | null;
  readonly stop: number | null;
  readonly arriveAt: string | null;
  readonly minutes: number | null;
  readonly teamId: string | null;
}

interface Input {
  readonly id: string;
  readonly stops: readonly StopGiven[];
}

/** @returns the round's id; `not-found`, `changed-meanwhile`, `invalid-input` for a day outside the round */
export const arrangeRoute = useCase('round.arrange', async (scene, { id, stops }: Input) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const round = await loadRound(scene, id);
  if (!round.ok) return round;
  const { row, checkpoints } = round.value;
  const teams = new Set((await listTeams(scene, id)).map((team) => team.id));
  for (const stop of stops) {
    if (!checkpoints.some((point) => point.row.id === stop.id))
      return refuse('not-found', { table: 'checkpoints' });
    if (stop.onDate !== null && (stop.onDate < row.starts_on || stop.onDate > row.ends_on))
      return refuse('invalid-input', { field: 'onDate' });
    if (stop.teamId !== null && !teams.has(stop.teamId)) return refuse('invalid-input', { field: 'teamId' });
    const arranged = await updateRow(scene, 'checkpoints', stop.id, stop.basedOn, {
      on_date: stop.onDate,
      stop: stop.stop,
      arrive_at: stop.arriveAt,
      minutes: stop.minutes,
      team_id: stop.teamId,
    });
    if (!arranged.ok) return arranged;
  }
  return ok({ id });
});
