// 时间进度表 of a letter: what a unit plans of all it signed for, filed in one act.
import { ok } from '@luoshi/domain/outcome/outcome';
import { useCase } from '../use-case/use-case.ts';
import { planAll, type NewPlan } from './plan-all.ts';

/**
 * Files several plans; one that is refused stops all.
 *
 * @returns how many; what `planAll` refuses
 * @source practice 2
 */
export const filePlans = useCase(
  'commitment.plan',
  async (scene, { plans }: { readonly plans: readonly NewPlan[] }) => {
    const filed = await planAll(scene, plans);
    return filed.ok ? ok({ filed: plans.length }) : filed;
  },
);
