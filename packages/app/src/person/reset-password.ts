// A new first password for a person who lost theirs; whoever still holds a session of the account loses it.
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import { findPerson } from '@luoshi/store/queries/person';
import type { Accounts } from '../account/accounts.ts';
import { firstPassword } from '../account/first-password.ts';
import type { Context } from '../context/context.ts';
import { useCase } from '../use-case/use-case.ts';

interface Input {
  readonly id: string;
  readonly set: () => Promise<boolean>;
}

const reset = useCase('person.reset', async (scene, { id, set }: Input) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  if ((await findPerson(scene, id)) === null) return refuse('not-found', { table: 'people' });
  return (await set()) ? ok({}) : refuse('no-account');
});

/**
 * Gives a person a new first password and ends the old sessions.
 *
 * @returns the password once, null when the request is a repetition; `not-found`, `no-account`
 */
export const resetPassword = async (
  context: Context,
  id: string,
  accounts: Accounts,
): Promise<Outcome<{ readonly password: string | null }>> => {
  const password = firstPassword();
  let done = false;
  const set = async (): Promise<boolean> => {
    const { jurisdictionId, personId } = context.actor;
    done = await accounts.resetPassword(jurisdictionId, id, password, personId);
    return done;
  };
  const outcome = await reset(context, { id, set });
  return outcome.ok ? ok({ password: done ? password : null }) : outcome;
};
