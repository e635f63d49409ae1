// Session and acting post.
import { readSession } from '@luoshi/app/session/read-session';
import type { sessionRoutes } from '@luoshi/contract/routes/session';
import { refuse } from '@luoshi/domain/outcome/outcome';
import type { HandlersOf } from '../http/handler.ts';

export const sessionHandlers: HandlersOf<typeof sessionRoutes> = {
  readSession: (context) => readSession(context, undefined),
  actAs: async (context, { body }, edge) => {
    const session = await readSession(context, undefined);
    if (!session.ok) return session;
    if (!session.value.posts.some((post) => post.id === body.postId))
      return refuse('not-allowed', { verb: 'session.act-as' });
    edge.setActingPost(body.postId);
    return { ok: true, value: { ...session.value, actingPostId: body.postId } };
  },
};
