// 任务台账: every line a commitment in force, or everything that is wrong with it.
import {
  namesIn,
  readCadence,
  readCommitmentKind,
  type CommitmentKind,
} from '@luoshi/domain/import/cell-words';
import { readDateCell } from '@luoshi/domain/import/date-cell';
import type { LineFault } from '@luoshi/domain/import/line-fault';
import { readTargetCell } from '@luoshi/domain/import/target-cell';
import type { ItemMeasure } from '@luoshi/domain/item/target-of';
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import type { CalendarDate } from '@luoshi/domain/period/calendar-date';
import type { Decimal } from '@luoshi/domain/quantity/decimal';
import { convert } from '@luoshi/domain/quantity/quantity';
import type { Cadence } from '@luoshi/domain/report/report-due';
import type { UnitMatch } from '@luoshi/domain/unit/match-unit';
import type { PostRecord } from '@luoshi/store/queries/post';
import { doubled, inOrder, readerOf, type Judged, type Reader } from './judged.ts';
import { emptyCells, type Line } from './read-table.ts';

/** A commitment of the ledger. */
export interface LedgerDraft {
  readonly line: Line;
  readonly title: string;
  readonly measure: ItemMeasure | null;
  readonly leaderPostId: string | null;
  /** The first leads. */
  readonly unitIds: readonly string[];
  readonly owners: readonly string[];
  readonly handlerPostId: string | null;
  readonly dueOn: CalendarDate;
  /** 责任书的时限和数量, when a letter was signed; in the unit of the measure. */
  readonly letterDueOn: CalendarDate | null;
  readonly letterTarget: Decimal | null;
  readonly cadence: Cadence;
  readonly kind: CommitmentKind;
}

/** What a ledger is judged by. */
export interface LedgerKnown {
  readonly match: (name: string) => UnitMatch;
  readonly posts: readonly PostRecord[];
  readonly townshipIds: readonly string[];
  readonly inForce: readonly {
    readonly title: string;
    readonly lead_unit_id: string | null;
    readonly number: string | null;
  }[];
  readonly today: CalendarDate;
}

const everyTownship = /^(?:全县)?各(?:乡镇|镇乡|乡、镇)(?:党委、?政府|人民政府|政府)?$/u;

const unitsRead = (names: readonly string[], known: LedgerKnown): Outcome<readonly string[]> => {
  const ids: string[] = [];
  for (const name of names) {
    if (everyTownship.test(name)) {
      ids.push(...known.townshipIds);
      continue;
    }
    const found = known.match(name);
    if (found.found !== 'one') return refuse('unit-unknown', { name, why: found.found });
    ids.push(found.id);
  }
  return ok(ids);
};

const leadRead = (names: readonly string[], known: LedgerKnown): Outcome<readonly string[]> =>
  names.some((name) => everyTownship.test(name))
    ? refuse('unit-unknown', { name: names.join('、'), why: 'many' })
    : unitsRead(names, known);

/** The one post of several whose holder's name stands in the cell; one in `unitId` wins. */
const postRead = (
  text: string,
  posts: readonly PostRecord[],
  unitId: string | null,
): Outcome<string | null> => {
  const [name] = namesIn(text);
  if (name === undefined) return ok(null);
  const named = posts.filter((post) => name.includes(post.person_name));
  const inUnit = named.filter((post) => post.unit_id === unitId);
  const [only, ...others] = inUnit.length > 0 ? inUnit : named;
  if (only === undefined) return refuse('person-unknown', { name, why: 'none' });
  const isOnePerson = others.every((post) => post.person_id === only.person_id);
  return isOnePerson ? ok(only.id) : refuse('person-unknown', { name, why: 'many' });
};

const targetText = (line: Line): string => {
  const target = line.text('target');
  return /^[\d,.，]+$/u.test(target) ? `${target}${line.text('measureUnit')}` : target;
};

/** The letter's quantity in the unit of the dispatch's measure. */
const letterTargetRead = (text: string, measure: ItemMeasure | null): Outcome<Decimal | null> => {
  if (text === '') return ok(null);
  if (measure === null) return refuse('measure-unclear', { text: text.slice(0, 40) });
  const read = readTargetCell(/^[\d,.，]+$/u.test(text) ? `${text}${measure.unit}` : text);
  if (!read.ok || read.value === null) return read.ok ? ok(null) : read;
  const told = convert({ value: read.value.value, unit: read.value.unit }, measure.unit);
  return told.ok ? ok(told.value.value) : told;
};

const judgeLine = (line: Line, reader: Reader, known: LedgerKnown): LedgerDraft => {
  const [leadNames, supportNames] = [namesIn(line.text('leadUnit')), namesIn(line.text('supportUnits'))];
  const lead = reader.take('leadUnit', leadRead(leadNames, known), []);
  const support = reader.take('supportUnits', unitsRead(supportNames, known), []);
  const leaders = known.posts.filter((post) => post.roles.includes('leader'));
  const [due, cadence, kind] = [line.text('due'), line.text('cadence'), line.text('kind')];
  const letterDue = line.text('letterDue');
  const usual = { cadence: 'month', kind: 'task' } as const;
  const measure = reader.take('target', readTargetCell(targetText(line)), null);
  return {
    line,
    title: line.text('title'),
    measure,
    leaderPostId: reader.take('leader', postRead(line.text('leader'), leaders, null), null),
    unitIds: [...new Set([...lead, ...support])],
    owners: [...leadNames, ...supportNames],
    handlerPostId: reader.take('handler', postRead(line.text('handler'), known.posts, lead[0] ?? null), null),
    dueOn: due === '' ? '' : reader.take('due', readDateCell(due, known.today), ''),
    letterDueOn:
      letterDue === '' ? null : reader.take('letterDue', readDateCell(letterDue, known.today), null),
    letterTarget: reader.take('letterTarget', letterTargetRead(line.text('letterTarget'), measure), null),
    cadence: cadence === '' ? usual.cadence : reader.take('cadence', readCadence(cadence), usual.cadence),
    kind: kind === '' ? usual.kind : reader.take('kind', readCommitmentKind(kind), usual.kind),
  };
};

const thereAlready = (draft: LedgerDraft, known: LedgerKnown): Outcome<undefined> => {
  const same = known.inForce.find(
    (each) => each.title === draft.title && each.lead_unit_id === (draft.unitIds[0] ?? null),
  );
  return same === undefined
    ? ok(undefined)
    : refuse('line-doubled', { line: null, number: same.number ?? '' });
};

/** Judges the lines of a ledger; one in force already, by title and lead unit, is not taken a second time. */
export const judgeLedger = (lines: readonly Line[], known: LedgerKnown): Judged<LedgerDraft> => {
  const faults: LineFault[] = [
    ...doubled(lines, 'title', (line) => {
      const title = line.text('title');
      return title === '' ? '' : `${title}\n${line.text('leadUnit')}`;
    }),
  ];
  const drafts = lines.map((line) => {
    const reader = readerOf(line, emptyCells('ledger', line));
    const draft = judgeLine(line, reader, known);
    reader.take('title', thereAlready(draft, known), undefined);
    faults.push(...reader.faults);
    return draft;
  });
  return { drafts, faults: inOrder(faults) };
};
