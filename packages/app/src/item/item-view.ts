// Items as the reading page shows them: owners matched to units, the section they stand in, who decided.
import { unitMatcher } from '@luoshi/domain/unit/match-unit';
import type { ItemMeasure } from '@luoshi/domain/item/target-of';
import { sectionsOf } from '@luoshi/reading/index';
import type { ItemRow } from '@luoshi/store/queries/item';
import { listPostNames } from '@luoshi/store/queries/post-name';
import { listUnits, type UnitRow } from '@luoshi/store/queries/unit';
import type { Scene } from '../use-case/use-case.ts';

/** Measures of an item's row. */
export const measuresOf = (row: { readonly measures: unknown }): readonly ItemMeasure[] =>
  row.measures as readonly ItemMeasure[]; // written by reading or by an edit, both checked

/** Units as the matcher takes them. */
export const namedUnits = (units: readonly UnitRow[]) =>
  units.map(({ id, name, short_name, kind }) => ({ id, name, shortName: short_name, kind }));

/**
 * Shows items of one document.
 *
 * @param text the document's text, for the section labels
 */
export const showItems = async (scene: Scene, text: string, rows: readonly ItemRow[]) => {
  const units = namedUnits(await listUnits(scene));
  const match = unitMatcher(units);
  const section = sectionsOf(text);
  const nameOf = new Map(units.map((unit) => [unit.id, unit.name]));
  const names = await listPostNames(
    scene,
    rows.map((row) => row.decided_by_post_id),
  );
  const ownerUnits = (owners: readonly string[]) =>
    owners.flatMap((owner) => {
      const found = match(owner);
      return found.found === 'one'
        ? [{ owner, unitId: found.id, unitName: nameOf.get(found.id) ?? owner }]
        : [];
    });
  return rows.map((row) => ({
    id: row.id,
    ordinal: row.ordinal,
    kind: row.kind,
    state: row.state,
    starts: row.starts,
    ends: row.ends,
    quote: row.quote,
    section: section(row.starts),
    what: row.what,
    measures: measuresOf(row),
    dueFrom: row.due_from,
    dueTo: row.due_to,
    dueNotation: row.due_notation,
    owners: row.owners,
    ownerUnits: ownerUnits(row.owners),
    confidence: row.confidence,
    claimed: row.claimed,
    decidedBy: names.get(row.decided_by_post_id ?? '') ?? null,
    version: row.version,
  }));
};

/** One item as shown. */
export type ItemShown = Awaited<ReturnType<typeof showItems>>[number];
