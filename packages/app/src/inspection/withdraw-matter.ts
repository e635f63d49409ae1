// 撤下事项: nothing more is inspected under its code, which stays used.
import { ok, refuse } from '@luoshi/domain/outcome/outcome';
import { updateRow } from '@luoshi/store/journal/write';
import { findMatter } from '@luoshi/store/queries/inspection';
import { useCase } from '../use-case/use-case.ts';

interface Input {
  readonly id: string;
  readonly basedOn: number;
  readonly reason: string;
}

/** @returns its id; `not-found`, `changed-meanwhile`, `wrong-state` the second time */
export const withdrawMatter = useCase('matter.withdraw', async (scene, { id, basedOn }: Input) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const matter = await findMatter(scene, id);
  if (matter === null) return refuse('not-found', { table: 'inspection_matters' });
  if (matter.state === 'withdrawn') return refuse('wrong-state', { state: 'withdrawn', act: 'withdraw' });
  const withdrawn = await updateRow(scene, 'inspection_matters', id, basedOn, { state: 'withdrawn' });
  return withdrawn.ok ? ok({ id }) : withdrawn;
});
