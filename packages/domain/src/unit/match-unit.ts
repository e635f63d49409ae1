// Which unit a written name means. Two candidates are no answer: a person decides.
import { bareName, coreOf } from './unit-name.ts';

/** A unit as far as its names go. */
export interface NamedUnit {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: string;
}

/** The unit meant, or why none is. */
export type UnitMatch = { readonly found: 'one'; readonly id: string } | { readonly found: 'none' | 'many' };

type Index = ReadonlyMap<string, readonly string[]>;

const indexBy = (units: readonly NamedUnit[], names: (unit: NamedUnit) => readonly string[]): Index => {
  const index = new Map<string, string[]>();
  for (const unit of units) {
    for (const name of new Set(names(unit))) index.set(name, [...(index.get(name) ?? []), unit.id]);
  }
  return index;
};

const answer = (ids: readonly string[] | undefined): UnitMatch | null => {
  const [id, ...others] = ids ?? [];
  if (id === undefined) return null;
  return others.length === 0 ? { found: 'one', id } : { found: 'many' };
};

/**
 * Makes a finder of units by name: the full name first, then the short name, then what the name is at its core
 * (县民政局 = 民政局 = 民政部门; 双渠 = 双渠镇政府).
 *
 * @param units every unit of the county
 * @returns a function from a written name to the unit, or `none` or `many`
 */
export const unitMatcher = (units: readonly NamedUnit[]): ((written: string) => UnitMatch) => {
  const county = units.find((unit) => unit.kind === 'county')?.name ?? '';
  const below = units.filter((unit) => unit.kind !== 'county');
  const byName = indexBy(units, (unit) => [bareName(unit.name)]);
  const byShortName = indexBy(below, (unit) => [bareName(unit.shortName)]);
  const byCore = indexBy(below, (unit) => [coreOf(unit.name, county), coreOf(unit.shortName, county)]);
  return (written) => {
    const name = bareName(written);
    return (
      answer(byName.get(name)) ??
      answer(byShortName.get(name)) ??
      answer(byCore.get(coreOf(name, county))) ?? { found: 'none' }
    );
  };
};
