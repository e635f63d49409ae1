// 逐级呼叫: the draft of whom to call when nobody answers, and each step as a person confirms it.
import { callingState, draftSteps, type CallStep, type Reachable } from '@luoshi/domain/duty/escalation';
import { ok, refuse } from '@luoshi/domain/outcome/outcome';
import { insertRow, updateRow } from '@luoshi/store/journal/write';
import {
  findEscalation,
  listContacts,
  listEscalationCalls,
  listTeams,
  type DutyRow,
} from '@luoshi/store/queries/duty';
import { listPosts } from '@luoshi/store/queries/post';
import { useCase, type Scene } from '../use-case/use-case.ts';
import { shiftsNow } from './on-duty.ts';

/** The leader on duty of a unit, when somebody is and a number is known. */
const leaderNow = async (scene: Scene, unitId: string | null): Promise<Reachable | null> => {
  const shift = (await shiftsNow(scene)).find((each) => each.unit_id === unitId);
  const post = (await listPosts(scene, scene.today)).find((each) => each.id === shift?.leader_post_id);
  return post?.phone == null ? null : { name: `${post.person_name} ${post.title}`, phone: post.phone };
};

/** The steps as they were drafted. */
export const stepsOf = (escalation: DutyRow<'escalations'>): readonly CallStep[] =>
  escalation.steps as readonly CallStep[]; // written below, and never changed

/** @returns the escalation's id; `invalid-input` when there is nobody to call */
export const beginEscalation = useCase(
  'duty.escalate',
  async (scene, input: { readonly unitId: string; readonly contactId: string; readonly matter: string }) => {
    const allowed = scene.require({ unitIds: [input.unitId] });
    if (!allowed.ok) return allowed;
    const contacts = await listContacts(scene);
    const start = contacts.find(({ id }) => id === input.contactId);
    const countyUnit = (await listTeams(scene)).find(({ county }) => county)?.unit_id ?? null;
    // A village is called after a village; nobody on duty is looked for there.
    const alike = contacts.filter(({ kind }) => (kind === 'village') === (start?.kind === 'village'));
    const steps = draftSteps(
      alike.map(({ id, parent_id: parentId, ordinal, name, phone }) => ({
        id,
        parentId,
        ordinal,
        name,
        phone,
      })),
      input.contactId,
      await leaderNow(scene, start?.unit_id ?? input.unitId),
      await leaderNow(scene, countyUnit),
    );
    if (steps.length === 0) return refuse('invalid-input', { field: 'contactId' });
    const escalation = await insertRow(scene, 'duty_escalations', {
      unit_id: input.unitId,
      matter: input.matter.trim(),
      steps: JSON.stringify(steps),
      started_at: scene.now,
      started_by_post_id: scene.actor.postId ?? '',
    });
    return ok({ id: escalation.id });
  },
);

/** @returns the escalation's id; `not-found`, `wrong-state` once it is over or for another step, `call-waits` with the moment */
export const confirmCall = useCase(
  'duty.escalate',
  async (scene, input: { readonly id: string; readonly step: number; readonly answered: boolean }) => {
    const escalation = await findEscalation(scene, input.id);
    if (escalation === null) return refuse('not-found', { table: 'duty_escalations' });
    const allowed = scene.require({ unitIds: [escalation.unit_id] });
    if (!allowed.ok) return allowed;
    const calls = (await listEscalationCalls(scene, [input.id])).map((call) => ({
      step: call.step,
      calledAt: call.called_at,
      answered: call.answered,
    }));
    const steps = stepsOf(escalation);
    const { waitMinutes } = scene.context.rules.duty.calls;
    const state = callingState(steps, calls, waitMinutes, scene.now);
    if (state.state === 'wait') return refuse('call-waits', { until: state.until });
    if (state.state !== 'call' || state.step !== input.step)
      return refuse('wrong-state', { state: state.state, act: 'call' });
    await insertRow(scene, 'duty_escalation_calls', {
      escalation_id: input.id,
      step: input.step,
      called_at: scene.now,
      answered: input.answered,
      by_post_id: scene.actor.postId ?? '',
    });
    if (!input.answered && input.step + 1 < steps.length) return ok({ id: input.id });
    const closed = await updateRow(scene, 'duty_escalations', input.id, escalation.version, {
      closed_at: scene.now,
    });
    return closed.ok ? ok({ id: input.id }) : closed;
  },
);
