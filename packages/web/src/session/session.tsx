// Who is signed in, as which post, and the county's clock; every page below stands on it.
import { createContext, useContext } from 'react';
import type { Session } from '@luoshi/contract/routes/session';
import type { Role } from '@luoshi/domain/access/role';

/** The session of the page; null outside a sign-in. */
export const SessionContext = createContext<Session | null>(null);

/** The session of a signed-in page. */
export const useSession = (): Session => {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('useSession outside a signed-in page');
  return session;
};

/** The post one acts as. */
export const actingPost = (session: Session): Session['posts'][number] | null =>
  session.posts.find((post) => post.id === session.actingPostId) ?? null;

/** Whether the acting post has one of the roles. */
export const hasRole = (session: Session, ...roles: readonly Role[]): boolean =>
  roles.some((role) => session.roles.includes(role));
