// The lead unit or the office says that a project has started, and how much has been invested this year.
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import { compare, parseDate, type CalendarDate } from '@luoshi/domain/period/calendar-date';
import { updateRow } from '@luoshi/store/journal/write';
import { findCommitment } from '@luoshi/store/queries/commitment';
import { findProject } from '@luoshi/store/queries/project';
import { useCase } from '../use-case/use-case.ts';
import { parseAmount } from './amount.ts';
import { shownProject } from './project-lines.ts';

interface Input {
  readonly id: string;
  readonly basedOn: number;
  readonly startedOn: string | null;
  /** 万元 this year. */
  readonly invested: string | null;
  readonly investedAsOf: string | null;
}

const pastDay = (typed: string | null, today: CalendarDate, field: string): Outcome<CalendarDate | null> => {
  if (typed === null || typed === '') return ok(null);
  const day = parseDate(typed);
  if (!day.ok) return day;
  return compare(day.value, today) > 0 ? refuse('invalid-input', { field }) : day;
};

/**
 * @returns the project; `not-found`, `not-allowed`, `malformed-number`, `negative-count`, `malformed-date`,
 *   `invalid-input` for a day to come or an amount without its day, `changed-meanwhile`
 */
export const updateProject = useCase('project.update', async (scene, input: Input) => {
  const project = await findProject(scene, input.id);
  const commitment = project === null ? null : await findCommitment(scene, project.commitment_id);
  if (commitment === null) return refuse('not-found', { table: 'projects' });
  const allowed = scene.require({
    unitIds: commitment.lead_unit_id === null ? [] : [commitment.lead_unit_id],
  });
  if (!allowed.ok) return allowed;
  const startedOn = pastDay(input.startedOn, scene.today, 'startedOn');
  if (!startedOn.ok) return startedOn;
  const invested = parseAmount(input.invested);
  if (!invested.ok) return invested;
  const asOf = pastDay(input.investedAsOf, scene.today, 'investedAsOf');
  if (!asOf.ok) return asOf;
  if ((invested.value === null) !== (asOf.value === null))
    return refuse('invalid-input', { field: invested.value === null ? 'invested' : 'investedAsOf' });
  const updated = await updateRow(scene, 'projects', input.id, input.basedOn, {
    started_on: startedOn.value,
    invested: invested.value,
    invested_as_of: asOf.value,
  });
  if (!updated.ok) return updated;
  return shownProject(scene, updated.value);
});
