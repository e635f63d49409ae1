// The duty lists in force today with the units they speak of, read once for many assignments.
import type { Duty } from '@luoshi/domain/duty-list/duty';
import { listDuties } from '@luoshi/store/queries/duty-list';
import { listUnits, type UnitRow } from '@luoshi/store/queries/unit';
import type { Scene } from '../use-case/use-case.ts';

/** What assignments are judged by. */
export interface DutyBook {
  readonly units: ReadonlyMap<string, UnitRow>;
  readonly duties: readonly Duty[];
}

/** Reads the lists in force today. */
export const readDutyBook = async (scene: Scene): Promise<DutyBook> => {
  const [units, records] = [await listUnits(scene), await listDuties(scene, scene.today)];
  return {
    units: new Map(units.map((unit) => [unit.id, unit])),
    duties: records.map((record) => ({
      id: record.id,
      unitId: record.unit_id,
      list: record.list,
      number: record.number,
      title: record.title,
      words: record.words,
      lead: record.lead_unit_id === null ? null : { id: record.lead_unit_id, name: record.lead_name ?? '' },
    })),
  };
};
