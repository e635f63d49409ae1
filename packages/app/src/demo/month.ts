// One month of reporting in the demo county: clerks file, heads sign what they have in one act, the office reviews.
import type { Decimal } from '@luoshi/domain/quantity/decimal';
import { readCommitment } from '../commitment/read-commitment.ts';
import { fileReports } from '../report/file-reports.ts';
import type { NewReport, SentNode } from '../report/judge-filing.ts';
import type { SeenReport } from '../report/move-reports.ts';
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

const file = async (
  stage: Stage,
  period: string,
  reports: readonly DemoReport[],
  by: { readonly unit: string; readonly at: string },
): Promise<readonly SeenReport[]> => {
  const sent: NewReport[] = [];
  for (const report of reports) {
    const { commitmentId, value, unitOfMeasure, note, reason } = report;
    const nodes = await nodesOf(stage, report, by.at);
    const said = { value, unitOfMeasure, note, reason, nodes, evidence: [] };
    sent.push({ commitmentId, basedOn: null, period, ...said });
  }
  const clerk = await stage.as(stage.clerkOf(by.unit), by.at);
  const filed = done(await fileReports(clerk, { reports: sent }));
  return filed.reports.map(({ id, version }) => ({ id, basedOn: version }));
};

/**
 * Files, signs and reviews a month.
 *
 * @param when moment at which a unit files, and at which the office reviews
 */
export const reportMonth = async (
  stage: Stage,
  period: string,
  reports: readonly DemoReport[],
  when: { readonly filed: (unit: string) => string; readonly reviewed: string },
): Promise<void> => {
  const signed: SeenReport[] = [];
  for (const unit of new Set(reports.map((report) => report.unit))) {
    const by = { unit, at: when.filed(unit) };
    const own = reports.filter((report) => report.unit === unit);
    const seen = await file(stage, period, own, by);
    done(await signReports(await stage.as(stage.headOf(unit), by.at), { reports: seen }));
    // Signing a report is its next version.
    signed.push(...seen.map(({ id, basedOn }) => ({ id, basedOn: basedOn + 1 })));
  }
  if (signed.length > 0)
    done(await reviewReports(await stage.as(officer, when.reviewed), { reports: signed }));
};
