// 资料审核: the office looks at what was signed, at the desk. Looking on the spot is a check, and another matter.
import { ok, refuse } from '@luoshi/domain/outcome/outcome';
import { useCase } from '../use-case/use-case.ts';
import { moveReports, type SeenReport } from './move-reports.ts';
import { isNewest, takeReports } from './report-versions.ts';

/**
 * Marks signed reports as reviewed; one that cannot be reviewed stops all.
 *
 * @returns how many; `not-found`, `wrong-state`, `changed-meanwhile`
 */
export const reviewReports = useCase(
  'report.review',
  async (scene, { reports }: { readonly reports: readonly SeenReport[] }) => {
    const allowed = scene.require();
    if (!allowed.ok) return allowed;
    const taken = await takeReports(
      scene,
      reports.map(({ id }) => id),
    );
    if (!taken.ok) return taken;
    for (const { report, loaded } of taken.value) {
      if (report.state !== 'signed' || !isNewest(report, loaded.reports))
        return refuse('wrong-state', { state: report.state, act: 'review' });
    }
    const reviewed = await moveReports(scene, reports, taken.value, {
      state: 'reviewed',
      reviewed_by_post_id: scene.actor.postId,
      reviewed_at: scene.now,
    });
    return reviewed.ok ? ok({ reviewed: reports.length }) : reviewed;
  },
);
