// 安排检查: a coded matter, a unit, a day. Near another visit it is proposed to merge; joint visits count once.
import { ok, refuse } from '@luoshi/domain/outcome/outcome';
import { findMatter } from '@luoshi/store/queries/inspection';
import { listUnits } from '@luoshi/store/queries/unit';
import { useCase } from '../use-case/use-case.ts';
import { writeVisit } from './unit-plan.ts';

interface Input {
  readonly unitId: string;
  readonly matterId: string;
  readonly on: string;
  readonly joins: string | null;
  readonly apartReason: string | null;
  readonly inspectorPostIds: readonly string[];
}

/** @returns the visit's id; `matter-not-coded`, `visit-repeated`, `visit-near`, `budget-spent`, `wrong-state` */
export const planVisit = useCase('visit.plan', async (scene, input: Input) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const matter = await findMatter(scene, input.matterId);
  if (matter === null) return refuse('matter-not-coded', { why: 'none' });
  const unit = (await listUnits(scene)).find(({ id }) => id === input.unitId);
  if (unit === undefined) return refuse('invalid-input', { field: 'unitId' });
  const written = await writeVisit(scene, { ...input, unit, matter });
  return written.ok ? ok({ id: written.value.id }) : written;
});
