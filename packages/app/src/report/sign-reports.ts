// 审签: the head signs what his unit filed, many at once. From then on the figure counts and others see it.
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import { updateRow } from '@luoshi/store/journal/write';
import { refreshStanding } from '../commitment/refresh-standing.ts';
import { publishEvidence } from '../evidence/evidence.ts';
import { useCase, type Scene } from '../use-case/use-case.ts';
import { isNewest, takeReport } from './report-versions.ts';

/** A report version as it was seen. */
export interface SeenReport {
  readonly id: string;
  readonly basedOn: number;
}

const signOne = async (scene: Scene, seen: SeenReport): Promise<Outcome<undefined>> => {
  const taken = await takeReport(scene, seen.id);
  if (!taken.ok) return taken;
  const { report, loaded } = taken.value;
  const allowed = scene.require({ unitIds: [report.unit_id] });
  if (!allowed.ok) return allowed;
  if (report.state !== 'filed' || !isNewest(report, loaded.reports))
    return refuse('wrong-state', { state: report.state, act: 'sign' });
  const signed = await updateRow(scene, 'reports', report.id, seen.basedOn, {
    state: 'signed',
    signed_by_post_id: scene.actor.postId,
    signed_at: scene.now,
    published_at: scene.now,
  });
  if (!signed.ok) return signed;
  await publishEvidence(scene, report.evidence_hashes, report.unit_id);
  await refreshStanding(scene, report.commitment_id);
  return ok(undefined);
};

/**
 * Signs reports of one's unit; one that cannot be signed stops all.
 *
 * @returns how many; `not-found`, `not-allowed`, `wrong-state`, `changed-meanwhile`
 */
export const signReports = useCase(
  'report.sign',
  async (scene, input: { readonly reports: readonly SeenReport[] }) => {
    for (const seen of input.reports) {
      const signed = await signOne(scene, seen);
      if (!signed.ok) return signed;
    }
    return ok({ signed: input.reports.length });
  },
);
