// Posts held today. User names are told to administrators only: who has an account is nobody else's business.
import { ok } from '@luoshi/domain/outcome/outcome';
import { listPosts as listRows } from '@luoshi/store/queries/post';
import type { Accounts } from '../account/accounts.ts';
import { useCase } from '../use-case/use-case.ts';

/** Every post held today with its person. */
export const listPosts = useCase('person.list', async (scene, { accounts }: { accounts: Accounts }) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const { actor } = scene;
  const rows = await listRows(scene, scene.today);
  const usernames = actor.roles.includes('administrator')
    ? await accounts.usernames(
        actor.jurisdictionId,
        rows.map((row) => row.person_id),
      )
    : new Map<string, string>();
  return ok({
    posts: rows.map((row) => ({
      id: row.id,
      personId: row.person_id,
      personName: row.person_name,
      title: row.title,
      unitId: row.unit_id,
      unitName: row.unit_name,
      roles: row.roles,
      fields: row.fields,
      username: usernames.get(row.person_id) ?? null,
    })),
  });
});
