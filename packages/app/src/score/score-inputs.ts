// The numbers that went into a score, each with the report and check that made it count and the sentence it began with.
import type { ReportRecord } from '../report/report-record.ts';
import { reportRecords } from '../report/report-record.ts';
import { checkRecords, type CheckShown } from '../check/check-record.ts';
import { indicatorOf } from '../commitment/figures-of.ts';
import { loadCommitments, type LoadedCommitment } from '../commitment/loaded-commitment.ts';
import { sourcesById, type Source } from '../breakdown/sources.ts';
import { anyCommitment } from '@luoshi/store/queries/commitment';
import type { Scene } from '../use-case/use-case.ts';
import type { UsedFact } from './used-fact.ts';

/** One number and its way back. */
export interface ScoreInput {
  readonly indicator: string;
  readonly name: string;
  readonly period: string;
  readonly value: string | null;
  readonly target: string | null;
  readonly unit: string;
  readonly status: UsedFact['status'] | 'none';
  /** 数据归口单位 */
  readonly dataOwner: string | null;
  readonly commitmentId: string | null;
  readonly commitmentTitle: string | null;
  readonly report: ReportRecord | null;
  readonly check: CheckShown | null;
  readonly sources: readonly Source[];
}

const behind = async (scene: Scene, fact: UsedFact, loaded: LoadedCommitment | undefined) => {
  if (loaded === undefined) return { report: null, check: null, sources: [] };
  const reports = await reportRecords(scene, loaded);
  const checks = await checkRecords(scene, loaded);
  return {
    report: reports.find(({ id }) => id === fact.reportId) ?? null,
    check: checks.find(({ id }) => id === fact.checkId) ?? null,
    sources: [...(await sourcesById(scene, loaded.row.item_ids)).values()],
  };
};

/** Inputs by id of their fact; what the actor may not see is left out of them. */
export const scoreInputs = async (
  scene: Scene,
  facts: readonly UsedFact[],
): Promise<ReadonlyMap<string, ScoreInput>> => {
  const ids = facts.flatMap(({ commitmentId }) => commitmentId ?? []);
  const loaded = new Map(
    (await loadCommitments(scene, { ...anyCommitment, ids })).map((each) => [each.row.id, each]),
  );
  const inputs = new Map<string, ScoreInput>();
  for (const fact of facts) {
    const indicator = indicatorOf(scene.context.rules, fact.indicator);
    const commitment = loaded.get(fact.commitmentId ?? '');
    inputs.set(fact.id, {
      indicator: fact.indicator,
      name: indicator?.name ?? fact.source,
      period: fact.figurePeriod ?? fact.period,
      value: fact.value,
      target: fact.target,
      unit: fact.unitOfMeasure,
      status: fact.value === null ? 'none' : fact.status,
      dataOwner: indicator?.dataOwner ?? null,
      commitmentId: fact.commitmentId,
      commitmentTitle: commitment?.row.title ?? null,
      ...(await behind(scene, fact, commitment)),
    });
  }
  return inputs;
};
