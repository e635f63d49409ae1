// Who reads the notices, as far as their acts depend on it.
import { actingPost, hasRole, useSession } from '../../session/session.tsx';
import { unitAndBelow, useCounty } from '../../unit/use-county.ts';
import type { NoticeReader } from './acts-for.ts';

/** The reader. */
export const useReader = (): NoticeReader => {
  const session = useSession();
  const { units } = useCounty();
  const post = actingPost(session);
  const own = unitAndBelow(units, post?.unitId ?? null);
  const answers = hasRole(session, 'handler', 'head');
  return {
    postId: post?.id ?? null,
    isOffice: hasRole(session, 'office'),
    isLeader: hasRole(session, 'leader'),
    isOfUnit: (unitId) => answers && own.has(unitId),
  };
};
