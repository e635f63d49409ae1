import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TenantTable } from './tenant-catalogue.ts';
import { Wall, type OwnerName, type Who } from './wall.ts';

let wall: Wall;

beforeAll(async () => {
  wall = await Wall.open();
});
afterAll(() => wall.close());

/** Rows a statement changed; refused by the wall or by a missing grant is none, any other error is a bug here. */
const changed = async (text: string, values: readonly unknown[]): Promise<number> => {
  await wall.app.query('savepoint attempt');
  try {
    return (await wall.app.query(text, [...values])).rowCount ?? 0;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === '42501') return 0;
    throw error;
  } finally {
    await wall.app.query('rollback to savepoint attempt');
  }
};

const updates = ({ name, key }: TenantTable, id: string): Promise<number> =>
  changed(`update tenant.${name} set jurisdiction_id = jurisdiction_id where ${key} = $1`, [id]);

const deletes = ({ name, key }: TenantTable, id: string): Promise<number> =>
  changed(`delete from tenant.${name} where ${key} = $1`, [id]);

/** The row as it stands, read by the system of its own jurisdiction. */
const rowOf = (table: TenantTable, owner: OwnerName): Promise<Record<string, unknown>> => {
  const personId = wall.idOf(owner, 'people');
  return wall.as({ jurisdictionId: wall.jurisdictionOf(owner), personId, roles: ['system'] }, async () => {
    const text = `select to_jsonb(t) as row from tenant.${table.name} t where ${table.key} = $1`;
    const { rows } = await wall.app.query<{ row: Record<string, unknown> }>(text, [
      wall.idOf(owner, table.name),
    ]);
    return rows[0]?.row ?? {};
  });
};

/** A copy of somebody's row under a new key. */
const inserts = async (table: TenantTable, row: Record<string, unknown>): Promise<number> => {
  const columns = table.columns.filter(({ generated }) => !generated).map(({ name }) => name);
  const list = columns.join(', ');
  const text = `insert into tenant.${table.name} (${list}) select ${list} from jsonb_populate_record(null::tenant.${table.name}, $1)`;
  return changed(text, [{ ...row, [table.key]: '01900000-0000-7000-8000-000000000000' }]);
};

type Line = readonly [OwnerName, (table: TenantTable) => boolean];

/** Table by table, what somebody could change across the lines. */
const breaches = async (who: () => Who | null, lines: readonly Line[]): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const table of wall.tables) {
    for (const [owner] of lines.filter(([, holds]) => holds(table))) {
      const row = await rowOf(table, owner);
      const id = wall.idOf(owner, table.name);
      await wall.as(who(), async () => {
        if ((await updates(table, id)) > 0) found.push(`${table.name}: updated ${owner}`);
        if ((await deletes(table, id)) > 0) found.push(`${table.name}: deleted ${owner}`);
        if ((await inserts(table, row)) > 0) found.push(`${table.name}: inserted as ${owner}`);
      });
    }
  }
  return found;
};

const every = (): boolean => true;
const kept =
  (...kinds: readonly string[]) =>
  ({ kind }: TenantTable): boolean =>
    kinds.includes(kind);

it('without settings nothing is inserted, updated or deleted in any table', async () => {
  const lines: readonly Line[] = [
    ['draftOfA', every],
    ['issuedByB', every],
  ];
  expect(await breaches(() => null, lines)).toEqual([]);
});

it('nobody writes into another jurisdiction', async () => {
  const lines: readonly Line[] = [
    ['draftOfA', every],
    ['draftOfB', every],
    ['issuedByB', every],
  ];
  expect(await breaches(() => wall.everybodyElsewhere(), lines)).toEqual([]);
});

it('a clerk writes no row of another unit, published or not, and nothing personal of others', async () => {
  const lines: readonly Line[] = [
    ['draftOfB', kept('own', 'personal')],
    ['issuedByB', kept('own', 'personal')],
  ];
  expect(await breaches(() => wall.clerkOfA(), lines)).toEqual([]);
});

it('the public writes nothing at all', async () => {
  const lines: readonly Line[] = [
    ['draftOfA', every],
    ['issuedByB', every],
  ];
  expect(await breaches(() => wall.publicHere(), lines)).toEqual([]);
});

it('the journal is never changed or removed, not even by the system', async () => {
  const found: string[] = [];
  const system: Who = { jurisdictionId: wall.jurisdictionOf('draftOfA'), roles: ['system'] };
  await wall.as(system, async () => {
    for (const table of wall.tables.filter(kept('record'))) {
      const id = wall.idOf('draftOfA', table.name);
      if ((await updates(table, id)) + (await deletes(table, id)) > 0) found.push(table.name);
    }
  });
  expect(found).toEqual([]);
});

it('no row is moved across a line: to another jurisdiction, or to another unit', async () => {
  const moved: string[] = [];
  await wall.as(wall.clerkOfA(), async () => {
    for (const { name, kind, key } of wall.tables.filter(({ kind }) => kind !== 'record')) {
      const id = wall.idOf('draftOfA', name);
      const abroad = `update tenant.${name} set jurisdiction_id = $2 where ${key} = $1`;
      if ((await changed(abroad, [id, wall.jurisdictionOf('draftElsewhere')])) > 0)
        moved.push(`${name}: abroad`);
      if (kind !== 'own') continue;
      const away = `update tenant.${name} set unit_id = $2 where ${key} = $1`;
      if ((await changed(away, [id, wall.idOf('draftOfB', 'units')])) > 0)
        moved.push(`${name}: to another unit`);
    }
  });
  expect(moved).toEqual([]);
});

it('a clerk does write her own unit’s rows, so that the refusals above mean something', async () => {
  const reports = wall.tables.filter(({ name }) => name === 'reports');
  const counts = await wall.as(wall.clerkOfA(), () =>
    Promise.all(reports.map((table) => updates(table, wall.idOf('draftOfA', 'reports')))),
  );
  expect(counts).toEqual([1]);
});
