// One commitment with all that hangs on it, locked or not, for acts and pages.
import { refuse, ok, type Outcome } from '@luoshi/domain/outcome/outcome';
import { anyCommitment, lockCommitment } from '@luoshi/store/queries/commitment';
import type { Tx } from '@luoshi/store/connection/store';
import { loadCommitments, type LoadedCommitment } from './loaded-commitment.ts';

/** @returns the commitment as the actor sees it; `not-found` */
export const findLoaded = async (tx: Tx, id: string): Promise<Outcome<LoadedCommitment>> => {
  const [loaded] = await loadCommitments(tx, { ...anyCommitment, ids: [id] });
  return loaded === undefined ? refuse('not-found', { table: 'commitments' }) : ok(loaded);
};

/** The same after locking its row: what is read here stays true until the transaction ends. */
export const lockLoaded = async (tx: Tx, id: string): Promise<Outcome<LoadedCommitment>> => {
  await lockCommitment(tx, id);
  return findLoaded(tx, id);
};

/** The lead unit as permission asks for it. */
export const leadUnits = ({ row }: Pick<LoadedCommitment, 'row'>): readonly string[] =>
  row.lead_unit_id === null ? [] : [row.lead_unit_id];
