// Units as lists and matching need them.
import type { Selectable } from 'kysely';
import type { Tx } from '../connection/store.ts';
import type { Units } from '../schema.gen.ts';

/** A unit's own row. */
export type UnitRow = Selectable<Units>;

/** Every unit of the county, in the order lists show them. */
export const listUnits = (tx: Tx): Promise<UnitRow[]> =>
  tx.db
    .selectFrom('tenant.units')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .orderBy('ordinal')
    .orderBy('name')
    .execute();

/** The name of the county itself: of its root unit, which is there before the county's own row is. */
export const findCountyName = async (tx: Tx): Promise<string> => {
  const root = await tx.db
    .selectFrom('tenant.units')
    .select('name')
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('kind', '=', 'county')
    .executeTakeFirst();
  return root?.name ?? '';
};
