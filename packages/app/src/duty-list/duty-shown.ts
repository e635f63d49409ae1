// How a commitment stands to the duty lists, as pages show it: the entry, the paper, what is proposed, what is refused.
import { dutiesOf, type Duty } from '@luoshi/domain/duty-list/duty';
import { proposeDuties } from '@luoshi/domain/duty-list/propose-duties';
import type { DutyBook } from './duty-book.ts';
import { admissionOf, judgeParties, townshipsOf, type GatedCommitment } from './judge-parties.ts';

/** An entry in a few words. */
export const entryShown = (duty: Duty) => ({
  id: duty.id,
  list: duty.list,
  number: duty.number,
  title: duty.title,
  lead: duty.lead?.name ?? null,
});

/** Null: no township is named. `ungated`: no list of those named is imported. */
export const dutyShown = (book: DutyBook, row: GatedCommitment) => {
  const townships = townshipsOf(book, row);
  const [first] = townships;
  if (first === undefined) return null;
  const judged = judgeParties(book, row);
  const chosen = book.duties.find(({ id }) => id === row.duty_id);
  const isOpen = chosen === undefined && row.admission_number === null;
  return {
    ungated: townships.every((id) => dutiesOf(id, book.duties).length === 0),
    entry: chosen === undefined ? null : entryShown(chosen),
    admission: admissionOf(row),
    proposals: isOpen ? proposeDuties(row.title, dutiesOf(first, book.duties)).map(entryShown) : [],
    refusals: judged.flatMap(({ unitId, judged: each }) =>
      each.ok ? [] : [{ unitId, code: each.refusal.code, params: each.refusal.params }],
    ),
  };
};
