// What the work list reads of requests for data and of foreign forms.
import { listFillings, listForms, type FillingRow, type FormRow } from '@luoshi/store/queries/form';
import {
  listAnswers,
  listFields,
  listRequests,
  type AnswerRow,
  type FieldRow,
  type RequestRow,
} from '@luoshi/store/queries/request';
import type { Scene } from '../use-case/use-case.ts';

/** Requests that wait or run with what was answered, and forms with what they were filled for. */
export interface RequestWork {
  readonly requests: readonly RequestRow[];
  readonly fields: readonly FieldRow[];
  readonly answers: readonly AnswerRow[];
  readonly forms: readonly FormRow[];
  readonly fillings: readonly FillingRow[];
}

/** Reads it. */
export const loadRequestWork = async (scene: Scene): Promise<RequestWork> => {
  const all = await listRequests(scene);
  const requests = all.filter(({ state }) => state === 'proposed' || state === 'running');
  const fields = await listFields(
    scene,
    requests.map(({ id }) => id),
  );
  const forms = await listForms(scene);
  return {
    requests,
    fields,
    answers: await listAnswers(
      scene,
      fields.map(({ id }) => id),
    ),
    forms,
    fillings: await listFillings(
      scene,
      forms.map(({ id }) => id),
    ),
  };
};
