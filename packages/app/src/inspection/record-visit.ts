// 记下检查: a planned visit was made. One that is not in the plan, so without a code, cannot be recorded.
import { ok, refuse } from '@luoshi/domain/outcome/outcome';
import { updateRow } from '@luoshi/store/journal/write';
import { findVisit } from '@luoshi/store/queries/inspection';
import { useCase } from '../use-case/use-case.ts';

interface Input {
  readonly id: string;
  readonly basedOn: number;
  readonly madeOn: string;
  readonly note: string;
}

/** @returns the visit's id; `not-found`, `changed-meanwhile`, `wrong-state`, `invalid-input` for a day to come */
export const recordVisit = useCase('visit.record', async (scene, input: Input) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const visit = await findVisit(scene, input.id);
  if (visit === null) return refuse('not-found', { table: 'inspection_visits' });
  if (visit.state !== 'planned') return refuse('wrong-state', { state: visit.state, act: 'record' });
  if (input.madeOn > scene.today) return refuse('invalid-input', { field: 'madeOn' });
  const made = await updateRow(scene, 'inspection_visits', input.id, input.basedOn, {
    state: 'made',
    made_on: input.madeOn,
    note: input.note.trim(),
  });
  return made.ok ? ok({ id: input.id }) : made;
});
