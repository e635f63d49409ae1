// What every unit is asked for in a month: reports of commitments and requests for data, counted one way.
// Numbers that their owners give are not asked for. Pure over loaded rows.
import { requestPeriodsIn, type AskedOfUnit, type RequestRun } from '@luoshi/domain/request/burden';
import { endOf, startOf, type Period } from '@luoshi/domain/period/period';
import { remember } from '@luoshi/domain/period/remember';
import { askedBetween } from '@luoshi/domain/work/asked-periods';
import { requestStateOn } from '@luoshi/domain/request/request-state';
import type { FieldRow, RequestRow } from '@luoshi/store/queries/request';
import { figuresOf, indicatorOf, type Frame } from '../commitment/figures-of.ts';
import type { KnownCommitment } from '../commitment/loaded-commitment.ts';

/** What decides when a stored request is asked; one withdrawn stops on that day. */
export const runOf = (row: RequestRow): RequestRun => ({
  cadence: row.cadence,
  startsOn: row.starts_on,
  endsOn: row.withdrawn_on !== null && row.withdrawn_on < row.ends_on ? row.withdrawn_on : row.ends_on,
});

/** Whether a request was ever issued: approved, whether it still runs or not. */
export const isIssued = (row: RequestRow): boolean =>
  row.state === 'running' || (row.state === 'withdrawn' && row.decided_at !== null);

/** Where a request stands on a day. */
export const stateOf = (row: RequestRow, on: string) =>
  requestStateOn({ state: row.state, startsOn: row.starts_on, endsOn: row.ends_on }, on);

const reckonReports = (
  loaded: readonly KnownCommitment[],
  month: Period,
  frame: Frame,
  office: string,
): readonly AskedOfUnit[] =>
  loaded.flatMap((each) => {
    const { row } = each;
    const indicator = indicatorOf(frame.rules, row.indicator);
    if (row.lead_unit_id === null || indicator?.sourceData === true) return [];
    const times = askedBetween(figuresOf(each, frame).asked, startOf(month), endOf(month)).length;
    return [{ unitId: row.lead_unit_id, asker: indicator?.dataOwner ?? office, times, fields: 1 }];
  });

type Remembered = (key: string, make: () => readonly AskedOfUnit[]) => readonly AskedOfUnit[];

/** Months looked at lately, as far as the page of the burden goes back. */
const mostMonths = 8;
const months = new WeakMap<Frame, WeakMap<readonly KnownCommitment[], Remembered>>();

/**
 * Reports asked for in a month, reckoned once while neither the list nor the day changes.
 *
 * @param office name of the unit that asks for what no department owns
 */
export const reportsAsked = (
  loaded: readonly KnownCommitment[],
  month: Period,
  frame: Frame,
  office: string,
): readonly AskedOfUnit[] => {
  const ofFrame = months.get(frame) ?? new WeakMap<readonly KnownCommitment[], Remembered>();
  months.set(frame, ofFrame);
  const known = ofFrame.get(loaded) ?? remember<readonly AskedOfUnit[]>(mostMonths);
  ofFrame.set(loaded, known);
  return known(`${month} ${office}`, () => reckonReports(loaded, month, frame, office));
};

/** @param nameOf name of a unit by its id */
export const requestsAsked = (
  requests: readonly RequestRow[],
  fields: readonly FieldRow[],
  month: Period,
  nameOf: (unitId: string) => string,
): readonly AskedOfUnit[] =>
  requests.filter(isIssued).flatMap((request) => {
    const times = requestPeriodsIn(runOf(request), month).length;
    const count = fields.filter((field) => field.request_id === request.id).length;
    return request.asked_unit_ids.map((unitId) => ({
      unitId,
      asker: nameOf(request.asked_by_unit_id),
      times,
      fields: count,
    }));
  });
