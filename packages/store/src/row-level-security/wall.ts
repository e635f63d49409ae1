// A database with rows of five owners in every tenant table, and ways to look at it as somebody; for tests only.
import pg from 'pg';
import { createTestDatabase } from '../testing/test-database.ts';
import { readTenantTables, type TenantTable } from './tenant-catalogue.ts';
import { actAs, fillTables, type OwnedIds, type Owner } from './tenant-fixture.ts';

const here = 1;
const elsewhere = 2;

const owners = {
  draftOfA: { name: 'A', jurisdictionId: here, published: false },
  draftOfB: { name: 'B', jurisdictionId: here, published: false },
  issuedByB: { name: 'B, issued', jurisdictionId: here, published: true },
  draftElsewhere: { name: 'C', jurisdictionId: elsewhere, published: false },
  issuedElsewhere: { name: 'C, issued', jurisdictionId: elsewhere, published: true },
} satisfies Record<string, Owner>;

/** Whose row of a table. */
export type OwnerName = keyof typeof owners;

/** All owners. */
export const ownerNames = Object.keys(owners) as OwnerName[]; // the keys of a constant

/** Who acts, as the transaction's settings say it. */
export type Who = Parameters<typeof actAs>[1];

/** Roles a post can carry. */
export const staff: readonly string[] = [
  'office',
  'handler',
  'head',
  'inspector',
  'leader',
  'administrator',
  'auditor',
];

/** The open database. */
export class Wall {
  readonly layout: pg.Client;
  readonly app: pg.Client;
  readonly tables: readonly TenantTable[];
  readonly #ids: ReadonlyMap<OwnerName, OwnedIds>;
  readonly #drop: () => Promise<void>;

  private constructor(
    clients: { layout: pg.Client; app: pg.Client },
    tables: readonly TenantTable[],
    ids: ReadonlyMap<OwnerName, OwnedIds>,
    drop: () => Promise<void>,
  ) {
    this.layout = clients.layout;
    this.app = clients.app;
    this.tables = tables;
    this.#ids = ids;
    this.#drop = drop;
  }

  static async open(): Promise<Wall> {
    const database = await createTestDatabase();
    const layout = new pg.Client(database.config);
    const app = new pg.Client({ ...database.config, options: '-c role=luoshi_app' });
    await layout.connect();
    await app.connect();
    const tables = await readTenantTables(layout);
    const ids = new Map<OwnerName, OwnedIds>();
    await app.query('begin');
    for (const name of ownerNames) ids.set(name, await fillTables(app, tables, owners[name]));
    await app.query('commit');
    return new Wall({ layout, app }, tables, ids, () => database.close());
  }

  async close(): Promise<void> {
    await this.layout.end();
    await this.app.end();
    await this.#drop();
  }

  idOf(owner: OwnerName, table: string): string {
    return this.#ids.get(owner)?.get(table) ?? '';
  }

  jurisdictionOf(owner: OwnerName): number {
    return owners[owner].jurisdictionId;
  }

  /** Does the work in a transaction as somebody, and takes it back. */
  async as<T>(who: Who | null, work: () => Promise<T>): Promise<T> {
    await this.app.query('begin');
    try {
      if (who !== null) await actAs(this.app, who);
      return await work();
    } finally {
      await this.app.query('rollback');
    }
  }

  /** Owners whose row of a table is seen by whoever acts now. */
  async seenIn({ name, key }: TenantTable): Promise<readonly OwnerName[]> {
    const { rows } = await this.app.query<{ id: string }>(`select ${key} as id from tenant.${name}`);
    const found = new Set(rows.map(({ id }) => id));
    return ownerNames.filter((owner) => found.has(this.idOf(owner, name)));
  }

  /** A clerk of the unit of `draftOfA`. */
  clerkOfA(): Who {
    const personId = this.idOf('draftOfA', 'people');
    return { jurisdictionId: here, personId, roles: ['handler'], unitIds: [this.idOf('draftOfA', 'units')] };
  }

  /** Somebody of the other jurisdiction who has every role and claims every unit. */
  everybodyElsewhere(): Who {
    const personId = this.idOf('draftElsewhere', 'people');
    const unitIds = ownerNames.map((owner) => this.idOf(owner, 'units'));
    return { jurisdictionId: elsewhere, personId, roles: [...staff, 'system', 'public'], unitIds };
  }

  /** The public of the first jurisdiction. */
  publicHere(): Who {
    return { jurisdictionId: here, roles: ['public'] };
  }
}
