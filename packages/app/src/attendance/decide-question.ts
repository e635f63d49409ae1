// 认定: how an open question ends, by somebody who was not there. The name goes; only a final absence is kept, sealed.
import type { ExpiryRule } from '@luoshi/domain/attendance/expiry-rule';
import { settleCount } from '@luoshi/domain/attendance/count-results';
import { keepUntil } from '@luoshi/domain/attendance/keep-until';
import { judgeSettlement, type Settlement } from '@luoshi/domain/attendance/settle';
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import { partsOf } from '@luoshi/domain/period/calendar-date';
import { dateIn } from '@luoshi/domain/period/instant';
import { expireRows } from '@luoshi/store/journal/expire';
import { insertRow, updateRow } from '@luoshi/store/journal/write';
import { findQuestion, findVisit, type QuestionRow, type VisitRow } from '@luoshi/store/queries/attendance';
import { refuseChange } from '@luoshi/store/journal/write';
import { useCase, type Scene } from '../use-case/use-case.ts';
import { countColumns, countsOf } from './visit-counts.ts';

interface Input {
  readonly id: string;
  readonly basedOn: number;
  readonly result: Settlement;
  readonly grounds: string;
}

/** The rule that removes a name once it is settled, as `luoshi verify` prints it. */
const settledRule: ExpiryRule = 'duty.attendance.settled';

const seal = async (scene: Scene, question: QuestionRow, visit: VisitRow, grounds: string): Promise<void> => {
  const visitedOn = dateIn(visit.starts_at, scene.context.clock.zone);
  const { year } = partsOf(visitedOn);
  await insertRow(scene, 'attendance_absences', {
    visit_id: visit.id,
    unit_id: visit.unit_id,
    post_id: question.post_id,
    person_id: question.person_id,
    year,
    visited_on: visitedOn,
    reply_note: question.reply_note,
    statement: question.correction,
    grounds: grounds.trim(),
    decided_by_post_id: scene.actor.postId ?? '',
    decided_by_person_id: scene.actor.personId ?? '',
    decided_at: scene.now,
    keep_until: keepUntil(year, scene.context.rules.duty.attendance.appealsEnd),
  });
};

const judge = (scene: Scene, question: QuestionRow, visit: VisitRow, input: Input): Outcome<Settlement> =>
  judgeSettlement(
    {
      isAsked: visit.state === 'asked',
      isReplied: question.reply !== null,
      replyDueOn: visit.reply_due_on,
      personId: question.person_id,
      checkerPersonIds: [visit.first_person_id, visit.second_person_id],
    },
    { result: input.result, grounds: input.grounds, deciderPersonId: scene.actor.personId ?? '' },
    scene.today,
  );

/**
 * Decides about one person.
 *
 * @returns the visit's id; `not-found`, `changed-meanwhile`, what `judgeSettlement` refuses
 */
export const decideQuestion = useCase('attendance.decide', async (scene, input: Input) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const question = await findQuestion(scene, input.id);
  if (question === null) return refuse('not-found', { table: 'attendance_questions' });
  if (question.version !== input.basedOn)
    return refuseChange(scene, 'attendance_questions', input.id, input.basedOn);
  const visit = await findVisit(scene, question.visit_id);
  if (visit === null) return refuse('not-found', { table: 'attendance_visits' });
  const result = judge(scene, question, visit, input);
  if (!result.ok) return result;
  const counted = countColumns(settleCount(countsOf(visit), result.value));
  const settled = await updateRow(scene, 'attendance_visits', visit.id, visit.version, counted);
  if (!settled.ok) return settled;
  if (result.value === 'absent') await seal(scene, question, visit, input.grounds);
  await expireRows(scene, 'attendance_questions', [question.id], { rule: settledRule, on: scene.today });
  return ok({ id: visit.id });
});
