// Writes the units, people and posts of the test county, journalled as any other row.
import { insertRow, insertRows } from '@luoshi/store/journal/write';
import type { Tx } from '@luoshi/store/connection/store';
import { testPeople, testUnits } from './test-people.ts';

/** Ids by name. */
export interface CountyIds {
  readonly units: ReadonlyMap<string, string>;
  readonly people: ReadonlyMap<string, string>;
  /** The post of each person. */
  readonly posts: ReadonlyMap<string, string>;
}

const idIn = (ids: ReadonlyMap<string, string>, name: string): string => {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`the test county has no ${name}`);
  return id;
};

const fillUnits = async (tx: Tx): Promise<ReadonlyMap<string, string>> => {
  const ids = new Map<string, string>();
  for (const [ordinal, unit] of testUnits.entries()) {
    const row = await insertRow(tx, 'units', {
      name: unit.name,
      short_name: unit.shortName,
      kind: unit.kind,
      parent_id: unit.parent === null ? null : idIn(ids, unit.parent),
      cohort: unit.cohort ?? null,
      ordinal,
    });
    ids.set(unit.name, row.id);
  }
  return ids;
};

/** Fills the county of the transaction's actor. */
export const fillCounty = async (tx: Tx): Promise<CountyIds> => {
  const units = await fillUnits(tx);
  const rows = await insertRows(
    tx,
    'people',
    testPeople.map(({ name }) => ({ name })),
  );
  const people = new Map(rows.map((row) => [row.name, row.id]));
  const posts = await insertRows(
    tx,
    'posts',
    testPeople.map((person) => ({
      person_id: idIn(people, person.name),
      unit_id: idIn(units, person.unit),
      title: person.title,
      rank: person.rank,
      roles: [...person.roles],
      from_on: '2026-01-01',
      fields: [...(person.fields ?? [])],
      linked_unit_ids: (person.linked ?? []).map((unit) => idIn(units, unit)),
    })),
  );
  const holders = new Map(posts.map((post) => [post.person_id, post.id]));
  return { units, people, posts: new Map([...people].map(([name, id]) => [name, idIn(holders, id)])) };
};
