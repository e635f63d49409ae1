// A project comes onto the list: its commitment is given, and what only a project has is kept beside it.
import { ok } from '@luoshi/domain/outcome/outcome';
import { partsOf } from '@luoshi/domain/period/calendar-date';
import { insertRow, type New } from '@luoshi/store/journal/write';
import { giveCommitment } from '../commitment/give-commitment.ts';
import { useCase } from '../use-case/use-case.ts';
import { parseAmount } from './amount.ts';

interface Input {
  readonly title: string;
  readonly life: New<'projects'>['life'];
  readonly leadLeaderPostId: string;
  readonly leadUnitId: string;
  readonly supportUnitIds: readonly string[];
  /** The plan or decision it stands in. */
  readonly basis: string;
  readonly plannedStartOn: string | null;
  readonly dueOn: string;
  /** 万元 this year. */
  readonly plannedInvestment: string | null;
}

/** @returns id of the project and number of its commitment; refusals of {@link giveCommitment} and of the amount */
export const addProject = useCase('project.add', async (scene, input: Input) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const planned = parseAmount(input.plannedInvestment);
  if (!planned.ok) return planned;
  const given = await giveCommitment(scene, {
    kind: 'project',
    title: input.title,
    source: {
      type: 'document',
      subjectId: null,
      title: input.basis,
      text: input.title,
      on: scene.today,
      by: null,
    },
    leadUnitId: input.leadUnitId,
    supportUnitIds: input.supportUnitIds,
    leadLeaderPostId: input.leadLeaderPostId,
    givenByPostId: null,
    handlerPostId: null,
    startsOn: null,
    dueOn: input.dueOn,
    cadence: 'month',
    measure: null,
    checkNeeded: true,
  });
  if (!given.ok) return given;
  const row = await insertRow(scene, 'projects', {
    commitment_id: given.value.id,
    life: input.life,
    planned_start_on: input.plannedStartOn,
    year: partsOf(scene.today).year,
    planned_investment: planned.value,
  });
  return ok({ id: row.id, number: given.value.number });
});
