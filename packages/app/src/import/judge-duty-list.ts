// A table of duty lists: what is new, what changes, and what is wrong in it.
import { namesIn, readDutyList } from '@luoshi/domain/import/cell-words';
import { readDateCell } from '@luoshi/domain/import/date-cell';
import type { LineFault } from '@luoshi/domain/import/line-fault';
import type { DutyList } from '@luoshi/domain/duty-list/duty';
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import type { CalendarDate } from '@luoshi/domain/period/calendar-date';
import type { UnitMatch } from '@luoshi/domain/unit/match-unit';
import type { DutyRecord } from '@luoshi/store/queries/duty-list';
import { doubled, inOrder, readerOf, type Judged, type Reader } from './judged.ts';
import { emptyCells, type Line } from './read-table.ts';

/** An entry of the table. */
export interface DutyDraft {
  readonly existing: DutyRecord | null;
  /** Null: of every township. */
  readonly unitId: string | null;
  readonly list: DutyList;
  readonly number: number;
  readonly title: string;
  readonly words: readonly string[];
  readonly leadUnitId: string | null;
  readonly source: string;
  readonly validFrom: CalendarDate;
}

/** What the table is judged by. */
export interface DutiesKnown {
  readonly match: (name: string) => UnitMatch;
  readonly townshipIds: ReadonlySet<string>;
  readonly inForce: readonly DutyRecord[];
  readonly today: CalendarDate;
}

const everyTownship = /^(?:全县)?(?:各|所有|全部)?(?:乡镇|镇乡)(?:（街道）)?$/u;

const unitRead = (name: string, known: DutiesKnown): Outcome<string | null> => {
  const found = known.match(name);
  return found.found === 'one' ? ok(found.id) : refuse('unit-unknown', { name, why: found.found });
};

const townshipRead = (name: string, known: DutiesKnown): Outcome<string | null> => {
  if (name === '' || everyTownship.test(name)) return ok(null);
  const unit = unitRead(name, known);
  if (!unit.ok || unit.value === null || known.townshipIds.has(unit.value)) return unit;
  return refuse('unit-unknown', { name, why: 'none' });
};

const numberRead = (text: string): Outcome<number> =>
  /^[1-9]\d{0,4}$/u.test(text) ? ok(Number(text)) : refuse('malformed-number', { text: text.slice(0, 40) });

const keyOf = (draft: Pick<DutyDraft, 'unitId' | 'list' | 'number'>): string =>
  `${draft.unitId ?? ''} ${draft.list} ${draft.number}`;

const draftOf = (line: Line, reader: Reader, known: DutiesKnown): DutyDraft => {
  const [lead, from] = [line.text('lead'), line.text('from')];
  const list = reader.take('list', readDutyList(line.text('list')), 'basic');
  const place = {
    unitId: reader.take('township', townshipRead(line.text('township'), known), null),
    list,
    number: reader.take('number', numberRead(line.text('number')), 1),
  };
  if (lead === '' && list !== 'basic') {
    reader.take('lead', refuse('cell-empty', { column: '牵头部门' }), null);
  }
  return {
    existing:
      known.inForce.find(
        (duty) => keyOf({ unitId: duty.unit_id, list: duty.list, number: duty.number }) === keyOf(place),
      ) ?? null,
    ...place,
    title: line.text('title'),
    words: namesIn(line.text('words')),
    leadUnitId: lead === '' ? null : reader.take('lead', unitRead(lead, known), null),
    source: line.text('source'),
    validFrom: from === '' ? known.today : reader.take('from', readDateCell(from, known.today), known.today),
  };
};

/** Judges the lines of duty lists; an entry is known again by township, list and number. */
export const judgeDutyList = (lines: readonly Line[], known: DutiesKnown): Judged<DutyDraft> => {
  const faults: LineFault[] = [
    ...doubled(lines, 'number', (line) =>
      [line.text('township'), line.text('list'), line.text('number')].join(' ').trim(),
    ),
  ];
  const drafts = lines.map((line) => {
    const reader = readerOf(line, emptyCells('duty-list', line));
    const draft = draftOf(line, reader, known);
    faults.push(...reader.faults);
    return draft;
  });
  return { drafts, faults: inOrder(faults) };
};
