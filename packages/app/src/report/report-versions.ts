// Which version of a report may still be acted on: the newest of its period. Older ones only stand in the history.
import { refuse, ok, type Outcome } from '@luoshi/domain/outcome/outcome';
import { findReport, type ReportRow } from '@luoshi/store/queries/report';
import { lockLoaded } from '../commitment/find-loaded.ts';
import type { LoadedCommitment } from '../commitment/loaded-commitment.ts';
import type { Scene } from '../use-case/use-case.ts';

/** A report version with the commitment it belongs to. */
export interface ReportInHand {
  readonly report: ReportRow;
  readonly loaded: LoadedCommitment;
}

/** Whether no newer version of its period is there. */
export const isNewest = (report: ReportRow, reports: readonly ReportRow[]): boolean =>
  reports.every((each) => each.period !== report.period || each.report_version <= report.report_version);

/** The newest version of each period. */
export const newestVersions = (reports: readonly ReportRow[]): readonly ReportRow[] =>
  reports.filter((report) => isNewest(report, reports));

/**
 * Finds a report and locks its commitment, so that what is read stays true until the act is done.
 *
 * @returns `not-found`, also when the actor may not see it
 */
export const takeReport = async (scene: Scene, id: string): Promise<Outcome<ReportInHand>> => {
  const seen = await findReport(scene, id);
  if (seen === null) return refuse('not-found', { table: 'reports' });
  const loaded = await lockLoaded(scene, seen.commitment_id);
  if (!loaded.ok) return loaded;
  const report = loaded.value.reports.find((each) => each.id === id);
  return report === undefined
    ? refuse('not-found', { table: 'reports' })
    : ok({ report, loaded: loaded.value });
};
