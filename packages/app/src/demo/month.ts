// One month of reporting in the demo county: clerks file, heads sign what they have in one act, the office reviews.
import type { Decimal } from '@luoshi/domain/quantity/decimal';
import { readCommitment } from '../commitment/read-commitment.ts';
import { fileReport, type SentNode } from '../report/file-report.ts';
import { listUnsigned } from '../report/list-unsigned.ts';
import { reviewReports } from '../report/review-reports.ts';
import { signReports } from '../report/sign-reports.ts';
import { done, type Stage } from './stage.ts';
import { officer } from './take-in.ts';

/** What a unit files for a month. */
export interface DemoReport {
  readonly commitmentId: string;
  readonly unit: string;
  /** Null for a road map: `nodesDone` says which steps. */
  readonly value: Decimal | null;
  readonly unitOfMeasure: string | null;
  readonly note: string;
  readonly reason: string | null;
  /** Proof of a step → when it was done. */
  readonly nodesDone: ReadonlyMap<string, string>;
}

const nodesOf = async (stage: Stage, report: DemoReport, at: string): Promise<readonly SentNode[]> => {
  if (report.nodesDone.size === 0) return [];
  const page = done(await readCommitment(await stage.as(officer, at), { id: report.commitmentId }));
  return page.nodes.flatMap((node) => {
    const doneOn = report.nodesDone.get(node.proof);
    return doneOn === undefined || node.doneOn !== null
      ? []
      : [{ id: node.id, basedOn: node.version, doneOn, note: null }];
  });
};

const sign = async (
  stage: Stage,
  unit: string,
  at: string,
): Promise<readonly { id: string; basedOn: number }[]> => {
  const head = await stage.as(stage.headOf(unit), at);
  const { reports } = done(await listUnsigned(head, undefined));
  if (reports.length === 0) return [];
  done(await signReports(head, { reports: reports.map(({ id, version }) => ({ id, basedOn: version })) }));
  return reports.map(({ id, version }) => ({ id, basedOn: version + 1 }));
};

/**
 * Files, signs and reviews a month.
 *
 * @param filed moment of a unit's reports; `late` for those that come after the due date
 */
export const reportMonth = async (
  stage: Stage,
  period: string,
  reports: readonly DemoReport[],
  when: { readonly filed: (unit: string) => string; readonly reviewed: string },
): Promise<void> => {
  const signed: { id: string; basedOn: number }[] = [];
  for (const unit of new Set(reports.map((report) => report.unit))) {
    const at = when.filed(unit);
    const clerk = await stage.as(stage.clerkOf(unit), at);
    for (const report of reports.filter((each) => each.unit === unit)) {
      const nodes = await nodesOf(stage, report, at);
      const { commitmentId, value, unitOfMeasure, note, reason } = report;
      done(
        await fileReport(clerk, {
          commitmentId,
          basedOn: null,
          period,
          value,
          unitOfMeasure,
          note,
          reason,
          nodes,
          evidence: [],
        }),
      );
    }
    signed.push(...(await sign(stage, unit, at)));
  }
  if (signed.length > 0)
    done(await reviewReports(await stage.as(officer, when.reviewed), { reports: signed }));
};
