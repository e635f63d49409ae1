// 资料审核: the office looks at what was signed, at the desk. Looking on the spot is a check, and another matter.
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import { updateRow } from '@luoshi/store/journal/write';
import { refreshStanding } from '../commitment/refresh-standing.ts';
import { useCase, type Scene } from '../use-case/use-case.ts';
import { isNewest, takeReport } from './report-versions.ts';
import type { SeenReport } from './sign-reports.ts';

const reviewOne = async (scene: Scene, seen: SeenReport): Promise<Outcome<undefined>> => {
  const taken = await takeReport(scene, seen.id);
  if (!taken.ok) return taken;
  const { report, loaded } = taken.value;
  if (report.state !== 'signed' || !isNewest(report, loaded.reports))
    return refuse('wrong-state', { state: report.state, act: 'review' });
  const reviewed = await updateRow(scene, 'reports', report.id, seen.basedOn, {
    state: 'reviewed',
    reviewed_by_post_id: scene.actor.postId,
    reviewed_at: scene.now,
  });
  if (!reviewed.ok) return reviewed;
  await refreshStanding(scene, report.commitment_id);
  return ok(undefined);
};

/**
 * Marks signed reports as reviewed; one that cannot be reviewed stops all.
 *
 * @returns how many; `not-found`, `wrong-state`, `changed-meanwhile`
 */
export const reviewReports = useCase(
  'report.review',
  async (scene, input: { readonly reports: readonly SeenReport[] }) => {
    const allowed = scene.require();
    if (!allowed.ok) return allowed;
    for (const seen of input.reports) {
      const reviewed = await reviewOne(scene, seen);
      if (!reviewed.ok) return reviewed;
    }
    return ok({ reviewed: input.reports.length });
  },
);
