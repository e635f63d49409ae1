// The three lists with what falls under each entry, how much each township carries by list, and what is not chosen yet.
import { dutiesOf, dutyLists, sameDuty } from '@luoshi/domain/duty-list/duty';
import { ok } from '@luoshi/domain/outcome/outcome';
import {
  listDuties,
  listTownshipCommitments,
  type TownshipCommitment,
} from '@luoshi/store/queries/duty-list';
import { useCase, type Scene } from '../use-case/use-case.ts';
import { readDutyBook, type DutyBook } from './duty-book.ts';
import { dutyShown } from './duty-shown.ts';
import { townshipsOf } from './judge-parties.ts';

const townshipsIn = ({ units }: DutyBook) => [...units.values()].filter((unit) => unit.kind === 'township');

const commitmentShown = (book: DutyBook, row: TownshipCommitment) => ({
  id: row.id,
  version: row.version,
  number: row.number,
  title: row.title,
  leadUnit: book.units.get(row.lead_unit_id ?? '')?.short_name ?? null,
  duty: dutyShown(book, row),
});

const entriesShown = async (scene: Scene, rows: readonly TownshipCommitment[]) =>
  (await listDuties(scene, scene.today)).map((duty) => ({
    id: duty.id,
    unitId: duty.unit_id,
    unit: duty.unit_name,
    list: duty.list,
    number: duty.number,
    title: duty.title,
    words: duty.words,
    lead: duty.lead_name,
    source: duty.source,
    validFrom: duty.valid_from,
    validTo: duty.valid_to,
    commitments: rows
      .filter((row) => row.duty_id === duty.id)
      .map(({ id, number, title }) => ({ id, number, title })),
  }));

/** Which list a commitment is on for one township. */
const placeOf = (book: DutyBook, row: TownshipCommitment, unitId: string) => {
  const chosen = book.duties.find(({ id }) => id === row.duty_id);
  const entry = chosen === undefined ? null : sameDuty(chosen, dutiesOf(unitId, book.duties));
  return entry?.list ?? (row.admission_number === null ? 'open' : 'admitted');
};

const loadOf = (book: DutyBook, rows: readonly TownshipCommitment[]) =>
  townshipsIn(book).map((unit) => {
    const places = rows
      .filter((row) => townshipsOf(book, row).includes(unit.id))
      .map((row) => placeOf(book, row, unit.id));
    const count = (place: (typeof places)[number]): number => places.filter((each) => each === place).length;
    return {
      unitId: unit.id,
      unit: unit.short_name,
      imported: dutiesOf(unit.id, book.duties).length > 0,
      basic: count('basic'),
      assisting: count('assisting'),
      withdrawn: count('withdrawn'),
      admitted: count('admitted'),
      open: count('open'),
    };
  });

/**
 * Reads the lists in force today.
 *
 * @source practice 16: the burden of a township is counted by list
 */
export const readDutyLists = useCase('duty-list.read', async (scene, _input: undefined) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const book = await readDutyBook(scene);
  const rows = await listTownshipCommitments(
    scene,
    townshipsIn(book).map(({ id }) => id),
  );
  const open = rows.filter((row) => row.duty_id === null && row.admission_number === null);
  return ok({
    lists: dutyLists.map((list) => ({
      list,
      count: book.duties.filter((duty) => duty.list === list).length,
    })),
    duties: await entriesShown(scene, rows),
    load: loadOf(book, rows),
    open: open.map((row) => commitmentShown(book, row)),
  });
});
