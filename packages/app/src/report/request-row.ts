// A field of a running request as a line of the month, prefilled with what the unit answered last.
import type { Period } from '@luoshi/domain/period/period';
import { startOf } from '@luoshi/domain/period/period';
import { requestPeriodsIn } from '@luoshi/domain/request/burden';
import type { AnswerRow, FieldRow, RequestRow } from '@luoshi/store/queries/request';
import { runOf } from '../request/asked-of-units.ts';

/** One line. */
export interface RequestRowShown {
  readonly requestId: string;
  readonly title: string;
  readonly askedBy: string;
  readonly fieldId: string;
  readonly name: string;
  readonly unitId: string;
  readonly unitOfMeasure: string | null;
  readonly period: Period;
  readonly endsOn: string;
  readonly lastValue: string | null;
  readonly value: string | null;
  /** Version of the answer; null when none. */
  readonly basedOn: number | null;
}

/** What lines are made of. */
export interface RequestsOfUnit {
  readonly unitId: string;
  readonly requests: readonly RequestRow[];
  readonly fields: readonly FieldRow[];
  readonly answers: readonly AnswerRow[];
  readonly nameOf: (unitId: string) => string;
}

const periodIn = (request: RequestRow, month: Period, today: string): Period | null =>
  requestPeriodsIn(runOf(request), month).findLast((period) => startOf(period) <= today) ?? null;

/** Every field asked of a unit in a month by requests that were approved. */
export const requestRows = (of: RequestsOfUnit, month: Period, today: string): readonly RequestRowShown[] =>
  of.requests
    .filter((request) => request.state === 'running' && request.asked_unit_ids.includes(of.unitId))
    .flatMap((request) => {
      const period = periodIn(request, month, today);
      if (period === null) return [];
      return of.fields
        .filter((field) => field.request_id === request.id)
        .map((field) => {
          const own = of.answers.filter((each) => each.field_id === field.id && each.unit_id === of.unitId);
          const now = own.find((each) => each.period === period);
          return {
            requestId: request.id,
            title: request.title,
            askedBy: of.nameOf(request.asked_by_unit_id),
            fieldId: field.id,
            name: field.name,
            unitId: of.unitId,
            unitOfMeasure: field.unit_of_measure,
            period,
            endsOn: request.ends_on,
            lastValue: own.findLast((each) => each.period !== period)?.value ?? null,
            value: now?.value ?? null,
            basedOn: now?.version ?? null,
          };
        });
    });
