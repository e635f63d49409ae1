// 进度: the value of a commitment that counts, and how far it was checked.
import type { CheckExtent, CheckResult } from '../check/judge-check.ts';
import { endOf, type Period } from '../period/period.ts';
import { compare, type CalendarDate } from '../period/calendar-date.ts';
import type { Decimal } from '../quantity/decimal.ts';

/** A signed version of a period's report. */
export interface CountedReport {
  readonly id: string;
  readonly period: Period;
  readonly reportVersion: number;
  readonly value: Decimal | null;
  readonly state: 'filed' | 'signed' | 'reviewed' | 'returned';
}

/** A check of one report version; one overturned by an objection does not count. */
export interface CountedCheck {
  readonly id: string;
  readonly reportId: string;
  readonly result: CheckResult;
  readonly value: Decimal | null;
  readonly extent: CheckExtent;
  readonly recordedAt: string;
  readonly overturned: boolean;
}

/** How far a figure was checked, weakest first after `none`. 未核 · 资料审核 · 抽查 · 全查 · 部门原始数. */
export const figureStatuses = ['none', 'unchecked', 'desk', 'sampled', 'full', 'source-data'] as const;

/** One of {@link figureStatuses}. */
export type FigureStatus = (typeof figureStatuses)[number];

/** The value that counts, for which period, by which report and check. */
export interface CountedStanding {
  readonly value: Decimal | null;
  readonly period: Period | null;
  readonly asOf: CalendarDate | null;
  readonly status: FigureStatus;
  readonly reportId: string | null;
  readonly checkId: string | null;
}

const nothing: CountedStanding = {
  value: null,
  period: null,
  asOf: null,
  status: 'none',
  reportId: null,
  checkId: null,
};

const newestFirst = (a: CountedReport, b: CountedReport): number =>
  compare(endOf(b.period), endOf(a.period)) || b.reportVersion - a.reportVersion;

const newestCheck = (checks: readonly CountedCheck[], reportId: string): CountedCheck | undefined =>
  checks
    .filter((check) => check.reportId === reportId && !check.overturned)
    .toSorted((a, b) => compare(b.recordedAt, a.recordedAt))[0];

const deskStatus = (report: CountedReport, sourceData: boolean): FigureStatus => {
  if (sourceData) return 'source-data';
  return report.state === 'reviewed' ? 'desk' : 'unchecked';
};

/**
 * The standing of a commitment: of the newest period whose newest version counts.
 * A version not signed, returned, or sent back by a check does not count; the last counted one stands.
 *
 * @param sourceData whether the figure comes from the office that owns it (treasury, tax, statistics)
 * @source engineering 11
 */
export const standingOf = (
  reports: readonly CountedReport[],
  checks: readonly CountedCheck[],
  sourceData: boolean,
): CountedStanding => {
  for (const report of reports.toSorted(newestFirst)) {
    if (report.state === 'filed' || report.state === 'returned') continue;
    const check = newestCheck(checks, report.id);
    if (check?.result === 'sent-back') continue;
    const counted = { period: report.period, asOf: endOf(report.period), reportId: report.id };
    if (check === undefined)
      return { ...counted, value: report.value, status: deskStatus(report, sourceData), checkId: null };
    const status = sourceData && check.result === 'confirmed' ? 'source-data' : check.extent;
    return { ...counted, value: check.value, status, checkId: check.id };
  }
  return nothing;
};

/** The status of a sum or a derived figure: that of its weakest part. */
export const weakestStatus = (statuses: readonly FigureStatus[]): FigureStatus =>
  figureStatuses.find((status) => statuses.includes(status)) ?? 'none';
