// 填报: a unit answers fields of running requests, many at once; a second answer replaces the first, and both are journalled.
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import { endOf, parsePeriod, periodOf, startOf } from '@luoshi/domain/period/period';
import { parseDecimal } from '@luoshi/domain/quantity/decimal';
import { requestPeriodsIn } from '@luoshi/domain/request/burden';
import { insertRow, updateRow } from '@luoshi/store/journal/write';
import {
  listAnswers,
  listFields,
  listRequests,
  type AnswerRow,
  type FieldRow,
  type RequestRow,
} from '@luoshi/store/queries/request';
import { useCase, type Scene } from '../use-case/use-case.ts';
import { runOf, stateOf } from './asked-of-units.ts';

/** One cell as typed. */
export interface NewAnswer {
  readonly fieldId: string;
  readonly unitId: string;
  readonly period: string;
  readonly value: string;
  /** Version of the answer seen; null when none. */
  readonly basedOn: number | null;
}

interface Known {
  readonly requests: readonly RequestRow[];
  readonly fields: readonly FieldRow[];
  readonly answers: readonly AnswerRow[];
}

/** A request that has ended may still be answered for the periods it asked: late is better than never. */
const stillAnswered = ['running', 'ended'];

const isAsked = (request: RequestRow, { unitId, period }: NewAnswer, today: string): boolean =>
  stillAnswered.includes(stateOf(request, today)) &&
  request.asked_unit_ids.includes(unitId) &&
  startOf(period) <= today &&
  requestPeriodsIn(runOf(request), periodOf(endOf(period), 'month')).includes(period);

const valueOf = (field: FieldRow, typed: string): Outcome<string> => {
  const text = typed.trim();
  if (text === '') return refuse('value-missing', { unit: field.unit_of_measure, name: field.name });
  if (field.unit_of_measure === null) return ok(text);
  const parsed = parseDecimal(text);
  if (!parsed.ok) return parsed;
  return parsed.value.startsWith('-') ? refuse('negative-count', { value: parsed.value }) : parsed;
};

const write = async (scene: Scene, sent: NewAnswer, value: string, earlier: AnswerRow | undefined) => {
  const now = {
    value,
    answered_by_post_id: scene.actor.postId,
    answered_at: scene.now,
    published_at: scene.now,
  };
  if (earlier !== undefined) return updateRow(scene, 'request_answers', earlier.id, sent.basedOn ?? 0, now);
  return ok(
    await insertRow(scene, 'request_answers', {
      field_id: sent.fieldId,
      unit_id: sent.unitId,
      period: sent.period,
      ...now,
    }),
  );
};

const answer = async (scene: Scene, sent: NewAnswer, known: Known): Promise<Outcome<unknown>> => {
  const allowed = scene.require({ unitIds: [sent.unitId] });
  if (!allowed.ok) return allowed;
  const period = parsePeriod(sent.period);
  if (!period.ok) return period;
  const field = known.fields.find((each) => each.id === sent.fieldId);
  const request = known.requests.find((each) => each.id === field?.request_id);
  if (field === undefined || request === undefined) return refuse('not-found', { table: 'request_fields' });
  if (!isAsked(request, { ...sent, period: period.value }, scene.today))
    return refuse('request-not-running', { title: request.title });
  const value = valueOf(field, sent.value);
  if (!value.ok) return value;
  const earlier = known.answers.find(
    (each) => each.field_id === sent.fieldId && each.unit_id === sent.unitId && each.period === period.value,
  );
  return write(scene, { ...sent, period: period.value }, value.value, earlier);
};

/**
 * Answers fields; one that is refused stops all.
 *
 * @returns how many; `not-allowed`, `request-not-running`, `malformed-number`, `negative-count`, `changed-meanwhile`
 */
export const answerRequests = useCase(
  'request.answer',
  async (scene, { answers }: { readonly answers: readonly NewAnswer[] }) => {
    const requests = await listRequests(scene);
    const fields = await listFields(
      scene,
      requests.map((request) => request.id),
    );
    const known = {
      requests,
      fields,
      answers: await listAnswers(
        scene,
        answers.map((each) => each.fieldId),
      ),
    };
    for (const sent of answers) {
      const done = await answer(scene, sent, known);
      if (!done.ok) return done;
    }
    return ok({ answered: answers.length });
  },
);
