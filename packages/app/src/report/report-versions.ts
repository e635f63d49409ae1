// Which version of a report may still be acted on: the newest of its period. Older ones only stand in the history.
import { refuse, ok, type Outcome } from '@luoshi/domain/outcome/outcome';
import { findReports, type KnownReport, type ReportRow } from '@luoshi/store/queries/report';
import { lockAllLoaded } from '../commitment/find-loaded.ts';
import type { LoadedCommitment } from '../commitment/loaded-commitment.ts';
import type { Scene } from '../use-case/use-case.ts';

/** A report version with the commitment it belongs to. */
export interface ReportInHand {
  readonly report: ReportRow;
  readonly loaded: LoadedCommitment;
}

/** Whether no newer version of its period is there. */
export const isNewest = (report: KnownReport, reports: readonly KnownReport[]): boolean =>
  reports.every((each) => each.period !== report.period || each.report_version <= report.report_version);

/** The newest version of each period. */
export const newestVersions = <R extends KnownReport>(reports: readonly R[]): readonly R[] => {
  const newest = new Map<string, number>();
  for (const { period, report_version: version } of reports)
    newest.set(period, Math.max(version, newest.get(period) ?? 0));
  return reports.filter((report) => report.report_version === newest.get(report.period));
};

const inHand = (
  seen: ReportRow | undefined,
  commitments: ReadonlyMap<string, LoadedCommitment>,
): ReportInHand | null => {
  const loaded = seen && commitments.get(seen.commitment_id);
  const report = loaded?.reports.find((each) => each.id === seen?.id);
  return loaded === undefined || report === undefined ? null : { report, loaded };
};

/**
 * Finds reports and locks their commitments, so that what is read stays true until the act is done.
 *
 * @returns them in the order given; `not-found`, also when the actor may not see one
 */
export const takeReports = async (
  scene: Scene,
  ids: readonly string[],
): Promise<Outcome<readonly ReportInHand[]>> => {
  const seen = new Map((await findReports(scene, ids)).map((report) => [report.id, report]));
  const commitments = await lockAllLoaded(scene, [
    ...new Set([...seen.values()].map((report) => report.commitment_id)),
  ]);
  const taken: ReportInHand[] = [];
  for (const id of ids) {
    const found = inHand(seen.get(id), commitments);
    if (found === null) return refuse('not-found', { table: 'reports' });
    taken.push(found);
  }
  return ok(taken);
};

/** One report taken. @returns `not-found` */
export const takeReport = async (scene: Scene, id: string): Promise<Outcome<ReportInHand>> => {
  const taken = await takeReports(scene, [id]);
  if (!taken.ok) return taken;
  const [one] = taken.value;
  return one === undefined ? refuse('not-found', { table: 'reports' }) : ok(one);
};
