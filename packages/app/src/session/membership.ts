// Which person of which county an account is.
import type { Pool } from '@luoshi/store/connection/pools';

/** One account's place in one county. */
export interface Membership {
  readonly accountId: string;
  readonly jurisdictionId: number;
  readonly personId: string;
}

/** The account's first membership, or null. */
export const findMembership = async (auth: Pool, accountId: string): Promise<Membership | null> => {
  const { rows } = await auth.query<{ jurisdiction_id: number; person_id: string }>(
    'select jurisdiction_id, person_id from account_people where account_id = $1 order by jurisdiction_id limit 1',
    [accountId],
  );
  const [row] = rows;
  return row === undefined
    ? null
    : { accountId, jurisdictionId: row.jurisdiction_id, personId: row.person_id };
};
