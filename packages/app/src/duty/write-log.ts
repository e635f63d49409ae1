// 值班记录: added to, never changed. A warning is passed on to every village of the unit's call tree.
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import { insertRow, insertRows } from '@luoshi/store/journal/write';
import { findLogEntry, findReceipt, listContacts, type DutyRow } from '@luoshi/store/queries/duty';
import { updateRow } from '@luoshi/store/journal/write';
import { useCase, type Scene } from '../use-case/use-case.ts';
import { shiftsNow } from './on-duty.ts';

/** A line as written by the duty officer. */
export interface NewLogEntry {
  readonly unitId: string;
  readonly at: string;
  readonly kind: DutyRow<'log_entries'>['kind'];
  readonly caller: string;
  readonly content: string;
  /** What was done about it. */
  readonly action: string;
  /** Somebody must still do something. */
  readonly pending: boolean;
  /** The line closed or put right; null for a new matter. */
  readonly aboutId: string | null;
}

const passOn = async (scene: Scene, entry: DutyRow<'log_entries'>): Promise<void> => {
  const warning = await insertRow(scene, 'duty_warnings', {
    unit_id: entry.unit_id,
    entry_id: entry.id,
    title: entry.content,
    issued_at: entry.at,
  });
  const villages = (await listContacts(scene)).filter(
    (contact) => contact.unit_id === entry.unit_id && contact.kind === 'village',
  );
  await insertRows(
    scene,
    'duty_warning_receipts',
    villages.map(({ id, name }) => ({ warning_id: warning.id, contact_id: id, village: name })),
  );
};

const isAbout = (kind: NewLogEntry['kind']): boolean => kind === 'closing' || kind === 'correction';

const judgeAbout = async (
  scene: Scene,
  { kind, aboutId, unitId }: NewLogEntry,
): Promise<Outcome<undefined>> => {
  if (isAbout(kind) !== (aboutId !== null)) return refuse('invalid-input', { field: 'aboutId' });
  const about = aboutId === null ? null : await findLogEntry(scene, aboutId);
  return aboutId !== null && about?.unit_id !== unitId
    ? refuse('not-found', { table: 'duty_log_entries' })
    : ok(undefined);
};

/** @returns the line's id; `wrong-state` when no shift runs, `invalid-input` for a time to come, `not-found` */
export const writeLog = useCase('duty.log', async (scene, input: NewLogEntry) => {
  const allowed = scene.require({ unitIds: [input.unitId] });
  if (!allowed.ok) return allowed;
  const shift = (await shiftsNow(scene)).find((each) => each.unit_id === input.unitId);
  if (shift === undefined) return refuse('wrong-state', { state: 'no-shift', act: 'log' });
  if (input.at > scene.now) return refuse('invalid-input', { field: 'at' });
  const about = await judgeAbout(scene, input);
  if (!about.ok) return about;
  const entry = await insertRow(scene, 'duty_log_entries', {
    unit_id: input.unitId,
    shift_id: shift.id,
    at: input.at,
    kind: input.kind,
    caller: input.caller.trim(),
    content: input.content.trim(),
    action: input.action.trim(),
    pending: input.pending && input.kind !== 'closing',
    about_entry_id: input.aboutId,
    by_post_id: scene.actor.postId ?? '',
    by_person_id: scene.actor.personId ?? '',
  });
  if (input.kind === 'warning') await passOn(scene, entry);
  return ok({ id: entry.id });
});

interface Ticked {
  readonly id: string;
  readonly basedOn: number;
  readonly how: 'phone' | 'link' | 'in-person';
  readonly answeredBy: string;
}

/** 预警签收: the duty officer ticks that a village knows. @returns the id; `not-found`, `changed-meanwhile` */
export const tickReceipt = useCase('duty.tick-receipt', async (scene, input: Ticked) => {
  const receipt = await findReceipt(scene, input.id);
  if (receipt === null) return refuse('not-found', { table: 'duty_warning_receipts' });
  const allowed = scene.require({ unitIds: [receipt.unit_id] });
  if (!allowed.ok) return allowed;
  const ticked = await updateRow(scene, 'duty_warning_receipts', input.id, input.basedOn, {
    how: input.how,
    answered_by: input.answeredBy.trim(),
    ticked_by_post_id: scene.actor.postId,
    ticked_at: scene.now,
  });
  return ticked.ok ? ok({ id: input.id }) : ticked;
});
