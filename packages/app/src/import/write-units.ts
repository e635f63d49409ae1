// Writes a judged table of units: known ones change, new ones are added below the unit named or the county.
import type { Outcome } from '@luoshi/domain/outcome/outcome';
import { ok } from '@luoshi/domain/outcome/outcome';
import { insertRow, updateRow } from '@luoshi/store/journal/write';
import type { UnitRow } from '@luoshi/store/queries/unit';
import type { Scene } from '../use-case/use-case.ts';
import { usual, type UnitDraft } from './judge-units.ts';
import type { Written } from './written.ts';

interface Writing {
  readonly scene: Scene;
  readonly root: string | null;
  /** Ids by name, growing. */
  readonly ids: Map<string, string>;
  nextOrdinal: number;
}

const addUnit = async (writing: Writing, draft: UnitDraft): Promise<void> => {
  const { shortName, kind } = usual(draft);
  const row = await insertRow(writing.scene, 'units', {
    name: draft.name,
    short_name: shortName,
    kind,
    parent_id: draft.parent === null ? writing.root : (writing.ids.get(draft.parent) ?? writing.root),
    cohort: draft.cohort,
    division_code: draft.divisionCode,
    ordinal: writing.nextOrdinal,
  });
  writing.nextOrdinal += 1;
  writing.ids.set(draft.name, row.id);
};

const changeOf = ({ ids }: Writing, draft: UnitDraft, existing: UnitRow) => ({
  short_name: draft.shortName ?? existing.short_name,
  kind: draft.kind ?? existing.kind,
  parent_id: draft.parent === null ? existing.parent_id : (ids.get(draft.parent) ?? existing.parent_id),
  cohort: draft.cohort ?? existing.cohort,
  division_code: draft.divisionCode ?? existing.division_code,
});

/** New units, each after the one above it. */
const parentsFirst = (drafts: readonly UnitDraft[]): readonly UnitDraft[] => {
  const fresh = new Map(
    drafts.filter((draft) => draft.existing === null).map((draft) => [draft.name, draft]),
  );
  const ordered = new Set<UnitDraft>();
  const place = (draft: UnitDraft): void => {
    const above = draft.parent === null ? undefined : fresh.get(draft.parent);
    if (above !== undefined && !ordered.has(above)) place(above);
    ordered.add(draft);
  };
  for (const draft of fresh.values()) place(draft);
  return [...ordered];
};

/** @returns how many were added and changed; a line that says nothing new changes nothing */
export const writeUnits = async (
  scene: Scene,
  units: readonly UnitRow[],
  drafts: readonly UnitDraft[],
): Promise<Outcome<Written>> => {
  const writing: Writing = {
    scene,
    root: units.find((unit) => unit.kind === 'county')?.id ?? null,
    ids: new Map(units.map((unit) => [unit.name, unit.id])),
    nextOrdinal: Math.max(0, ...units.map((unit) => unit.ordinal + 1)),
  };
  const fresh = parentsFirst(drafts);
  for (const draft of fresh) await addUnit(writing, draft);
  let updated = 0;
  for (const draft of drafts) {
    const { existing } = draft;
    if (existing === null) continue;
    const change = changeOf(writing, draft, existing);
    if (Object.entries(change).every(([key, value]) => existing[key as keyof UnitRow] === value)) continue; // the keys of a patch are columns
    const changed = await updateRow(scene, 'units', existing.id, existing.version, change);
    if (!changed.ok) return changed;
    updated += 1;
  }
  return ok({ added: fresh.length, updated, documentId: null });
};
