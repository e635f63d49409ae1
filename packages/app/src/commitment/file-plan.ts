// 工作线路图、时间进度表: the lead unit says by when what will be done. It may be replaced until the first report counts.
import { ok } from '@luoshi/domain/outcome/outcome';
import { useCase } from '../use-case/use-case.ts';
import { findLoaded } from './find-loaded.ts';
import { planAll, type NewPlan } from './plan-all.ts';
import { commitmentPage } from './read-commitment.ts';

/**
 * Files the plan of the lead unit over the one before.
 *
 * @returns the page; what `planAll` refuses
 * @source practice 2
 */
export const filePlan = useCase('commitment.plan', async (scene, input: NewPlan) => {
  const filed = await planAll(scene, [input]);
  if (!filed.ok) return filed;
  const after = await findLoaded(scene, input.id);
  return after.ok ? ok(await commitmentPage(scene, after.value)) : after;
});
