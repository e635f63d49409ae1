// A county chooses the cycle it works by, from a month on, with its own days where it wants others than the template's.
import { areDueDays, type OwnDueDays } from '@luoshi/domain/cycle/template';
import { ok, refuse } from '@luoshi/domain/outcome/outcome';
import { parsePeriod } from '@luoshi/domain/period/period';
import { insertRow, updateRow } from '@luoshi/store/journal/write';
import { findChoice } from '@luoshi/store/queries/cycle';
import { useCase } from '../use-case/use-case.ts';

/** What is chosen. */
export interface NewChoice {
  /** First month it holds for. */
  readonly fromPeriod: string;
  readonly template: string;
  readonly dueDays: OwnDueDays;
  readonly basis: string;
  /** Version of the choice of that month that was seen; null when there was none. */
  readonly basedOn: number | null;
}

/** @returns the choice's id; `malformed-period`, `cycle-unknown`, `changed-meanwhile` */
export const chooseCycle = useCase('cycle.choose', async (scene, input: NewChoice) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const period = parsePeriod(input.fromPeriod);
  if (!period.ok) return period;
  const { template, dueDays, basis } = input;
  const isKnown = scene.context.rules.cycles.some(({ id }) => id === template);
  if (!isKnown || !areDueDays(dueDays)) return refuse('cycle-unknown', { template });
  const said = { template, basis, due_days: JSON.stringify(dueDays) };
  const known = await findChoice(scene, period.value);
  if (known === null) {
    const { id } = await insertRow(scene, 'cycle_choices', { from_period: period.value, ...said });
    return ok({ id });
  }
  const changed = await updateRow(scene, 'cycle_choices', known.id, input.basedOn ?? 0, said);
  return changed.ok ? ok({ id: known.id }) : changed;
});
