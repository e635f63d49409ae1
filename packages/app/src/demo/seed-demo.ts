// Makes the demo county: there whole or not at all. The row of the county is the last thing written.
import type { Instant } from '@luoshi/domain/period/instant';
import type { Act, Store, Tx } from '@luoshi/store/connection/store';
import { insertRow, insertRows } from '@luoshi/store/journal/write';
import { insertJurisdiction, nextJurisdictionId } from '@luoshi/store/queries/jurisdiction';
import type { Accounts } from '../account/accounts.ts';
import { newId, newSalt } from '../context/ids.ts';
import { bareActor } from '../system/bare-actor.ts';
import type { System } from '../system/system.ts';
import { demoPassword } from './demo-password.ts';
import { demoPeople, type DemoPerson } from './people.ts';
import { demoCounty, demoUnits } from './units.ts';

/** Who can sign in to the demo, and as what. */
export interface DemoSignIn {
  readonly username: string;
  readonly password: string;
  readonly name: string;
  readonly title: string;
}

/** When the demo county's clock starts: 8 July 2026, 09:00 there. */
const firstMoment: Instant = '2026-07-08T01:00:00.000Z';

const ids = (rows: readonly { readonly id: string; readonly name: string }[]) => {
  const found = new Map(rows.map((row) => [row.name, row.id]));
  return (name: string): string => found.get(name) ?? '';
};

const fill = async (tx: Tx): Promise<(name: string) => string> => {
  const root = await insertRow(tx, 'units', {
    name: demoCounty.name,
    short_name: demoCounty.name,
    kind: 'county',
  });
  const units = await insertRows(
    tx,
    'units',
    demoUnits.map((unit, ordinal) => ({
      name: unit.name,
      short_name: unit.shortName,
      kind: unit.kind,
      cohort: unit.cohort,
      parent_id: root.id,
      ordinal,
    })),
  );
  const people = await insertRows(
    tx,
    'people',
    demoPeople.map(({ name }) => ({ name })),
  );
  const [unitId, personId] = [ids(units), ids(people)];
  await insertRows(
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
  return personId;
};

type Signing = DemoPerson & { readonly username: string };

const makeAccounts = async (
  accounts: Accounts,
  jurisdictionId: number,
  personId: (name: string) => string,
): Promise<readonly DemoSignIn[]> => {
  await accounts.forgetStrays([]);
  const signIns: DemoSignIn[] = [];
  for (const { username, name, title } of demoPeople.filter(
    (person): person is Signing => person.username !== null,
  )) {
    const password = demoPassword();
    await accounts.create({ username, password, name, jurisdictionId, personId: personId(name) });
    signIns.push({ username, password, name, title });
  }
  return signIns;
};

const seed = async (store: Store, accounts: Accounts): Promise<readonly DemoSignIn[]> => {
  const at = new Date().toISOString();
  const act: Act = { verb: 'setup.create', at, deviceAt: null, reason: null, newId, newSalt };
  const id = await store.transaction(bareActor(0, 'public'), act, nextJurisdictionId);
  return store.transaction(bareActor(id, 'system'), act, async (tx) => {
    const signIns = await makeAccounts(accounts, id, await fill(tx));
    await insertJurisdiction(tx, {
      id,
      name: demoCounty.name,
      division_code: demoCounty.divisionCode,
      zone: demoCounty.zone,
      kind: 'demo',
      clock_offset_ms: Date.parse(firstMoment) - Date.now(),
    });
    return signIns;
  });
};

/**
 * Makes the demo county in a database that has no county yet.
 *
 * @param accounts keeps the passwords; called before the county is there to be seen
 * @returns who can sign in, with passwords made just now
 */
export const seedDemo = (system: System, accounts: Accounts): Promise<readonly DemoSignIn[]> =>
  system.store.whole((store) => seed(store, accounts));
