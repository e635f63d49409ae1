// Ten kills in a thousand reminders: every one arrives, messages in the app are there once, and what was in flight is
// repeated under its own id.
import { deliveryJob, remindJob } from '@luoshi/app/message/delivery-kind';
import { makeMessages } from '@luoshi/app/message/make-messages';
import { saveMessageSettings } from '@luoshi/app/message/message-settings';
import { openQueue } from '@luoshi/app/message/queue';
import { givenCommitment } from '@luoshi/app/testing/given-commitment';
import { valueOf } from '@luoshi/app/testing/outcome-parts';
import { echo } from '@luoshi/app/testing/paper-words';
import { runSource } from '@luoshi/app/testing/run-source';
import { openTestCounty, type TestCounty } from '@luoshi/app/testing/test-county';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSink, type CountingSink } from '../testing/counting-sink.ts';

const reminders = 1_000;
const kills = 10;
const sending = new URL('../testing/sending-process.ts', import.meta.url);

let county: TestCounty;
let sink: CountingSink;

beforeAll(async () => {
  county = await openTestCounty();
  sink = await openSink();
}, 120_000);
afterAll(async () => {
  await sink.close();
  await county.close();
});

const give = async (): Promise<void> => {
  for (let at = 0; at < reminders; at += 1) {
    await givenCommitment(county, {
      title: `防汛检查点${at}`,
      state: 'assigned',
      signed_for_at: null,
      assigned_at: '2026-07-08T00:30:00.000Z',
      sign_for_due_on: '2026-07-31',
      cadence: 'none',
    });
  }
  const chosen = {
    email: 'hexiaomei@example.cn',
    byMail: true,
    digest: false,
    quietFrom: '00:00',
    quietUntil: '00:00',
  };
  valueOf(await saveMessageSettings(county.as('贺晓梅'), { ...chosen, basedOn: null }));
};

/** Killed while the last arrivals were first ones: a repeat killed again would be a third. */
const isFirstTime = (arrived: readonly string[]): boolean =>
  new Set(arrived).size === arrived.length ||
  arrived.slice(-8).every((id) => arrived.indexOf(id) === arrived.lastIndexOf(id));

/** Starts the sender and kills it once so many different ids have arrived. */
const sendUntil = async (ids: number, isKilled: boolean): Promise<void> => {
  const child = runSource(sending, [county.databaseUrl, sink.url]);
  await new Promise<void>((resolve) => {
    const look = (): void => {
      if (new Set(sink.arrived).size >= ids && (!isKilled || isFirstTime(sink.arrived))) resolve();
    };
    sink.onArrival = look;
    look();
  });
  sink.onArrival = null;
  child.child.kill('SIGKILL');
  await child.ended;
};

test('none is lost, none comes more than twice, at most what was in flight is repeated', async () => {
  await give();
  const queue = await openQueue(county.database, { poll: 2, supervise: 30, expire: 3 });
  await queue.declare(deliveryJob);
  await queue.declare(remindJob);
  const made = valueOf(await makeMessages(county.asRole('system'), { say: echo, queue }));
  await queue.close();
  expect(made.deliveries).toBe(reminders);

  for (let kill = 1; kill <= kills; kill += 1) {
    // Seeded moments: uneven, and the same in every run.
    await sendUntil(Math.floor((reminders * 0.9 * kill) / kills) + ((kill * 37) % 23), true);
  }
  await sendUntil(reminders, false);

  const times = new Map<string, number>();
  for (const id of sink.arrived) times.set(id, (times.get(id) ?? 0) + 1);
  const kept = await county.behindItsBack('select id from tenant.deliveries order by id');
  expect([...times.keys()].toSorted()).toEqual(kept.map(({ id }) => id));
  expect(Math.max(...times.values())).toBeLessThanOrEqual(2);
  expect(sink.arrived.length - times.size).toBeLessThanOrEqual(deliveryJob.concurrency * kills);
  const told = await county.behindItsBack(
    "select count(*)::int as all, count(distinct occasion)::int as different from tenant.messages where step = 'sign-for' and title like '防汛检查点%' and person_id = $1",
    [county.person('贺晓梅')],
  );
  expect(told).toEqual([{ all: reminders, different: reminders }]);
}, 480_000);
