// How an obstacle stands today: whose turn it is, by when, who may do what, and whether it has to climb.
import type { Subject } from '@luoshi/domain/access/role';
import { nextStep, type DueStep } from '@luoshi/domain/obstacle/next-step';
import type { CalendarDate } from '@luoshi/domain/period/calendar-date';
import { dateIn } from '@luoshi/domain/period/instant';
import type { ObstacleRecord, ObstacleTurn } from '@luoshi/store/queries/obstacle';
import type { Frame } from '../commitment/figures-of.ts';
import { dueBy } from '../rules/due-by.ts';

/** The turn that runs, or the last one; null before recognition. */
export const currentTurn = ({ turns }: ObstacleRecord): ObstacleTurn | null => turns.at(-1) ?? null;

/** Last day for the office to recognise or refuse it. */
export const recogniseBy = ({ row }: ObstacleRecord, { rules, zone }: Frame): CalendarDate =>
  dueBy(dateIn(row.raised_at, zone), rules.clocks.obstacleRecognise, rules.holidays);

/** Last day for the one who must act to give it back. */
export const giveBackBy = (turn: ObstacleTurn, { rules, zone }: Frame): CalendarDate =>
  dueBy(dateIn(turn.begun_at, zone), rules.clocks.obstacleGiveBack, rules.holidays);

/** Whether a turn was given back and the leader has not ruled. */
export const awaitsRuling = (turn: ObstacleTurn | null): boolean =>
  turn !== null && turn.given_back_at !== null && turn.ruled_at === null;

/** Whether it was sent to the leader in charge and he has not ruled since: it waits for him to coordinate. */
export const awaitsCoordination = (obstacle: ObstacleRecord): boolean => {
  const turn = currentTurn(obstacle);
  const sent = obstacle.escalations.find(({ step }) => step === 'leader');
  return obstacle.row.state === 'recognised' && sent !== undefined && turn?.ruled_at === null;
};

/** The step that is due to be sent up today. */
export const stepDue = (obstacle: ObstacleRecord, frame: Frame): DueStep | null => {
  const { rules, zone, on } = frame;
  const turn = currentTurn(obstacle);
  if (turn === null) return null;
  const ruleBy =
    turn.given_back_at !== null && turn.ruled_at === null
      ? dueBy(dateIn(turn.given_back_at, zone), rules.clocks.obstacleCoordinate, rules.holidays)
      : null;
  const ruledOn = obstacle.turns.flatMap((each) => each.ruled_at ?? []).at(-1);
  return nextStep(
    {
      state: obstacle.row.state,
      answerBy: turn.answer_by,
      byLeader: turn.post_id !== null,
      ruleBy,
      ruledOn: ruledOn === undefined ? null : dateIn(ruledOn, zone),
      sent: obstacle.escalations.map(({ step, sent_at, answer_by }) => ({
        step,
        sentOn: dateIn(sent_at, zone),
        answerBy: answer_by,
      })),
    },
    on,
  );
};

/** Who must act, as permission asks for it. */
export const mustAct = (turn: ObstacleTurn | null): Subject => ({
  unitIds: turn === null || turn.unit_id === null ? [] : [turn.unit_id],
  leaderPostIds: turn === null || turn.post_id === null ? [] : [turn.post_id],
});

/** Who may say that it is solved besides the office: who must act, and the leader to whom it was sent. */
export const mayLift = (obstacle: ObstacleRecord): Subject => {
  const turn = currentTurn(obstacle);
  const { unitIds, leaderPostIds } = mustAct(turn);
  const isSent = obstacle.escalations.length > 0;
  return {
    unitIds: unitIds ?? [],
    leaderPostIds: [...(leaderPostIds ?? []), ...(isSent ? [turn?.leader_post_id ?? null] : [])],
  };
};

/** Who rules on it: the leader in charge; without one, the office. */
export const mayRule = (obstacle: ObstacleRecord): Subject => ({
  leaderPostIds: [currentTurn(obstacle)?.leader_post_id ?? null],
});
