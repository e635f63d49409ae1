// The jobs of a running server: every five minutes it looks what is to be told, and sends what is queued;
// every night it removes what has expired.
import { expireAbsences, expireJob } from '@luoshi/app/attendance/expire-absences';
import { deliver, type Sender } from '@luoshi/app/message/deliver';
import { deliveryJob, remindJob } from '@luoshi/app/message/delivery-kind';
import { makeMessages } from '@luoshi/app/message/make-messages';
import { openQueue, type Queue } from '@luoshi/app/message/queue';
import { bareActor } from '@luoshi/app/system/bare-actor';
import type { System } from '@luoshi/app/system/system';
import { onPaper } from '../handlers/bulletin.ts';

/** Jobs that run until they are closed. */
export interface RunningJobs {
  close(): Promise<void>;
}

const remindAll = async (system: System, queue: Queue): Promise<void> => {
  for (const { id } of await system.jurisdictions()) {
    const context = await system.contextFor(bareActor(id, 'system'));
    const made = await makeMessages(context, { say: onPaper, queue });
    if (!made.ok) throw new Error(`messages were refused: ${made.refusal.code}`);
  }
};

const expireAll = async (system: System): Promise<void> => {
  for (const { id } of await system.jurisdictions()) {
    const purged = await expireAbsences(await system.contextFor(bareActor(id, 'system')), undefined);
    if (!purged.ok) throw new Error(`expiry was refused: ${purged.refusal.code}`);
  }
};

const deliverOne = async (
  system: System,
  send: Sender,
  jurisdictionId: number,
  id: string,
): Promise<void> => {
  const context = await system.contextFor(bareActor(jurisdictionId, 'system'));
  const sent = await deliver(context, id, send);
  if (!sent.ok) throw new Error(`a delivery was refused: ${sent.refusal.code}`);
};

/**
 * Starts the workers.
 *
 * @param pace seconds between two looks at the queue; tests look more often
 */
export const runJobs = async (
  system: System,
  send: Sender,
  pace?: Parameters<typeof openQueue>[1],
): Promise<RunningJobs> => {
  const queue = await openQueue(system.database, pace);
  await queue.declare(deliveryJob);
  await queue.declare(remindJob);
  await queue.declare(expireJob);
  await queue.work(expireJob, () => expireAll(system));
  await queue.work(remindJob, () => remindAll(system, queue));
  await queue.work(deliveryJob, ({ jurisdictionId, id }) =>
    deliverOne(system, send, Number(jurisdictionId), String(id)),
  );
  await queue.every(remindJob.name, '*/5 * * * *');
  await queue.every(expireJob.name, '20 3 * * *');
  return { close: () => queue.close() };
};
