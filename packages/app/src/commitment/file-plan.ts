// 工作线路图、时间进度表: the lead unit says by when what will be done. It may be replaced until the first report counts.
import { useCase } from '../use-case/use-case.ts';
import { planAll, type NewPlan } from './plan-all.ts';
import { pageAfter } from './read-commitment.ts';

/**
 * Files the plan of the lead unit over the one before.
 *
 * @returns the page; what `planAll` refuses
 * @source practice 2
 */
export const filePlan = useCase('commitment.plan', async (scene, input: NewPlan) => {
  const filed = await planAll(scene, [input]);
  if (!filed.ok) return filed;
  return pageAfter(scene, input.id);
});
