// Moves report versions on, many in one act, and rebuilds what follows from them. Who may and when is the caller's.
import { ok, type Outcome } from '@luoshi/domain/outcome/outcome';
import { updateRows, type RowChange } from '@luoshi/store/journal/update-rows';
import type { ReportRow } from '@luoshi/store/queries/report';
import type { LoadedCommitment } from '../commitment/loaded-commitment.ts';
import { refreshStandings } from '../commitment/refresh-standing.ts';
import type { Scene } from '../use-case/use-case.ts';
import type { ReportInHand } from './report-versions.ts';

/** A report version as it was seen. */
export interface SeenReport {
  readonly id: string;
  readonly basedOn: number;
}

const withRows = (loaded: LoadedCommitment, rows: ReadonlyMap<string, ReportRow>): LoadedCommitment => ({
  ...loaded,
  reports: loaded.reports.map((report) => rows.get(report.id) ?? report),
});

/**
 * Writes the same change to every version seen.
 *
 * @param taken the versions with their locked commitments
 * @returns the commitments as they are now; `changed-meanwhile`
 */
export const moveReports = async (
  scene: Scene,
  seen: readonly SeenReport[],
  taken: readonly ReportInHand[],
  patch: RowChange<'reports'>['patch'],
): Promise<Outcome<readonly LoadedCommitment[]>> => {
  const changes = seen.map(({ id, basedOn }) => ({ id, basedOn, patch }));
  const changed = await updateRows(scene, 'reports', changes);
  if (!changed.ok) return changed;
  const rows = new Map(changed.value.map((row) => [row.id, row]));
  const commitments = [...new Set(taken.map(({ loaded }) => loaded))].map((loaded) => withRows(loaded, rows));
  await refreshStandings(scene, commitments);
  return ok(commitments);
};
