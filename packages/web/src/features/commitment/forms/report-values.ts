// The report form's content: what it opens with, what looks doubtful, what is sent. Pure.
import { readPeriod, type Period } from '@luoshi/domain/period/notation';
import { periodOf, startOf } from '@luoshi/domain/period/period';
import type { CalendarDate } from '@luoshi/domain/period/calendar-date';
import { parseDecimal } from '@luoshi/domain/quantity/decimal';
import { doubtsOf, type Doubt } from '@luoshi/domain/report/judge-report';
import type { NewReport, ReportRecord } from '@luoshi/contract/routes/report';
import type { PickedFile } from '../../../components/file-picker.tsx';
import { newestVersions, type Page } from '../page-data.ts';

/** The form; a node done is kept by its id. */
export interface ReportContent {
  readonly period: Period;
  readonly amount: string;
  readonly note: string;
  readonly reason: string;
  readonly done: Readonly<Record<string, CalendarDate>>;
  readonly files: readonly PickedFile[];
}

const ownPeriod = (page: Page, today: CalendarDate): Period =>
  page.nextPeriod ?? periodOf(today, page.cadence === 'none' ? 'month' : page.cadence);

/** Periods one may choose: the one asked for, and those already reported, newest first. */
export const periodChoices = (page: Page, today: CalendarDate): readonly Period[] =>
  [...new Set([ownPeriod(page, today), ...page.reports.map((report) => report.period)])].slice(0, 6);

/** The newest version of a period, which a second report follows. */
export const versionOf = (page: Page, period: Period): ReportRecord | null =>
  newestVersions(page).find((report) => report.period === period) ?? null;

/** An untouched form: what is filed for the period, else the figure that counts, so that only what changed is typed. */
export const initialReport = (page: Page, today: CalendarDate): ReportContent => {
  const period = ownPeriod(page, today);
  const newest = versionOf(page, period);
  return {
    period,
    amount: page.progress.target === null ? '' : (newest?.value ?? page.progress.value ?? ''),
    note: newest?.note ?? '',
    reason: '',
    done: {},
    files: [],
  };
};

/** What makes the amount doubtful; nothing while it is no number, or where rates and ranks are compared. */
export const doubtsAbout = (page: Page, { amount, period }: ReportContent): readonly Doubt[] => {
  const parsed = parseDecimal(amount);
  if (!parsed.ok || readPeriod(period) === null || page.planKind === 'growth' || page.planKind === 'rank')
    return [];
  const start = startOf(period);
  const earlier = page.actual.filter(({ on }) => on < start && on.slice(0, 4) === start.slice(0, 4));
  return doubtsOf(parsed.value, {
    target: page.progress.target,
    unitOfMeasure: page.progress.unit,
    earlier: earlier.map((each) => each.value),
    version: null,
    settled: false,
    compared: null,
  });
};

/** Whether the version there is was signed, so that another one needs a reason. */
export const isSettled = (newest: ReportRecord | null): boolean =>
  newest !== null && newest.state !== 'filed' && newest.state !== 'returned';

/** A unit typed behind the number is sent as one: whether it is the right one is told, not guessed. */
const typedAmount = (page: Page, amount: string): Pick<NewReport, 'value' | 'unitOfMeasure'> => {
  const { target, unit } = page.progress;
  if (target === null) return { value: null, unitOfMeasure: unit };
  const [, value = amount.trim(), given = unit] = /^(.*[\d０-９])\s*([\p{L}%‰]+)$/u.exec(amount.trim()) ?? [];
  return { value, unitOfMeasure: given };
};

/** What is sent. */
export const sentReport = (page: Page, content: ReportContent, basedOn: number | null): NewReport => ({
  basedOn,
  period: content.period,
  ...typedAmount(page, content.amount),
  note: content.note.trim(),
  reason: content.reason.trim() === '' ? null : content.reason.trim(),
  nodes: page.nodes.flatMap(({ id, version }) => {
    const doneOn = content.done[id];
    return doneOn === undefined || doneOn === '' ? [] : [{ id, basedOn: version, doneOn, note: null }];
  }),
  evidence: content.files.map((file) => file.hash),
});
