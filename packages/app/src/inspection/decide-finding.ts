// 定检查问题: confirmed, it is a rectification with owner and date at once; else it is dismissed with the reason.
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import { updateRow } from '@luoshi/store/journal/write';
import { findFinding, type FindingRow } from '@luoshi/store/queries/finding';
import { listPostNames } from '@luoshi/store/queries/post-name';
import { giveCommitment } from '../commitment/give-commitment.ts';
import { useCase, type Scene } from '../use-case/use-case.ts';

interface Input {
  readonly id: string;
  readonly basedOn: number;
  readonly decision:
    | { readonly kind: 'confirm'; readonly leaderPostId: string; readonly dueOn: string }
    | { readonly kind: 'dismiss'; readonly reason: string };
}

const rectify = async (scene: Scene, finding: FindingRow, leaderPostId: string, dueOn: string) => {
  const names = await listPostNames(scene, [finding.noted_by_post_id]);
  return giveCommitment(scene, {
    kind: 'rectification',
    title: finding.title,
    source: {
      type: 'finding',
      subjectId: finding.id,
      title: finding.title,
      text: finding.found,
      on: finding.found_on,
      by: names.get(finding.noted_by_post_id ?? '') ?? null,
    },
    leadUnitId: finding.unit_id,
    supportUnitIds: [],
    leadLeaderPostId: leaderPostId,
    givenByPostId: leaderPostId,
    handlerPostId: null,
    startsOn: null,
    dueOn,
    cadence: 'none',
    measure: null,
    checkNeeded: true,
  });
};

/** What became of it. */
interface Decided {
  readonly id: string;
  readonly commitmentId: string | null;
  readonly number: string | null;
}

const confirm = async (
  scene: Scene,
  finding: FindingRow,
  basedOn: number,
  { leaderPostId, dueOn }: { readonly leaderPostId: string; readonly dueOn: string },
): Promise<Outcome<Decided>> => {
  if (dueOn <= scene.today) return refuse('invalid-input', { field: 'dueOn' });
  const given = await rectify(scene, finding, leaderPostId, dueOn);
  if (!given.ok) return given;
  const confirmed = await updateRow(scene, 'findings', finding.id, basedOn, {
    state: 'confirmed',
    due_on: dueOn,
    commitment_id: given.value.id,
    decided_by_post_id: scene.actor.postId,
    decided_at: scene.now,
  });
  return confirmed.ok
    ? ok({ id: finding.id, commitmentId: given.value.id, number: given.value.number })
    : confirmed;
};

const dismiss = async (
  scene: Scene,
  finding: FindingRow,
  basedOn: number,
  reason: string,
): Promise<Outcome<Decided>> => {
  const dismissed = await updateRow(scene, 'findings', finding.id, basedOn, {
    state: 'dismissed',
    dismissed_reason: reason.trim(),
    decided_by_post_id: scene.actor.postId,
    decided_at: scene.now,
  });
  return dismissed.ok ? ok({ id: finding.id, commitmentId: null, number: null }) : dismissed;
};

/** @returns id and the rectification's; `not-found`, `changed-meanwhile`, `wrong-state`, what `giveCommitment` refuses */
export const decideFinding = useCase('finding.decide', async (scene, { id, basedOn, decision }: Input) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const finding = await findFinding(scene, id);
  if (finding === null) return refuse('not-found', { table: 'findings' });
  if (finding.state !== 'noted') return refuse('wrong-state', { state: finding.state, act: 'decide' });
  return decision.kind === 'confirm'
    ? confirm(scene, finding, basedOn, decision)
    : dismiss(scene, finding, basedOn, decision.reason);
});
