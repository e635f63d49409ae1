// What the headings of a foreign form are compared with: the catalogue, the units, and what was mapped before.
import type { HeadingMeaning, KnownNames } from '@luoshi/domain/form/meaning';
import { listMappedHeadings, type HeadingRow } from '@luoshi/store/queries/form';
import { listUnits } from '@luoshi/store/queries/unit';
import type { Scene } from '../use-case/use-case.ts';

/** A stored heading as the domain reads it. */
export const meaningOf = (row: HeadingRow): HeadingMeaning => ({
  meaning: row.meaning,
  indicator: row.indicator,
  unitId: row.unit_id,
  measure: row.measure,
});

/** Reads the names of the county. */
export const knownNames = async (scene: Scene): Promise<KnownNames> => {
  const mapped = await listMappedHeadings(scene);
  return {
    indicators: scene.context.rules.indicators.map(({ id, name, aliases }) => ({
      id,
      names: [name, ...aliases],
    })),
    units: (await listUnits(scene)).map((unit) => ({ id: unit.id, names: [unit.name, unit.short_name] })),
    remembered: new Map(mapped.map((row) => [row.heading, meaningOf(row)])),
  };
};
