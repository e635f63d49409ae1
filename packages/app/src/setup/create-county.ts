// The first start of an empty database: the county, its own unit and its first administrator.
import { ok, refuse } from '@luoshi/domain/outcome/outcome';
import { insertRow } from '@luoshi/store/journal/write';
import {
  insertJurisdiction,
  listJurisdictions,
  nextJurisdictionId,
} from '@luoshi/store/queries/jurisdiction';
import type { Accounts } from '../account/accounts.ts';
import type { Context } from '../context/context.ts';
import { bareActor } from '../system/bare-actor.ts';
import { useCase, type Scene } from '../use-case/use-case.ts';

/** County and first administrator as the set-up page asks them. */
export interface NewCounty {
  readonly name: string;
  readonly divisionCode: string;
  readonly administratorName: string;
  readonly username: string;
  readonly password: string;
}

interface Input extends NewCounty {
  readonly accounts: Accounts;
}

/** Whether a county has still to be set up. */
export const readSetup = useCase('setup.read', async (scene: Scene, _input: undefined) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  return ok({ needed: (await listJurisdictions(scene)).length === 0 });
});

const create = useCase('setup.create', async (scene: Scene, input: Input) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  if ((await listJurisdictions(scene)).length > 0) return refuse('already-set-up');
  const unit = await insertRow(scene, 'units', {
    name: input.name,
    short_name: input.name,
    kind: 'county',
    division_code: input.divisionCode,
  });
  const person = await insertRow(scene, 'people', { name: input.administratorName });
  await insertRow(scene, 'posts', {
    person_id: person.id,
    unit_id: unit.id,
    title: '系统管理员',
    roles: ['administrator'],
    from_on: scene.today,
  });
  const { jurisdictionId } = scene.actor;
  await input.accounts.forgetStrays([]);
  const account = { ...input, name: input.administratorName, jurisdictionId, personId: person.id };
  if ((await input.accounts.create(account)) === null) return refuse('duplicate', { field: 'username' });
  await insertJurisdiction(scene, {
    id: jurisdictionId,
    name: input.name,
    division_code: input.divisionCode,
    zone: 'Asia/Shanghai',
    kind: 'real',
    clock_offset_ms: 0,
  });
  return ok({ jurisdictionId });
});

/**
 * Creates the county; only while there is none.
 *
 * @returns its number; `already-set-up`, `duplicate` when the user name is taken
 */
export const createCounty = async (context: Context, input: Input) => {
  const number = {
    verb: 'setup.create',
    at: context.clock.serverNow(),
    deviceAt: null,
    reason: null,
    newId: context.newId,
    newSalt: context.newSalt,
  };
  const id = await context.store.transaction(bareActor(0, 'public'), number, nextJurisdictionId);
  // Nobody is anybody yet: the first county is made by the system itself, and says so in its journal.
  return create({ ...context, actor: bareActor(id, 'system') }, input);
};
