// 选定履职事项: the office says under which entry commitments fall, or by which paper they are admitted.
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import { updateRows, type RowChange } from '@luoshi/store/journal/update-rows';
import { listCommitmentsById, type CommitmentRow } from '@luoshi/store/queries/commitment';
import { useCase, type Scene } from '../use-case/use-case.ts';
import { readDutyBook, type DutyBook } from './duty-book.ts';
import { dutyShown } from './duty-shown.ts';

/** What is chosen for one commitment; null in both leaves it open. */
export interface ChosenDuty {
  readonly commitmentId: string;
  readonly basedOn: number;
  readonly dutyId: string | null;
  readonly admission: { readonly number: string; readonly basis: string } | null;
}

const changeOf = (
  book: DutyBook,
  row: CommitmentRow | undefined,
  chosen: ChosenDuty,
): Outcome<RowChange<'commitments'>> => {
  if (row === undefined) return refuse('not-found', { table: 'commitments' });
  if (row.state === 'closed' || row.state === 'withdrawn') {
    return refuse('wrong-state', { state: row.state, act: 'choose-duty' });
  }
  const { dutyId, admission } = chosen;
  if (dutyId !== null && !book.duties.some(({ id }) => id === dutyId)) {
    return refuse('not-found', { table: 'township_duties' });
  }
  const [number, basis] = [admission?.number.trim() ?? null, admission?.basis.trim() ?? null];
  if (number === '' || basis === '') return refuse('admission-incomplete', {});
  const patch = { duty_id: dutyId, admission_number: number, admission_basis: basis };
  return ok({ id: row.id, basedOn: chosen.basedOn, patch });
};

const changesOf = (
  book: DutyBook,
  rows: readonly CommitmentRow[],
  all: readonly ChosenDuty[],
): Outcome<readonly RowChange<'commitments'>[]> => {
  const changes: RowChange<'commitments'>[] = [];
  for (const chosen of all) {
    const change = changeOf(
      book,
      rows.find(({ id }) => id === chosen.commitmentId),
      chosen,
    );
    if (!change.ok) return change;
    changes.push(change.value);
  }
  return ok(changes);
};

const choose = async (scene: Scene, all: readonly ChosenDuty[]) => {
  const book = await readDutyBook(scene);
  const rows = await listCommitmentsById(
    scene,
    all.map(({ commitmentId }) => commitmentId),
  );
  const changes = changesOf(book, rows, all);
  if (!changes.ok) return changes;
  const changed = await updateRows(scene, 'commitments', changes.value);
  if (!changed.ok) return changed;
  const chosen = changed.value.map((row) => ({
    id: row.id,
    version: row.version,
    duty: dutyShown(book, row),
  }));
  return ok({ chosen });
};

/**
 * Chooses entries or papers for many commitments at once, before they are assigned or after a list was imported.
 *
 * @returns how each stands now; `not-found`, `wrong-state` when done or withdrawn, `admission-incomplete`, `changed-meanwhile`
 * @source practice 16
 */
export const chooseDuties = useCase(
  'duty-list.choose',
  async (scene, { commitments }: { readonly commitments: readonly ChosenDuty[] }) => {
    const allowed = scene.require();
    return allowed.ok ? choose(scene, commitments) : allowed;
  },
);
