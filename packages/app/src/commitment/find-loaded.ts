// Commitments with all that hangs on them, locked or not, for acts and pages.
import { refuse, ok, type Outcome } from '@luoshi/domain/outcome/outcome';
import { anyCommitment, lockCommitments } from '@luoshi/store/queries/commitment';
import type { Tx } from '@luoshi/store/connection/store';
import { loadCommitments, type LoadedCommitment } from './loaded-commitment.ts';

/** @returns the commitment as the actor sees it; `not-found` */
export const findLoaded = async (tx: Tx, id: string): Promise<Outcome<LoadedCommitment>> => {
  const [loaded] = await loadCommitments(tx, { ...anyCommitment, ids: [id] });
  return loaded === undefined ? refuse('not-found', { table: 'commitments' }) : ok(loaded);
};

/**
 * Commitments by id after locking their rows: what is read here stays true until the transaction ends.
 *
 * @returns those the actor may see
 */
export const lockAllLoaded = async (
  tx: Tx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, LoadedCommitment>> => {
  await lockCommitments(tx, ids);
  const all = await loadCommitments(tx, { ...anyCommitment, ids });
  return new Map(all.map((loaded) => [loaded.row.id, loaded]));
};

/** One commitment after locking its row. @returns `not-found` */
export const lockLoaded = async (tx: Tx, id: string): Promise<Outcome<LoadedCommitment>> => {
  const loaded = (await lockAllLoaded(tx, [id])).get(id);
  return loaded === undefined ? refuse('not-found', { table: 'commitments' }) : ok(loaded);
};

/** The lead unit as permission asks for it. */
export const leadUnits = ({ row }: Pick<LoadedCommitment, 'row'>): readonly string[] =>
  row.lead_unit_id === null ? [] : [row.lead_unit_id];
