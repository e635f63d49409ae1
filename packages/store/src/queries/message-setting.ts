// How people want messages, and the robots of chat groups.
import type { Selectable } from 'kysely';
import type { Tx } from '../connection/store.ts';
import type { MessageSettings, Robots } from '../schema.gen.ts';

/** A person's settings. */
export type MessageSettingRow = Selectable<MessageSettings>;
/** A robot's own row. */
export type RobotRow = Selectable<Robots>;

/** The person's own settings, or null. */
export const findMessageSetting = async (tx: Tx): Promise<MessageSettingRow | null> =>
  (await tx.db
    .selectFrom('tenant.message_settings')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('person_id', '=', tx.actor.personId)
    .executeTakeFirst()) ?? null;

/** Everybody's settings; only the system sees them. */
export const listMessageSettings = (tx: Tx): Promise<MessageSettingRow[]> =>
  tx.db
    .selectFrom('tenant.message_settings')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .execute();

/** The robots of the county, by name. */
export const listRobots = (tx: Tx): Promise<RobotRow[]> =>
  tx.db
    .selectFrom('tenant.robots')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .orderBy('name')
    .execute();
