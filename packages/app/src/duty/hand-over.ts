// 交接班: signed by the one who goes and by the one who comes; what is open is carried and named.
import { judgeHandover } from '@luoshi/domain/duty/handover';
import { ok, refuse } from '@luoshi/domain/outcome/outcome';
import { addDays } from '@luoshi/domain/period/calendar-date';
import { insertRow, updateRow } from '@luoshi/store/journal/write';
import { findHandover, findShift, listLog, listShifts, type DutyRow } from '@luoshi/store/queries/duty';
import { useCase, type Scene } from '../use-case/use-case.ts';
import { postsOf } from './on-duty.ts';

/** How many days back a matter may still be open. */
const logDays = 60;

/** The log of a unit as far back as anything can be open. */
export const recentLog = (scene: Scene, unitId: string): Promise<DutyRow<'log_entries'>[]> =>
  listLog(scene, unitId, new Date(Date.parse(scene.now) - logDays * 86_400_000).toISOString());

/** A line of the log as the handover judges it. */
export const logLine = (entry: DutyRow<'log_entries'>) => ({
  id: entry.id,
  pending: entry.pending,
  kind: entry.kind,
  aboutId: entry.about_entry_id,
});

const keepsNow = (scene: Scene, shift: DutyRow<'shifts'>): boolean =>
  scene.actor.postId !== null && postsOf(shift).includes(scene.actor.postId);

interface Input {
  /** Shift that ends. */
  readonly id: string;
  readonly carried: readonly string[];
  readonly note: string;
}

/** @returns the handover's id; `not-found`, `not-allowed` for who does not keep the shift, `matters-open`, `duplicate` */
export const handOver = useCase('duty.hand-over', async (scene, { id, carried, note }: Input) => {
  const shift = await findShift(scene, id);
  if (shift === null) return refuse('not-found', { table: 'duty_shifts' });
  const allowed = scene.require({ unitIds: [shift.unit_id] });
  if (!allowed.ok) return allowed;
  if (!keepsNow(scene, shift)) return refuse('not-allowed', { verb: 'duty.hand-over' });
  const next = (await listShifts(scene, addDays(shift.on_date, 1), addDays(shift.on_date, 1))).find(
    (each) => each.unit_id === shift.unit_id,
  );
  if (next === undefined) return refuse('wrong-state', { state: 'no-shift', act: 'hand-over' });
  const open = judgeHandover((await recentLog(scene, shift.unit_id)).map(logLine), carried);
  if (!open.ok) return open;
  const handover = await insertRow(scene, 'duty_handovers', {
    unit_id: shift.unit_id,
    from_shift_id: shift.id,
    to_shift_id: next.id,
    carried_entry_ids: [...open.value],
    note: note.trim(),
    outgoing_post_id: scene.actor.postId ?? '',
    outgoing_person_id: scene.actor.personId ?? '',
    outgoing_at: scene.now,
  });
  return ok({ id: handover.id });
});

/** @returns the handover's id; `not-found`, `not-allowed` for who does not keep the next shift, `wrong-state`, `changed-meanwhile` */
export const takeOver = useCase(
  'duty.take-over',
  async (scene, { id, basedOn }: { readonly id: string; readonly basedOn: number }) => {
    const handover = await findHandover(scene, id);
    if (handover === null) return refuse('not-found', { table: 'duty_handovers' });
    const allowed = scene.require({ unitIds: [handover.unit_id] });
    if (!allowed.ok) return allowed;
    const next = await findShift(scene, handover.to_shift_id);
    const isTheSame = handover.outgoing_person_id === scene.actor.personId;
    if (next === null || !keepsNow(scene, next) || isTheSame)
      return refuse('not-allowed', { verb: 'duty.take-over' });
    if (handover.incoming_at !== null) return refuse('wrong-state', { state: 'signed', act: 'take-over' });
    const signed = await updateRow(scene, 'duty_handovers', id, basedOn, {
      incoming_post_id: scene.actor.postId,
      incoming_person_id: scene.actor.personId,
      incoming_at: scene.now,
    });
    return signed.ok ? ok({ id }) : signed;
  },
);
