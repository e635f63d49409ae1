// 审签: the head signs what his unit filed, many at once. From then on the figure counts and others see it.
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import { publishEvidence } from '../evidence/evidence.ts';
import { useCase, type Scene } from '../use-case/use-case.ts';
import { moveReports, type SeenReport } from './move-reports.ts';
import { isNewest, takeReports, type ReportInHand } from './report-versions.ts';

const judge = (scene: Scene, { report, loaded }: ReportInHand): Outcome<undefined> => {
  const allowed = scene.require({ unitIds: [report.unit_id] });
  if (!allowed.ok) return allowed;
  return report.state === 'filed' && isNewest(report, loaded.reports)
    ? ok(undefined)
    : refuse('wrong-state', { state: report.state, act: 'sign' });
};

/**
 * Signs reports of one's unit; one that cannot be signed stops all.
 *
 * @returns how many; `not-found`, `not-allowed`, `wrong-state`, `changed-meanwhile`
 */
export const signReports = useCase(
  'report.sign',
  async (scene, { reports }: { readonly reports: readonly SeenReport[] }) => {
    const taken = await takeReports(
      scene,
      reports.map(({ id }) => id),
    );
    if (!taken.ok) return taken;
    for (const each of taken.value) {
      const judged = judge(scene, each);
      if (!judged.ok) return judged;
    }
    const signed = await moveReports(scene, reports, taken.value, {
      state: 'signed',
      signed_by_post_id: scene.actor.postId,
      signed_at: scene.now,
      published_at: scene.now,
    });
    if (!signed.ok) return signed;
    for (const { report } of taken.value) {
      await publishEvidence(scene, report.evidence_hashes, report.unit_id);
    }
    return ok({ signed: reports.length });
  },
);
