// 逐月填报: one commitment's line of a month, prefilled from what is known. Numbers that their owners give are shown, not asked.
import { endOf, startOf, type Period } from '@luoshi/domain/period/period';
import { askedBetween } from '@luoshi/domain/work/asked-periods';
import { countedOn, figuresOf, indicatorOf, type Frame } from '../commitment/figures-of.ts';
import type { LoadedCommitment } from '../commitment/loaded-commitment.ts';
import { nodesDoneIn } from '../commitment/nodes-done.ts';
import { progressOf } from '../commitment/progress-of.ts';
import { beforeReport, versionsOf } from './before-report.ts';
import { isConfirmable } from './confirm-unchanged.ts';

/** A step not done yet. */
export interface OpenNode {
  readonly id: string;
  readonly version: number;
  readonly proof: string;
  readonly dueOn: string;
}

/** One line. */
export interface MonthRow {
  readonly commitmentId: string;
  readonly number: string | null;
  readonly title: string;
  readonly indicator: string | null;
  readonly period: Period;
  readonly dueOn: string;
  readonly unitOfMeasure: string | null;
  readonly target: string | null;
  readonly duePercent: string | null;
  readonly dueNow: string | null;
  /** The figure that counts before this period. */
  readonly lastValue: string | null;
  /** What is filed for the period, if anything. */
  readonly value: string | null;
  readonly note: string;
  readonly state: 'open' | 'filed' | 'signed' | 'reviewed' | 'returned';
  readonly returnedReason: string | null;
  /** Newest version of the period; null when none. */
  readonly basedOn: number | null;
  /** Whether a new version needs a reason. */
  readonly settled: boolean;
  /** 数据归口单位 that gives the number; null when it is asked for. */
  readonly givenBy: string | null;
  /** Values that counted in earlier periods of the year, oldest first: what questions are asked from. */
  readonly earlier: readonly string[];
  readonly compared: 'growth' | 'rank' | null;
  /** Steps not done, the next first. */
  readonly nodes: readonly OpenNode[];
  /** Whether it may be confirmed as unchanged. */
  readonly confirmable: boolean;
}

/** The last of the periods asked for in the month that has begun: a cumulative value holds those before. */
const periodIn = (loaded: LoadedCommitment, month: Period, frame: Frame): Period | null =>
  askedBetween(figuresOf(loaded, frame).asked, startOf(month), endOf(month)).findLast(
    (period) => startOf(period) <= frame.on,
  ) ?? null;

const openNodes = ({ nodes, reports }: LoadedCommitment, period: Period): readonly OpenNode[] => {
  const told = new Set(
    reports
      .filter((report) => report.period === period && report.state !== 'returned')
      .flatMap((report) => nodesDoneIn(report).map((done) => done.nodeId)),
  );
  return nodes
    .filter((node) => node.done_on === null && !told.has(node.id))
    .map(({ id, version, proof, due_on: dueOn }) => ({ id, version, proof, dueOn }));
};

const lastCounted = (loaded: LoadedCommitment, period: Period, frame: Frame): string | null =>
  countedOn(
    { ...loaded, reports: loaded.reports.filter((each) => endOf(each.period) < endOf(period)) },
    frame,
  ).value;

/** @returns the line; null when nothing is asked of it in the month */
export const monthRow = (loaded: LoadedCommitment, month: Period, frame: Frame): MonthRow | null => {
  const period = loaded.row.state === 'underway' ? periodIn(loaded, month, frame) : null;
  if (period === null) return null;
  const { row } = loaded;
  const { newest, dueOn } = versionsOf(loaded, period, frame);
  const before = beforeReport(loaded, period, frame);
  const progress = progressOf(loaded, figuresOf(loaded, frame), frame);
  const indicator = indicatorOf(frame.rules, row.indicator);
  return {
    commitmentId: row.id,
    number: row.number,
    title: row.title,
    indicator: indicator?.name ?? null,
    period,
    dueOn,
    unitOfMeasure: row.unit_of_measure,
    target: row.target_value,
    duePercent: progress.duePercent,
    dueNow: progress.dueNow,
    lastValue: lastCounted(loaded, period, frame),
    value: newest?.value ?? null,
    note: newest?.note ?? '',
    state: newest?.state ?? 'open',
    returnedReason: newest?.returned_reason ?? null,
    basedOn: newest?.report_version ?? null,
    settled: before.settled,
    givenBy: indicator?.sourceData === true ? indicator.dataOwner : null,
    earlier: before.earlier,
    compared: before.compared ?? null,
    nodes: openNodes(loaded, period),
    confirmable: isConfirmable(loaded, period, frame),
  };
};
