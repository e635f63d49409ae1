// A head's month: what his unit filed and what waits for his signature.
import { ok } from '@luoshi/domain/outcome/outcome';
import { anyCommitment } from '@luoshi/store/queries/commitment';
import { listPostNames } from '@luoshi/store/queries/post-name';
import { listReportsIn } from '@luoshi/store/queries/report';
import { countedOn, frameOf } from '../commitment/figures-of.ts';
import { loadCommitments } from '../commitment/loaded-commitment.ts';
import { nodesProven } from '../commitment/nodes-done.ts';
import { useCase } from '../use-case/use-case.ts';
import { newestVersions } from './report-versions.ts';

/** Reports of one's unit that wait for the head's signature, oldest first, each beside the figure that counts now. */
export const listUnsigned = useCase('report.sign', async (scene, _input: undefined) => {
  const { unitIds } = scene.actor;
  const allowed = scene.require({ unitIds });
  if (!allowed.ok) return allowed;
  const filed = await listReportsIn(scene, 'filed', unitIds);
  const ids = [...new Set(filed.map((report) => report.commitment_id))];
  const loaded = await loadCommitments(scene, { ...anyCommitment, ids });
  const names = await listPostNames(
    scene,
    filed.map((report) => report.filed_by_post_id),
  );
  const frame = frameOf(scene);
  const reports = loaded.flatMap((commitment) =>
    newestVersions(commitment.reports)
      .filter((report) => report.state === 'filed')
      .map((report) => ({
        id: report.id,
        version: report.version,
        commitmentId: report.commitment_id,
        title: commitment.row.title,
        period: report.period,
        value: report.value,
        lastValue: countedOn(commitment, frame).value,
        target: commitment.row.target_value,
        unit: commitment.row.unit_of_measure,
        note: report.note,
        nodesDone: nodesProven(report, commitment.nodes),
        filedBy: names.get(report.filed_by_post_id ?? '') ?? null,
      })),
  );
  return ok({ reports });
});
