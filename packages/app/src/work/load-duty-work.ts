// What duty and attendance ask of people: shifts of today and tomorrow, handovers, swaps, visits that wait.
import { addDays } from '@luoshi/domain/period/calendar-date';
import { listOpenVisits, listRounds, type RoundRow, type VisitRow } from '@luoshi/store/queries/attendance';
import {
  listOpenHandovers,
  listOpenSwaps,
  listShifts,
  listTeams,
  type DutyRow,
} from '@luoshi/store/queries/duty';
import type { PostRecord } from '@luoshi/store/queries/post';
import type { Scene } from '../use-case/use-case.ts';

/** Somebody by the post. */
export interface DutyPerson {
  readonly personId: string;
  readonly name: string;
}

/** The open ends of duty and attendance. */
export interface DutyWork {
  /** Of yesterday, today and tomorrow. */
  readonly shifts: readonly DutyRow<'shifts'>[];
  readonly handovers: readonly DutyRow<'handovers'>[];
  readonly swaps: readonly DutyRow<'swaps'>[];
  readonly visits: readonly VisitRow[];
  readonly rounds: ReadonlyMap<string, RoundRow>;
  readonly unitNames: ReadonlyMap<string, string>;
  readonly people: ReadonlyMap<string, DutyPerson>;
}

/** Which unit is being asked is known to itself, to who organises, checks or decides, and to the system. */
const seesVisit = ({ actor }: Scene, visit: VisitRow): boolean =>
  ['office', 'inspector', 'personnel', 'system'].some((role) => actor.roles.some((own) => own === role)) ||
  (visit.state === 'asked' && actor.unitIds.includes(visit.unit_id) && !actor.roles.includes('leader'));

/** Reads it for whoever acts. @param posts those held today */
export const loadDutyWork = async (scene: Scene, posts: readonly PostRecord[]): Promise<DutyWork> => {
  const year = Number(scene.today.slice(0, 4));
  const rounds = [...(await listRounds(scene, year)), ...(await listRounds(scene, year - 1))];
  return {
    shifts: await listShifts(scene, addDays(scene.today, -1), addDays(scene.today, 1)),
    handovers: await listOpenHandovers(scene),
    swaps: await listOpenSwaps(scene),
    visits: (await listOpenVisits(scene)).filter((visit) => seesVisit(scene, visit)),
    rounds: new Map(rounds.map((round) => [round.id, round])),
    unitNames: new Map((await listTeams(scene)).map((team) => [team.unit_id, team.unit_name])),
    people: new Map(posts.map((post) => [post.id, { personId: post.person_id, name: post.person_name }])),
  };
};
