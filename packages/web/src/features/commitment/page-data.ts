// The commitment as its page holds it.
import type { CommitmentPage } from '@luoshi/contract/routes/commitment';
import type { ReportRecord } from '@luoshi/contract/routes/report';

/** A commitment with all that hangs on it. */
export type Page = CommitmentPage;

/** The newest version of each period, newest period first. */
export const newestVersions = (page: Page): readonly ReportRecord[] =>
  page.reports.filter((report) =>
    page.reports.every((each) => each.period !== report.period || each.reportVersion <= report.reportVersion),
  );

/** Newest versions in one of the states. */
export const reportsIn = (page: Page, ...states: readonly ReportRecord['state'][]): readonly ReportRecord[] =>
  newestVersions(page).filter((report) => states.includes(report.state));
