// Units, people and posts of the demo county.
import type { Tx } from '@luoshi/store/connection/store';
import { insertRow, insertRows } from '@luoshi/store/journal/write';
import { demoDuties, dutiesFrom, dutySource } from './duty-lists.ts';
import { demoPeople } from './people.ts';
import { demoCounty, demoUnits } from './units.ts';

/** Ids by name; each throws on a name the county has not. */
export interface CountyIds {
  unitId(name: string): string;
  personId(name: string): string;
  postId(name: string): string;
}

const lookUp =
  (found: ReadonlyMap<string, string>) =>
  (name: string): string => {
    const id = found.get(name);
    if (id === undefined) throw new Error(`the demo county has no ${name}`);
    return id;
  };

const byName = (
  rows: readonly { readonly id: string; readonly name: string }[],
): ReadonlyMap<string, string> => new Map(rows.map((row) => [row.name, row.id]));

const fillUnits = async (tx: Tx): Promise<ReadonlyMap<string, string>> => {
  const root = await insertRow(tx, 'units', {
    name: demoCounty.name,
    short_name: demoCounty.name,
    kind: 'county',
  });
  const units = demoUnits.map((unit, ordinal) => ({
    name: unit.name,
    short_name: unit.shortName,
    kind: unit.kind,
    cohort: unit.cohort,
    parent_id: root.id,
    ordinal,
  }));
  return byName(await insertRows(tx, 'units', units));
};

/** The duty lists, in force from the day the demo is opened: what was assigned before was not held against them. */
const fillDuties = async (tx: Tx, unitId: (name: string) => string): Promise<void> => {
  const numbers = new Map<string, number>();
  const rows = demoDuties.map(({ list, title, words, lead }) => {
    const number = (numbers.get(list) ?? 0) + 1;
    numbers.set(list, number);
    const lead_unit_id = lead === null ? null : unitId(lead);
    return {
      list,
      number,
      title,
      words: [...words],
      lead_unit_id,
      source: dutySource,
      valid_from: dutiesFrom,
    };
  });
  await insertRows(tx, 'township_duties', rows);
};

/** Fills the county of the transaction's actor. */
export const fillCounty = async (tx: Tx): Promise<CountyIds> => {
  const unitId = lookUp(await fillUnits(tx));
  await fillDuties(tx, unitId);
  const people = await insertRows(
    tx,
    'people',
    demoPeople.map(({ name, phone }) => ({ name, phone })),
  );
  const personId = lookUp(byName(people));
  const posts = await insertRows(
    tx,
    'posts',
    demoPeople.map((person) => ({
      person_id: personId(person.name),
      unit_id: unitId(person.unit),
      title: person.title,
      rank: person.rank,
      roles: [...person.roles],
      from_on: '2026-01-01',
      fields: [...person.fields],
      linked_unit_ids: person.linked.map(unitId),
    })),
  );
  const holders = new Map(posts.map((post) => [post.person_id, post.id]));
  return { unitId, personId, postId: (name) => lookUp(holders)(personId(name)) };
};
