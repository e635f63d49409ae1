// A commitment that stands in the ledger already comes onto the list of key projects.
import { ok, refuse } from '@luoshi/domain/outcome/outcome';
import { partsOf } from '@luoshi/domain/period/calendar-date';
import { insertRow, type New } from '@luoshi/store/journal/write';
import { findCommitmentNumbered } from '@luoshi/store/queries/project';
import { useCase } from '../use-case/use-case.ts';
import { parseAmount } from './amount.ts';

interface Input {
  /** Of the commitment: 2026-0187. */
  readonly number: string;
  readonly life: New<'projects'>['life'];
  readonly plannedStartOn: string | null;
  /** 万元 this year. */
  readonly plannedInvestment: string | null;
}

/** @returns id and number; `not-found` for a number the ledger has not, `duplicate` when it is on the list */
export const enrolProject = useCase('project.add', async (scene, input: Input) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const planned = parseAmount(input.plannedInvestment);
  if (!planned.ok) return planned;
  const commitmentId = await findCommitmentNumbered(scene, input.number);
  if (commitmentId === null) return refuse('not-found', { table: 'commitments' });
  const row = await insertRow(scene, 'projects', {
    commitment_id: commitmentId,
    life: input.life,
    planned_start_on: input.plannedStartOn,
    year: partsOf(scene.today).year,
    planned_investment: planned.value,
  });
  return ok({ id: row.id, number: input.number });
});
