// `luoshi verify`: every county's journal against its rows, as the system itself.
import { audit, type Audit } from '@luoshi/store/journal/audit';
import { newId, newSalt } from '../context/ids.ts';
import { bareActor } from '../system/bare-actor.ts';
import type { System } from '../system/system.ts';

/** One county's audit. */
export interface CountyAudit extends Audit {
  readonly jurisdictionId: number;
  readonly name: string;
}

/** Audits every county of this database, one at a time. */
export const verify = async (system: System): Promise<readonly CountyAudit[]> => {
  const audits: CountyAudit[] = [];
  for (const county of await system.jurisdictions()) {
    const act = {
      verb: 'journal.read',
      at: new Date().toISOString(),
      deviceAt: null,
      reason: null,
      newId,
      newSalt,
    };
    const found = await system.store.transaction(bareActor(county.id, 'system'), act, audit);
    audits.push({ jurisdictionId: county.id, name: county.name, ...found });
  }
  return audits;
};
