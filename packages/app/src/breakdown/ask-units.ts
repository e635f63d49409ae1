// Who is asked about which row: at the consultation, and again after a change that asks more.
import { askedAgain } from '@luoshi/domain/breakdown/asks-more';
import { stateOn } from '@luoshi/domain/breakdown/consent';
import { unitsNamed } from '@luoshi/domain/breakdown/row';
import { afterBreakdownAct } from '@luoshi/domain/breakdown/state';
import { ok, type Outcome } from '@luoshi/domain/outcome/outcome';
import { deleteRow, insertRows, updateRow, type New } from '@luoshi/store/journal/write';
import { listConsents, type ConsentRow } from '@luoshi/store/queries/breakdown';
import type { CommitmentRow } from '@luoshi/store/queries/commitment';
import { dueBy } from '../rules/due-by.ts';
import type { Scene } from '../use-case/use-case.ts';
import { answerOf, rowOf, type LoadedBreakdown } from './loaded-breakdown.ts';

/** Last day for an answer to what is asked today. */
export const answersDueOn = (scene: Scene): string => {
  const { clocks, holidays } = scene.context.rules;
  return dueBy(scene.today, clocks.consent, holidays);
};

const questions = (row: CommitmentRow, unitIds: readonly string[]): readonly New<'consents'>[] => {
  const { breakdown_id: breakdownId, id } = row;
  return breakdownId === null
    ? []
    : unitIds.map((unitId) => ({ breakdown_id: breakdownId, commitment_id: id, unit_id: unitId }));
};

/** Asks the units named in rows about each. */
export const askUnits = async (scene: Scene, rows: readonly CommitmentRow[]): Promise<void> => {
  await insertRows(
    scene,
    'consents',
    rows.flatMap((row) => questions(row, unitsNamed(rowOf(row)))),
  );
};

const asked = { answer: null, reason: null, answered_by_post_id: null, answered_at: null, settled_at: null };

/** What a change does to one answer; null leaves it. */
const after = (consent: ConsentRow, isAskedAgain: boolean, now: string) => {
  if (consent.answer === 'object') return consent.settled_at === null ? { settled_at: now } : null;
  return isAskedAgain && consent.answer === 'agree' ? asked : null;
};

/**
 * Brings the answers about a row in line with what it says now: a unit no longer named is not asked, a new one is,
 * one that agreed to less is asked again, and an objection is settled by the change (the unit may answer again).
 *
 * @returns whether somebody has been asked
 */
export const askAfterChange = async (
  scene: Scene,
  consents: readonly ConsentRow[],
  before: CommitmentRow,
  now: CommitmentRow,
): Promise<Outcome<boolean>> => {
  const named = now.state === 'withdrawn' ? [] : unitsNamed(rowOf(now));
  const again = named.length === 0 ? [] : askedAgain(rowOf(before), rowOf(now));
  const about = consents.filter((consent) => consent.commitment_id === now.id);
  let isAsked = false;
  for (const consent of about) {
    if (!named.includes(consent.unit_id)) {
      const removed = await deleteRow(scene, 'consents', consent.id);
      if (!removed.ok) return removed;
      continue;
    }
    const patch = after(consent, again.includes(consent.unit_id), scene.now);
    if (patch === null) continue;
    const changed = await updateRow(scene, 'consents', consent.id, consent.version, patch);
    if (!changed.ok) return changed;
    isAsked ||= patch === asked;
  }
  const fresh = named.filter((unitId) => !about.some((consent) => consent.unit_id === unitId));
  await insertRows(scene, 'consents', questions(now, fresh));
  return ok(isAsked || fresh.length > 0);
};

/**
 * Writes the state that follows from the answers, and a later last day when somebody was asked today.
 *
 * @param act what was done: rows edited, or an answer given
 * @returns `wrong-state`
 */
export const settleState = async (
  scene: Scene,
  { row, state }: LoadedBreakdown,
  act: 'edit-rows' | 'answer',
  isAsked: boolean,
): Promise<Outcome<undefined>> => {
  const moved = afterBreakdownAct(state, act);
  if (!moved.ok) return moved;
  const due = isAsked && row.answers_due_on !== null ? answersDueOn(scene) : row.answers_due_on;
  const answers = (await listConsents(scene, [row.id])).map(answerOf);
  const next = stateOn(moved.value, answers, due, scene.today);
  if (act === 'answer' && next === row.state) return ok(undefined);
  // Also when nothing else changes: a leader approves the version he has seen, rows included.
  const written = await updateRow(scene, 'breakdowns', row.id, row.version, {
    state: next,
    answers_due_on: due,
  });
  return written.ok ? ok(undefined) : written;
};
