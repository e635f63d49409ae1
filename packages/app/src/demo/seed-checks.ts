// The first week of July on the spot and at the desk: checks, closings asked for and decided, a report returned.
import { recordCheck, type NewCheck } from '../check/record-check.ts';
import { decideClosure } from '../commitment/decide-closure.ts';
import { readCommitment } from '../commitment/read-commitment.ts';
import { requestClosure } from '../commitment/request-closure.ts';
import { returnReport } from '../report/return-report.ts';
import { demoChecks } from './checks.ts';
import type { DepartmentTask } from './seed-tasks.ts';
import { done, type Stage } from './stage.ts';
import { officer } from './take-in.ts';
import { returnedTarget } from './targets.ts';
import { targetOf, type TownTarget } from './town-target.ts';

const newestReport = async (stage: Stage, commitmentId: string, at: string) => {
  const page = done(await readCommitment(await stage.as(officer, at), { id: commitmentId }));
  const [report] = page.reports;
  if (report === undefined) throw new Error(`${page.title} has no report to check`);
  return report;
};

type Found = Pick<NewCheck, 'result' | 'value' | 'extent' | 'sampleSize' | 'sampleOf' | 'found'>;

const check = async (
  stage: Stage,
  inspector: string,
  commitmentId: string,
  at: string,
  found: Found,
): Promise<void> => {
  const report = await newestReport(stage, commitmentId, at);
  const checkedOn = at.slice(0, 10);
  const sent = {
    reportId: report.id,
    nodeId: null,
    basedOn: report.version,
    evidence: [],
    checkedOn,
    ...found,
  };
  done(await recordCheck(await stage.as(inspector, at), sent));
};

/** What the inspectors found in the townships. */
export const seedChecks = async (stage: Stage, targets: readonly TownTarget[]): Promise<void> => {
  for (const { town, indicator, inspector, at, ...found } of demoChecks) {
    await check(stage, inspector, targetOf(targets, { town, indicator }).commitmentId, at, found);
  }
};

const askClosing = async (stage: Stage, unit: string, commitmentId: string, at: string) => {
  const clerk = await stage.as(stage.clerkOf(unit), at);
  const { version, title } = done(await readCommitment(clerk, { id: commitmentId }));
  const request = { id: commitmentId, basedOn: version, note: '任务已全部完成，请予销号。' };
  const [closure] = done(await requestClosure(clerk, request)).closures;
  if (closure === undefined) throw new Error(`${title} was not asked to be closed`);
  return closure;
};

const counted = {
  result: 'confirmed',
  value: null,
  extent: 'full',
  sampleSize: null,
  sampleOf: null,
  found: '逐处清点，与所报一致。',
} as const;

/** Finished tasks: seen on the spot, asked to be closed, closed by the leader who gave them. */
export const seedClosings = async (stage: Stage, tasks: readonly DepartmentTask[]): Promise<void> => {
  for (const { task, row, unit } of tasks) {
    if (task.kind !== 'counted' || !task.closed) continue;
    await check(stage, '马丽', row.id, '2026-07-03 11:00', counted);
    const { id, version } = await askClosing(stage, unit, row.id, '2026-07-03 15:00');
    const leader = await stage.as('陆承远', '2026-07-06 09:30');
    const decision = { decision: 'closed', opinion: '同意销号。' } as const;
    done(await decideClosure(leader, { id, basedOn: version, ...decision }));
  }
};

/** Townships whose finished housing waits for the leader who signed the letter. */
const waitsForClosing = ['临川镇', '红土乡'];

/** Finished targets that wait to be closed. */
export const seedClosingsAsked = async (stage: Stage, targets: readonly TownTarget[]): Promise<void> => {
  for (const town of waitsForClosing) {
    const { commitmentId } = targetOf(targets, { town, indicator: 'housing-started' });
    await askClosing(stage, town, commitmentId, '2026-07-07 10:20');
  }
};

/** A report that did not fit its record is returned; the last counted one stands. */
export const seedReturn = async (stage: Stage, targets: readonly TownTarget[]): Promise<void> => {
  const { commitmentId } = targetOf(targets, returnedTarget);
  const at = '2026-07-06 10:00';
  const { id, version } = await newestReport(stage, commitmentId, at);
  const reason = '与测绘图斑不一致，请重新量算后再报。';
  done(await returnReport(await stage.as(officer, at), { id, basedOn: version, reason }));
};
