// 责任书调整: the office asks, with reason and basis, that another date or quantity than the letter's counts for scores.
import { ok, refuse } from '@luoshi/domain/outcome/outcome';
import { parseDate } from '@luoshi/domain/period/calendar-date';
import { parseDecimal } from '@luoshi/domain/quantity/decimal';
import { insertRow, refuseChange } from '@luoshi/store/journal/write';
import { listLetterChanges } from '@luoshi/store/queries/turn';
import { useCase } from '../use-case/use-case.ts';
import { lockLoaded } from './find-loaded.ts';
import { pageAfter } from './read-commitment.ts';

interface Input {
  readonly id: string;
  readonly basedOn: number;
  /** Null leaves the letter's date. */
  readonly dueOn: string | null;
  /** Null leaves the letter's quantity; in the commitment's unit of measure. */
  readonly targetValue: string | null;
  readonly reason: string;
  /** The paper or meeting it rests on. */
  readonly basis: string;
}

/**
 * Asks for a change; nothing counts otherwise until a leader signs it.
 *
 * @returns the page; `not-found`, `wrong-state` while another waits or nothing is under way, `invalid-input` when
 *   nothing is changed, `malformed-date`, `malformed-number`, `changed-meanwhile`
 * @source practice 21
 */
export const changeLetter = useCase('commitment.change-letter', async (scene, input: Input) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const found = await lockLoaded(scene, input.id);
  if (!found.ok) return found;
  const { row } = found.value;
  const waits = (await listLetterChanges(scene, [row.id])).some((each) => each.decision === null);
  if (waits || (row.state !== 'assigned' && row.state !== 'underway'))
    return refuse('wrong-state', { state: row.state, act: 'change-letter' });
  if (row.version !== input.basedOn) return refuseChange(scene, 'commitments', row.id, input.basedOn);
  if (input.dueOn === null && input.targetValue === null) return refuse('invalid-input', { field: 'dueOn' });
  const date = input.dueOn === null ? ok(null) : parseDate(input.dueOn);
  if (!date.ok) return date;
  const value = input.targetValue === null ? ok(null) : parseDecimal(input.targetValue);
  if (!value.ok) return value;
  if (value.value !== null && row.target_value === null)
    return refuse('invalid-input', { field: 'targetValue' });
  await insertRow(scene, 'letter_changes', {
    commitment_id: row.id,
    due_on: date.value,
    target_value: value.value,
    reason: input.reason,
    basis: input.basis,
    asked_by_post_id: scene.actor.postId,
    asked_at: scene.now,
  });
  return pageAfter(scene, row.id);
});
