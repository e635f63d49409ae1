import { afterAll, beforeAll, expect, it } from 'vitest';
import { findWallFaults, type TenantTable } from './tenant-catalogue.ts';
import { ownerNames, staff, Wall, type OwnerName, type Who } from './wall.ts';

let wall: Wall;

beforeAll(async () => {
  wall = await Wall.open();
});
afterAll(() => wall.close());

/** Table by table, the owners seen who must not be. */
const leaks = (
  who: Who | null,
  hidden: (table: TenantTable) => readonly OwnerName[],
): Promise<readonly string[]> =>
  wall.as(who, async () => {
    const found: string[] = [];
    for (const table of wall.tables) {
      const seen = await wall.seenIn(table);
      found.push(
        ...hidden(table)
          .filter((owner) => seen.includes(owner))
          .map((owner) => `${table.name}: ${owner}`),
      );
    }
    return found;
  });

it('every tenant table stands behind the wall, and nothing looks over it', async () => {
  expect(await findWallFaults(wall.layout)).toEqual([]);
});

const planted = {
  'a table without a policy':
    'create table tenant.planted (jurisdiction_id integer, id uuid, primary key (jurisdiction_id, id))',
  'a table whose security is not forced': `alter table tenant.units no force row level security`,
  'a table with another key': `create table tenant.planted (id uuid primary key, jurisdiction_id integer); select catalogue.guard('tenant.planted', 'shared', 'x')`,
  'a view of its owner': 'create view tenant.planted as select * from tenant.units',
  'a materialised view': 'create materialized view tenant.planted as select * from tenant.units',
  'a security definer function': `create function tenant.planted() returns int language sql security definer as 'select 1'`,
} as const;

it.each(Object.entries(planted))('%s is found', async (_, statement) => {
  await wall.layout.query('begin');
  await wall.layout.query(statement);
  const faults = await findWallFaults(wall.layout);
  await wall.layout.query('rollback');
  expect(faults).not.toEqual([]);
});

it('the fixture has rows of every table: two jurisdictions, two units of one, drafts and published', async () => {
  const missing: string[] = [];
  for (const owner of ownerNames) {
    const who = {
      jurisdictionId: wall.jurisdictionOf(owner),
      personId: wall.idOf(owner, 'people'),
      roles: ['system'],
    };
    await wall.as(who, async () => {
      for (const table of wall.tables)
        if (!(await wall.seenIn(table)).includes(owner)) missing.push(`${table.name}: ${owner}`);
    });
  }
  expect(missing).toEqual([]);
  expect(wall.tables.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['shared', 'own', 'personal', 'derived', 'record']),
  );
});

it('without settings, or with empty ones, no row of any table is seen', async () => {
  expect(await leaks(null, () => ownerNames)).toEqual([]);
  expect(await leaks({ jurisdictionId: '' }, () => ownerNames)).toEqual([]);
});

it('a jurisdiction without a person or a role sees nothing either', async () => {
  expect(await leaks({ jurisdictionId: wall.jurisdictionOf('draftOfA') }, () => ownerNames)).toEqual([]);
});

it('another jurisdiction sees none, whatever its people are', async () => {
  expect(await leaks(wall.everybodyElsewhere(), () => ['draftOfA', 'draftOfB', 'issuedByB'])).toEqual([]);
});

it('a clerk sees no unpublished row of another unit and nothing personal of others', async () => {
  const hidden = ({ kind }: TenantTable): readonly OwnerName[] => {
    if (kind === 'own') return ['draftOfB', 'draftElsewhere', 'issuedElsewhere'];
    if (kind === 'personal') return ['draftOfB', 'issuedByB', 'draftElsewhere', 'issuedElsewhere'];
    return ['draftElsewhere', 'issuedElsewhere'];
  };
  expect(await leaks(wall.clerkOfA(), hidden)).toEqual([]);
});

it('a clerk does see her own drafts and what others published', async () => {
  const own = wall.tables.find(({ name }) => name === 'reports');
  const seen = await wall.as(wall.clerkOfA(), async () => (own === undefined ? [] : wall.seenIn(own)));
  expect(seen).toEqual(['draftOfA', 'issuedByB']);
});

it('the public sees what was made public, and nothing else', async () => {
  const hidden = ({ columns }: TenantTable): readonly OwnerName[] =>
    columns.some(({ name }) => name === 'public_at')
      ? ownerNames.filter((owner) => owner !== 'issuedByB')
      : ownerNames;
  expect(await leaks(wall.publicHere(), hidden)).toEqual([]);
});

it('contents of the journal are for the auditor and the system alone', async () => {
  const contents = wall.tables.filter(({ name }) => name === 'journal_contents');
  const seenBy = (who: Who) =>
    wall.as(who, async () => Promise.all(contents.map((table) => wall.seenIn(table))));
  expect(await seenBy({ ...wall.clerkOfA(), roles: staff.filter((role) => role !== 'auditor') })).toEqual([
    [],
  ]);
  expect(await seenBy({ ...wall.clerkOfA(), roles: ['auditor'] })).toEqual([
    ['draftOfA', 'draftOfB', 'issuedByB'],
  ]);
});
