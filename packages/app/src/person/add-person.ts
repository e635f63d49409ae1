// A person with a post and, if a user name is given, an account whose first password is shown once.
// The password is in no row, no journal entry and no kept answer.
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import { insertRow } from '@luoshi/store/journal/write';
import { listPosts } from '@luoshi/store/queries/post';
import { listUnits } from '@luoshi/store/queries/unit';
import type { Accounts } from '../account/accounts.ts';
import { firstPassword } from '../account/first-password.ts';
import type { Context } from '../context/context.ts';
import { useCase } from '../use-case/use-case.ts';

/** A person as the administrator adds them. */
export interface NewPerson {
  readonly name: string;
  readonly unitId: string;
  readonly title: string;
  readonly roles: readonly string[];
  readonly phone: string | null;
  /** Null: no account. */
  readonly username: string | null;
}

interface Added {
  readonly personId: string;
  readonly postId: string;
  readonly password: string | null;
}

type Make = (personId: string, username: string) => Promise<boolean>;

const add = useCase('person.add', async (scene, { make, ...input }: NewPerson & { readonly make: Make }) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  if (!(await listUnits(scene)).some((unit) => unit.id === input.unitId))
    return refuse('not-found', { table: 'units' });
  const posts = await listPosts(scene, scene.today);
  const isThere = posts.some(
    (post) => post.person_name === input.name && post.unit_id === input.unitId && post.title === input.title,
  );
  if (isThere) return refuse('duplicate', { field: 'person' });
  const person = await insertRow(scene, 'people', { name: input.name, phone: input.phone });
  const post = await insertRow(scene, 'posts', {
    person_id: person.id,
    unit_id: input.unitId,
    title: input.title,
    roles: [...input.roles],
    from_on: scene.today,
  });
  // Last, because accounts stand in a schema of their own that no rollback of ours reaches.
  if (input.username !== null && !(await make(person.id, input.username))) {
    return refuse('duplicate', { field: 'username' });
  }
  return ok({ personId: person.id, postId: post.id });
});

/**
 * Adds a person.
 *
 * @returns ids, and the first password once: null without an account and when the request is a repetition;
 *   `duplicate` when the person is there already or the user name is taken, `not-found` for the unit
 */
export const addPerson = async (
  context: Context,
  input: NewPerson,
  accounts: Accounts,
): Promise<Outcome<Added>> => {
  const password = firstPassword();
  const { jurisdictionId } = context.actor;
  let made = false;
  const make: Make = async (personId, username) => {
    const account = { username, password, name: input.name, jurisdictionId, personId };
    made = (await accounts.create(account)) !== null;
    return made;
  };
  const added = await add(context, { ...input, make });
  return added.ok ? ok({ ...added.value, password: made ? password : null }) : added;
};
