// 外发: sends one delivery. It is marked before and after, in transactions of their own; after a crash in between it is
// sent again under the same id.
import { ok, type Outcome } from '@luoshi/domain/outcome/outcome';
import { beginDelivery, endDelivery, type DeliveryRow } from '@luoshi/store/queries/delivery';
import type { Context } from '../context/context.ts';
import { useCase } from '../use-case/use-case.ts';

/** Sends by mail or to a robot. @throws when it did not arrive */
export type Sender = (
  delivery: Pick<DeliveryRow, 'id' | 'channel' | 'target' | 'subject' | 'body'>,
) => Promise<void>;

const begin = useCase('message.deliver', async (scene, id: string) => {
  const allowed = scene.require();
  return allowed.ok ? ok(await beginDelivery(scene, id)) : allowed;
});

const end = useCase('message.deliver', async (scene, input: { id: string; error: string | null }) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  await endDelivery(scene, input.id, { at: scene.now, error: input.error });
  return ok(undefined);
});

/**
 * Sends a delivery; one that was sent is not sent again.
 *
 * @throws what the sender threw, after it was noted: the queue tries again later
 */
export const deliver = async (context: Context, id: string, send: Sender): Promise<Outcome<undefined>> => {
  const begun = await begin(context, id);
  if (!begun.ok) return begun;
  if (begun.value === null) return ok(undefined);
  try {
    await send(begun.value);
  } catch (error) {
    await end(context, { id, error: error instanceof Error ? error.message : String(error) });
    throw error;
  }
  return end(context, { id, error: null });
};
