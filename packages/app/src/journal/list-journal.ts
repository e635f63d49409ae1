// 办理记录 as a list, or the history of one row.
import { ok } from '@luoshi/domain/outcome/outcome';
import { listEntries } from '@luoshi/store/queries/journal';
import { useCase } from '../use-case/use-case.ts';

const page = 100;

interface Input {
  readonly table?: string | undefined;
  readonly rowId?: string | undefined;
  /** Only entries with a lower number. */
  readonly before?: number | undefined;
}

/** @returns at most 100 entries, newest first; their contents are for auditors and are not among them */
export const listJournal = useCase('journal.read', async (scene, input: Input) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const filter = { table: input.table ?? null, rowId: input.rowId ?? null, before: input.before ?? null };
  return ok({ entries: await listEntries(scene, filter, page) });
});
