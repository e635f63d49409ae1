// 呼叫与演练: the call trees, the drills with their results by unit, and the escalations under way.
import { callingState } from '@luoshi/domain/duty/escalation';
import { ok } from '@luoshi/domain/outcome/outcome';
import {
  listContacts,
  listDrillCalls,
  listDrills,
  listEscalationCalls,
  listEscalations,
  listTeams,
  type DutyRow,
} from '@luoshi/store/queries/duty';
import { listUnits } from '@luoshi/store/queries/unit';
import { useCase, type Scene } from '../use-case/use-case.ts';
import { stepsOf } from './escalate.ts';
import { findUnitOfPost } from '@luoshi/store/queries/post-name';

const depthOf = (contacts: readonly DutyRow<'contacts'>[], contact: DutyRow<'contacts'>): number => {
  const parent = contacts.find(({ id }) => id === contact.parent_id);
  return parent === undefined ? 0 : depthOf(contacts, parent) + 1;
};

const escalationShown = async (scene: Scene, names: ReadonlyMap<string, string>) => {
  const since = new Date(Date.parse(scene.now) - 7 * 86_400_000).toISOString();
  const escalations = await listEscalations(scene, since);
  const calls = await listEscalationCalls(
    scene,
    escalations.map(({ id }) => id),
  );
  const { waitMinutes } = scene.context.rules.duty.calls;
  return escalations.map((escalation) => {
    const made = calls
      .filter((call) => call.escalation_id === escalation.id)
      .map((call) => ({ step: call.step, calledAt: call.called_at, answered: call.answered }));
    const steps = stepsOf(escalation);
    return {
      id: escalation.id,
      unitId: escalation.unit_id,
      unit: names.get(escalation.unit_id) ?? '',
      matter: escalation.matter,
      startedAt: escalation.started_at,
      steps: [...steps],
      calls: made,
      now: callingState(steps, made, waitMinutes, scene.now),
    };
  });
};

const drillsShown = async (scene: Scene, names: ReadonlyMap<string, string>) => {
  const drills = await listDrills(scene);
  const calls = await listDrillCalls(
    scene,
    drills.map(({ id }) => id),
  );
  return drills.map((drill) => ({
    id: drill.id,
    title: drill.title,
    onDate: drill.on_date,
    how: drill.how,
    seed: drill.seed,
    holder: names.get(drill.unit_id) ?? '',
    mayRecord: scene.actor.unitIds.includes(drill.unit_id),
    calls: calls
      .filter((call) => call.drill_id === drill.id)
      .map((call) => ({
        id: call.id,
        unitId: call.unit_id,
        unit: call.unit_name,
        name: call.name,
        phone: call.phone,
        calledAt: call.called_at,
        result: call.result,
        answeredAfter: call.answered_after,
        calledBackAfter: call.called_back_after,
        version: call.version,
      })),
  }));
};

/** Everything of the page; trees of every unit, one's own first to be shown. */
export const readCalls = useCase('duty.read', async (scene) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const names = new Map((await listUnits(scene)).map((unit) => [unit.id, unit.name]));
  const contacts = await listContacts(scene);
  const teams = await listTeams(scene);
  const { answerMinutes, waitMinutes } = scene.context.rules.duty.calls;
  return ok({
    answerMinutes,
    waitMinutes,
    mine: await findUnitOfPost(scene, scene.actor.postId),
    units: teams.map((team) => ({
      id: team.unit_id,
      name: team.unit_name,
      phone: team.phone,
      county: team.county,
      mayChange: scene.actor.unitIds.includes(team.unit_id),
    })),
    contacts: contacts.map((contact) => ({
      id: contact.id,
      unitId: contact.unit_id,
      depth: depthOf(contacts, contact),
      kind: contact.kind,
      name: contact.name,
      phone: contact.phone,
    })),
    drills: await drillsShown(scene, names),
    escalations: await escalationShown(scene, names),
  });
});
