// 抽查电话: numbers are drawn or chosen, called by a person, and the result of each is written down.
import { drawOrder } from '@luoshi/domain/inspection/draw';
import { ok, refuse } from '@luoshi/domain/outcome/outcome';
import { insertRow, insertRows, updateRow } from '@luoshi/store/journal/write';
import { findDrillCall, listContacts } from '@luoshi/store/queries/duty';
import { sha256 } from '../inspection/sha256.ts';
import { useCase, type Scene } from '../use-case/use-case.ts';

/** Which numbers: so many drawn of the duty phones and people, or those named. */
export interface NewDrill {
  readonly unitId: string;
  readonly title: string;
  /** How many are drawn; null when they are chosen. */
  readonly drawn: number | null;
  readonly contactIds: readonly string[];
}

const contactsFor = async (scene: Scene, { drawn, contactIds }: NewDrill) => {
  const callable = (await listContacts(scene)).filter(({ kind }) => kind !== 'village');
  if (drawn === null) return { seed: null, contacts: callable.filter(({ id }) => contactIds.includes(id)) };
  // Nobody waits for a lottery to ring a telephone: the seed is made now, kept, and repeats the draw.
  const seed = scene.act.newSalt().toString('hex');
  const ids = callable.map(({ id }) => id);
  const first = new Set(drawOrder(seed, ids, sha256).slice(0, drawn));
  return { seed, contacts: callable.filter(({ id }) => first.has(id)) };
};

/** @returns the drill's id; `invalid-input` when no number is left to call */
export const beginDrill = useCase('duty.drill', async (scene, input: NewDrill) => {
  const allowed = scene.require({ unitIds: [input.unitId] });
  if (!allowed.ok) return allowed;
  const { seed, contacts } = await contactsFor(scene, input);
  if (contacts.length === 0) return refuse('invalid-input', { field: 'contactIds' });
  const drill = await insertRow(scene, 'duty_drills', {
    unit_id: input.unitId,
    title: input.title.trim(),
    on_date: scene.today,
    how: seed === null ? 'chosen' : 'drawn',
    seed,
    by_post_id: scene.actor.postId ?? '',
  });
  await insertRows(
    scene,
    'duty_drill_calls',
    contacts.map(({ id, unit_id, name, phone }) => ({
      drill_id: drill.id,
      contact_id: id,
      unit_id,
      name,
      phone,
    })),
  );
  return ok({ id: drill.id });
});

interface Called {
  readonly id: string;
  readonly basedOn: number;
  readonly calledAt: string;
  /** Minutes until it was answered; null when it was not. */
  readonly answeredAfter: number | null;
  /** Minutes until they called back; null when they did not. */
  readonly calledBackAfter: number | null;
}

/** @returns the call's id; `not-found`, `changed-meanwhile`, `invalid-input` for a time to come; late is not answered */
export const recordCall = useCase('duty.drill', async (scene, input: Called) => {
  const call = await findDrillCall(scene, input.id);
  if (call === null) return refuse('not-found', { table: 'duty_drill_calls' });
  const allowed = scene.require({ unitIds: [call.holder_unit_id] });
  if (!allowed.ok) return allowed;
  if (input.calledAt > scene.now) return refuse('invalid-input', { field: 'calledAt' });
  const { answerMinutes } = scene.context.rules.duty.calls;
  const isAnswered = input.answeredAfter !== null && input.answeredAfter <= answerMinutes;
  const recorded = await updateRow(scene, 'duty_drill_calls', input.id, input.basedOn, {
    called_at: input.calledAt,
    result: isAnswered ? 'answered' : 'not-answered',
    answered_after: isAnswered ? input.answeredAfter : null,
    called_back_after: isAnswered ? null : (input.calledBackAfter ?? input.answeredAfter),
  });
  return recorded.ok ? ok({ id: input.id }) : recorded;
});
