// 撤下检查安排: the visit is not made and costs its unit nothing.
import { ok, refuse } from '@luoshi/domain/outcome/outcome';
import { updateRow } from '@luoshi/store/journal/write';
import { findVisit } from '@luoshi/store/queries/inspection';
import { useCase } from '../use-case/use-case.ts';

interface Input {
  readonly id: string;
  readonly basedOn: number;
  readonly reason: string;
}

/** @returns the visit's id; `not-found`, `changed-meanwhile`, `wrong-state` when it was made or withdrawn */
export const withdrawVisit = useCase('visit.withdraw', async (scene, { id, basedOn }: Input) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const visit = await findVisit(scene, id);
  if (visit === null) return refuse('not-found', { table: 'inspection_visits' });
  if (visit.state !== 'planned') return refuse('wrong-state', { state: visit.state, act: 'withdraw' });
  const withdrawn = await updateRow(scene, 'inspection_visits', id, basedOn, { state: 'withdrawn' });
  return withdrawn.ok ? ok({ id }) : withdrawn;
});
