// 督办通知: what the ladder proposes, what units ask the office to press, and every notice the actor may see.
import { ok } from '@luoshi/domain/outcome/outcome';
import { anyCommitment } from '@luoshi/store/queries/commitment';
import { listUrgingRequests, type UrgingRequestRecord } from '@luoshi/store/queries/notice';
import { listUnits } from '@luoshi/store/queries/unit';
import { frameOf } from '../commitment/figures-of.ts';
import { knownCommitments } from '../commitment/known-commitments.ts';
import { usualMost } from '../use-case/usual-most.ts';
import { useCase, type Scene } from '../use-case/use-case.ts';
import { onLadder, proposedSteps, readLadder, type ProposedStep } from './ladder-facts.ts';
import { loadNotices, overseesNotices } from './load-notices.ts';
import { noticePage } from './notice-page.ts';
import { noticeNames, noticeShown } from './notice-shown.ts';

const proposalShown = (scene: Scene, proposed: ProposedStep) => {
  const rule = scene.context.rules.notices.steps[proposed.step];
  const { commitment, condition } = proposed;
  return {
    commitmentId: commitment.id,
    number: commitment.number,
    title: commitment.title,
    unitId: proposed.unitId,
    unit: commitment.leadUnit ?? '',
    leadLeader: commitment.leadLeader,
    dueOn: commitment.dueOn,
    light: commitment.light,
    step: proposed.step,
    condition: {
      code: condition.code,
      light: 'light' in condition ? condition.light : null,
      days: 'days' in condition ? condition.days : null,
    },
    decides: proposed.decides,
    produces: proposed.produces,
    replyDays: rule.replyDays,
    source: rule.source,
  };
};

const proposalsFor = async (scene: Scene, most: number) => {
  if (!overseesNotices(scene.actor)) return { proposals: [], proposed: 0 };
  const frame = frameOf(scene);
  const loaded = await knownCommitments(scene, { ...anyCommitment, states: ['assigned', 'underway'] });
  const steps = proposedSteps(onLadder(loaded, frame), await readLadder(scene), frame);
  const proposals = steps.slice(0, most).map((each) => proposalShown(scene, each));
  return { proposals, proposed: steps.length };
};

const isSeen = (scene: Scene, request: UrgingRequestRecord): boolean =>
  overseesNotices(scene.actor) || scene.actor.unitIds.includes(request.unit_id);

const requestsFor = async (scene: Scene) => {
  const names = new Map((await listUnits(scene)).map(({ id, name }) => [id, name]));
  const requests = await listUrgingRequests(scene);
  return requests
    .filter((request) => isSeen(scene, request))
    .map((request) => ({
      id: request.id,
      version: request.version,
      commitmentId: request.commitment_id,
      number: request.number,
      title: request.title,
      unit: names.get(request.unit_id) ?? '',
      aboutUnitId: request.about_unit_id,
      aboutUnit: names.get(request.about_unit_id) ?? '',
      text: request.text,
      askedAt: request.asked_at,
      replyDays: scene.context.rules.notices.steps.urging.replyDays,
    }));
};

interface Input {
  readonly commitmentId?: string | undefined;
  /** Proposals at most. */
  readonly most?: number | undefined;
}

/** Everything about notices that the actor may see; of one commitment when it is named. */
export const readNotices = useCase('notice.read', async (scene, { commitmentId, most }: Input) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const all = await loadNotices(scene);
  const notices =
    commitmentId === undefined ? all : all.filter(({ row }) => row.commitment_ids.includes(commitmentId));
  const names = await noticeNames(scene, notices);
  const isWhole = commitmentId === undefined;
  return ok({
    ...(isWhole ? await proposalsFor(scene, most ?? usualMost) : { proposals: [], proposed: 0 }),
    requests: isWhole ? await requestsFor(scene) : [],
    notices: notices.map((notice) => noticeShown(scene, notice, names)),
  });
});

/** One notice. @returns `not-found` */
export const readNotice = useCase('notice.read', async (scene, { id }: { readonly id: string }) => {
  const allowed = scene.require();
  return allowed.ok ? noticePage(scene, id) : allowed;
});
