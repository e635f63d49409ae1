// The session as the pages need it.
import { ok, refuse } from '@luoshi/domain/outcome/outcome';
import { listPostsHeld } from '@luoshi/store/queries/post';
import { findJurisdiction } from '@luoshi/store/queries/jurisdiction';
import { useCase } from '../use-case/use-case.ts';

/** Who is signed in, the posts to choose from, the county and its time. */
export const readSession = useCase('session.read', async (scene, _input: undefined) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const { actor } = scene;
  if (actor.personId === null) return refuse('not-signed-in');
  const posts = await listPostsHeld(scene, actor.personId, scene.today);
  const jurisdiction = await findJurisdiction(scene, actor.jurisdictionId);
  const [first] = posts;
  if (first === undefined || jurisdiction === null) return refuse('not-allowed');
  return ok({
    person: { id: actor.personId, name: first.personName },
    posts: posts.map(({ id, title, unitId, unitName, roles }) => ({ id, title, unitId, unitName, roles })),
    actingPostId: actor.postId,
    roles: actor.roles,
    jurisdiction: {
      id: jurisdiction.id,
      name: jurisdiction.name,
      kind: jurisdiction.kind,
      zone: jurisdiction.zone,
    },
    now: scene.now,
    today: scene.today,
  });
});
