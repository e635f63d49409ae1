// Puts deliveries into the queue, in the transaction of what they tell; in quiet hours they wait until these are over.
import { sendFrom } from '@luoshi/domain/message/quiet-hours';
import type { Queue } from '@luoshi/store/queue/queue';
import { keepDeliveries, type NewDelivery } from '@luoshi/store/queries/delivery';
import type { MessageSettingRow } from '@luoshi/store/queries/message-setting';
import type { Scene } from '../use-case/use-case.ts';
import { deliveryJob } from './delivery-kind.ts';
import { momentOf, startAfter } from './moment.ts';

/** Groups are not disturbed at night either. */
const usual = { quiet_from: '18:30', quiet_until: '08:00' };

/**
 * @param everybodys settings of the county's people: whose quiet hours they are
 * @returns how many are new
 */
export const queueDeliveries = async (
  scene: Scene,
  queue: Queue,
  deliveries: readonly NewDelivery[],
  everybodys: readonly MessageSettingRow[],
): Promise<number> => {
  const kept = await keepDeliveries(scene, deliveries);
  if (kept.length === 0) return 0;
  const settings = new Map(everybodys.map((row) => [row.person_id, row]));
  const { jurisdictionId } = scene.actor;
  const now = momentOf(scene);
  for (const { id, person_id: personId } of kept) {
    const { quiet_from: from, quiet_until: until } = settings.get(personId ?? '') ?? usual;
    const at = startAfter(scene, sendFrom({ from, until }, now));
    await queue.queue(scene, deliveryJob.name, { jurisdictionId, id }, at);
  }
  return kept.length;
};
