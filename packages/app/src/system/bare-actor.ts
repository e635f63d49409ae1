// Who acts when no person does: the public, and the system itself.
import type { Actor } from '@luoshi/domain/access/role';

/** An actor without a person. */
export const bareActor = (jurisdictionId: number, role: 'public' | 'system'): Actor => ({
  jurisdictionId,
  accountId: null,
  personId: null,
  postId: null,
  roles: [role],
  unitIds: [],
});
