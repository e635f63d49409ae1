// Who closes a commitment.
import type { KnownCommitment } from './loaded-commitment.ts';

/** The post of the leader who gave it, else of who leads it; null when nobody is named. */
export const closingLeader = ({ row }: Pick<KnownCommitment, 'row'>): string | null =>
  row.given_by_post_id ?? row.lead_leader_post_id;
