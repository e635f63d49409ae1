// Before rows are sent down: every township named must have each on its lists, or a paper that admits it.
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import type { CommitmentRow } from '@luoshi/store/queries/commitment';
import type { Scene } from '../use-case/use-case.ts';
import { readDutyBook } from './duty-book.ts';
import { judgeParties } from './judge-parties.ts';

/**
 * Judges all rows.
 *
 * @returns the one refusal when a single row is refused, else `rows-off-duty-list` with how many
 * @source practice 16
 */
export const requireDuties = async (
  scene: Scene,
  rows: readonly CommitmentRow[],
): Promise<Outcome<undefined>> => {
  const book = await readDutyBook(scene);
  const refused = rows.flatMap((row) => {
    const first = judgeParties(book, row).find(({ judged }) => !judged.ok)?.judged;
    return first === undefined || first.ok ? [] : [{ id: row.id, refusal: first.refusal }];
  });
  const [only, ...others] = refused;
  if (only === undefined) return ok(undefined);
  return others.length === 0
    ? { ok: false, refusal: only.refusal }
    : refuse('rows-off-duty-list', { count: refused.length, ids: refused.map(({ id }) => id) });
};
