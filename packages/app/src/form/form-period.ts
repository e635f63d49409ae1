// Which period of a form comes next, and by when city or province wants it: calendar days, as they say it.
import { addDays, type CalendarDate } from '@luoshi/domain/period/calendar-date';
import { endOf, periodOf, previousPeriod, type Period } from '@luoshi/domain/period/period';
import type { FillingRow, FormRow } from '@luoshi/store/queries/form';

/** A period and its due day. */
export interface DueForm {
  readonly period: Period;
  readonly dueOn: CalendarDate;
}

/** The period that ended most recently. */
export const newestFormPeriod = (form: Pick<FormRow, 'cadence'>, today: CalendarDate): Period =>
  previousPeriod(periodOf(today, form.cadence));

/** When a period of a form is due. */
export const formDueOn = (form: Pick<FormRow, 'due_after_days'>, period: Period): CalendarDate =>
  addDays(endOf(period), form.due_after_days);

/** The newest ended period while nothing was handed over for it; a form is not asked for periods before it came. */
export const dueForm = (
  form: FormRow,
  fillings: readonly FillingRow[],
  today: CalendarDate,
): DueForm | null => {
  const period = newestFormPeriod(form, today);
  const isFilled = fillings.some(
    (each) => each.form_id === form.id && each.period === period && each.file_hash !== null,
  );
  return isFilled ? null : { period, dueOn: formDueOn(form, period) };
};
