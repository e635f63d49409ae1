// 退回: a report goes back with a reason. Before signing its head sends it back, after signing the office.
import { ok, refuse } from '@luoshi/domain/outcome/outcome';
import type { ReportRow } from '@luoshi/store/queries/report';
import { useCase } from '../use-case/use-case.ts';
import { moveReports } from './move-reports.ts';
import { reportRecords } from './report-record.ts';
import { isNewest, takeReport } from './report-versions.ts';

interface Input {
  readonly id: string;
  readonly basedOn: number;
  readonly reason: string;
}

/** Whether an actor of these roles may return a report in this state. */
export const isReturnable = (state: ReportRow['state'], roles: readonly string[]): boolean =>
  roles.includes('office') ? state === 'signed' || state === 'reviewed' : state === 'filed';

/**
 * Returns the newest version of a period; the last counted version stands.
 *
 * @returns the version returned; `not-found`, `not-allowed`, `wrong-state`, `changed-meanwhile`
 */
export const returnReport = useCase('report.return', async (scene, input: Input) => {
  const taken = await takeReport(scene, input.id);
  if (!taken.ok) return taken;
  const { report, loaded } = taken.value;
  const allowed = scene.require({ unitIds: [report.unit_id] });
  if (!allowed.ok) return allowed;
  if (!isReturnable(report.state, scene.actor.roles) || !isNewest(report, loaded.reports))
    return refuse('wrong-state', { state: report.state, act: 'return' });
  const patch = { state: 'returned', returned_reason: input.reason } as const;
  const returned = await moveReports(scene, [input], [taken.value], patch);
  if (!returned.ok) return returned;
  const [after] = returned.value;
  const records = after === undefined ? [] : await reportRecords(scene, after);
  const record = records.find((each) => each.id === report.id);
  return record === undefined ? refuse('not-found', { table: 'reports' }) : ok(record);
});
