// 申请延期: before the due date, with reason, progress and a new date. Until it is decided the old date runs on.
import { judgeExtension } from '@luoshi/domain/extension/judge-extension';
import { ok, refuse } from '@luoshi/domain/outcome/outcome';
import type { CalendarDate } from '@luoshi/domain/period/calendar-date';
import { insertRow } from '@luoshi/store/journal/write';
import { figuresOf, frameOf } from '../commitment/figures-of.ts';
import { findLoaded, leadUnits, lockLoaded } from '../commitment/find-loaded.ts';
import { useCase } from '../use-case/use-case.ts';
import { extensionsShown } from './extension-record.ts';

interface Input {
  /** The commitment. */
  readonly id: string;
  readonly toDueOn: CalendarDate;
  readonly reason: string;
  readonly progress: string;
}

/**
 * Asks for a later due date for the lead unit.
 *
 * @returns the extension; `not-found`, `not-allowed`, `wrong-state`, `extension-open` while another is undecided,
 *   `extension-no-due`, `extension-too-late`, `extension-not-later`
 */
export const askExtension = useCase('extension.ask', async (scene, input: Input) => {
  const found = await lockLoaded(scene, input.id);
  if (!found.ok) return found;
  const loaded = found.value;
  const { row } = loaded;
  const [unitId] = leadUnits(loaded);
  const allowed = scene.require({ unitIds: leadUnits(loaded) });
  if (!allowed.ok) return allowed;
  if (row.state !== 'underway' || unitId === undefined)
    return refuse('wrong-state', { state: row.state, act: 'ask-extension' });
  if (loaded.extensions.some(({ decision }) => decision === null)) return refuse('extension-open');
  const judged = judgeExtension(scene.today, figuresOf(loaded, frameOf(scene)).due.dueOn, input.toDueOn);
  if (!judged.ok) return judged;
  if (row.due_on === null) return refuse('extension-no-due');
  await insertRow(scene, 'extensions', {
    commitment_id: row.id,
    unit_id: unitId,
    reason: input.reason,
    progress: input.progress,
    from_due_on: row.due_on,
    to_due_on: input.toDueOn,
    asked_by_post_id: scene.actor.postId,
    asked_at: scene.now,
  });
  const after = await findLoaded(scene, row.id);
  if (!after.ok) return after;
  const [newest] = await extensionsShown(scene, after.value);
  return newest === undefined ? refuse('not-found', { table: 'extensions' }) : ok(newest);
});
