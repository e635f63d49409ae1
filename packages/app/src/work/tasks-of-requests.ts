// Requests for data: for the office those to decide, for units what is not answered; and foreign forms that are due.
import { endOf, periodOf, previousPeriod, type Period } from '@luoshi/domain/period/period';
import { requestPeriodsIn } from '@luoshi/domain/request/burden';
import type { RequestRow } from '@luoshi/store/queries/request';
import { dueForm } from '../form/form-period.ts';
import { runOf } from '../request/asked-of-units.ts';
import { dueOf } from '../reporting/reporting-grid.ts';
import type { WorkData } from './load-work.ts';
import { newTask } from './new-task.ts';
import type { WorkTask } from './work-task.ts';

const nameOf = ({ units }: WorkData, id: string): string => units.find((unit) => unit.id === id)?.name ?? '';

const toReview = (data: WorkData): readonly WorkTask[] =>
  data.requested.requests
    .filter(({ state }) => state === 'proposed')
    .map((row) =>
      newTask({
        key: `review-request ${row.id}`,
        step: 'review-request',
        title: row.title,
        subject: { type: 'request', id: row.id },
        from: [nameOf(data, row.asked_by_unit_id)],
        who: { kind: 'office' },
        verb: 'request.decide',
        version: row.version,
      }),
    );

/** The newest period that has ended, of this month or the last; one asked once is asked until its end. */
const askedPeriod = (row: RequestRow, today: string): Period | null => {
  if (row.cadence === 'once') return row.starts_on <= today ? periodOf(row.ends_on, 'month') : null;
  const running = periodOf(today, 'month');
  const periods = [previousPeriod(running), running].flatMap((month) => requestPeriodsIn(runOf(row), month));
  return periods.findLast((period) => endOf(period) < today) ?? null;
};

const toAnswer = (data: WorkData, row: RequestRow): readonly WorkTask[] => {
  const { frame, requested } = data;
  const period = askedPeriod(row, frame.on);
  if (period === null) return [];
  const fields = requested.fields.filter((field) => field.request_id === row.id);
  return row.asked_unit_ids.flatMap((unitId) => {
    const open = fields.filter((field) =>
      requested.answers.every(
        (each) => each.field_id !== field.id || each.unit_id !== unitId || each.period !== period,
      ),
    );
    if (open.length === 0) return [];
    const unit = nameOf(data, unitId);
    return [
      newTask({
        key: `answer-request ${row.id} ${unitId}`,
        step: 'answer-request',
        title: row.title,
        subject: { type: 'request', id: row.id },
        from: [nameOf(data, row.asked_by_unit_id)],
        who: { kind: 'unit', roles: ['handler'], unitId, unit, postId: null },
        verb: 'request.answer',
        about: { unitIds: [unitId] },
        count: open.length,
        period,
        dueOn: row.cadence === 'once' ? row.ends_on : dueOf(period, frame),
        unitIds: [unitId],
      }),
    ];
  });
};

const toFill = (data: WorkData): readonly WorkTask[] => {
  const { forms, fillings } = data.requested;
  return forms.flatMap((form) => {
    const due = dueForm(form, fillings, data.frame.on);
    const unit = data.units.find((each) => each.id === form.unit_id);
    if (due === null || unit === undefined) return [];
    return [
      newTask({
        key: `fill-form ${form.id}`,
        step: 'fill-form',
        title: form.title,
        subject: { type: 'form', id: form.id },
        from: [form.sent_by],
        who:
          unit.kind === 'office'
            ? { kind: 'office' }
            : { kind: 'unit', roles: ['handler'], unitId: unit.id, unit: unit.name, postId: null },
        verb: 'form.fill',
        about: { unitIds: [unit.id] },
        period: due.period,
        dueOn: due.dueOn,
        unitIds: [unit.id],
      }),
    ];
  });
};

/** Everything about requests for data and foreign forms. */
export const tasksOfRequests = (data: WorkData): readonly WorkTask[] => [
  ...toReview(data),
  ...data.requested.requests
    .filter(
      ({ state, ends_on: endsOn, cadence }) =>
        state === 'running' && (cadence !== 'once' || endsOn >= data.frame.on),
    )
    .flatMap((row) => toAnswer(data, row)),
  ...toFill(data),
];
