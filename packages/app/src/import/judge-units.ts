// A table of units: what is new, what changes, and what is wrong in it.
import { readUnitKind, unitKindByName, type UnitKind } from '@luoshi/domain/import/cell-words';
import type { LineFault } from '@luoshi/domain/import/line-fault';
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import { shortNameOf } from '@luoshi/domain/unit/short-name';
import type { UnitRow } from '@luoshi/store/queries/unit';
import { doubled, inOrder, readerOf, type Judged } from './judged.ts';
import { emptyCells, type Line } from './read-table.ts';

/** A unit of the table. Null: the table says nothing, so a new unit gets the usual and a known one stays. */
export interface UnitDraft {
  readonly existing: UnitRow | null;
  readonly name: string;
  readonly shortName: string | null;
  readonly kind: UnitKind | null;
  readonly parent: string | null;
  readonly cohort: string | null;
  readonly divisionCode: string | null;
}

/** What a new unit is where the table says nothing. */
export const usual = (draft: UnitDraft) => ({
  shortName: draft.shortName ?? shortNameOf(draft.name),
  kind: draft.kind ?? unitKindByName(draft.name),
});

const given = (text: string): string | null => (text === '' ? null : text);

const codeRead = (text: string): Outcome<string | null> => {
  if (text === '') return ok(null);
  return /^\d{12}$/.test(text) ? ok(text) : refuse('invalid-input', { field: '行政区划代码' });
};

/** Lines whose unit would stand above itself. */
const circles = (lines: readonly Line[], units: readonly UnitRow[]): readonly LineFault[] => {
  const nameOf = new Map(units.map((unit) => [unit.id, unit.name]));
  const above = new Map(units.map((unit) => [unit.name, nameOf.get(unit.parent_id ?? '') ?? '']));
  for (const line of lines) {
    if (line.text('parent') !== '') above.set(line.text('name'), line.text('parent'));
  }
  const isCircle = (start: string): boolean => {
    const seen = new Set<string>();
    for (let name = start; name !== ''; name = above.get(name) ?? '') {
      if (seen.has(name)) return name === start;
      seen.add(name);
    }
    return false;
  };
  return lines
    .filter((line) => line.text('parent') !== '' && isCircle(line.text('name')))
    .map((line) => line.fault('parent', { code: 'invalid-input', params: { field: '上级单位' } }));
};

/**
 * Judges the lines of a table of units; a unit is known again by its full name.
 *
 * @param units every unit there is
 */
export const judgeUnits = (lines: readonly Line[], units: readonly UnitRow[]): Judged<UnitDraft> => {
  const known = new Map(units.map((unit) => [unit.name, unit]));
  const names = new Set([...known.keys(), ...lines.map((line) => line.text('name'))]);
  const faults: LineFault[] = [
    ...doubled(lines, 'name', (line) => line.text('name')),
    ...circles(lines, units),
  ];
  const drafts = lines.map((line) => {
    const reader = readerOf(line, emptyCells('units', line));
    const [name, kind, parent] = [line.text('name'), line.text('kind'), line.text('parent')];
    const isParentKnown = parent === '' || names.has(parent);
    const draft: UnitDraft = {
      existing: known.get(name) ?? null,
      name,
      shortName: given(line.text('shortName')),
      kind: kind === '' ? null : reader.take('kind', readUnitKind(kind), null),
      parent: reader.take(
        'parent',
        isParentKnown ? ok(given(parent)) : refuse('unit-unknown', { name: parent, why: 'none' }),
        null,
      ),
      cohort: given(line.text('cohort')),
      divisionCode: reader.take('divisionCode', codeRead(line.text('divisionCode')), null),
    };
    faults.push(...reader.faults);
    return draft;
  });
  return { drafts, faults: inOrder(faults) };
};
