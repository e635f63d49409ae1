// Messages on a real county and a real queue: once each, mails and robots with counts alone, quiet hours kept.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { givenCommitment } from '../testing/given-commitment.ts';
import { codeOf, valueOf } from '../testing/outcome-parts.ts';
import { echo } from '../testing/paper-words.ts';
import { openTestCounty, type TestCounty } from '../testing/test-county.ts';
import { deliver } from './deliver.ts';
import { deliveryJob, remindJob } from './delivery-kind.ts';
import { countMessages, listMessages, readMessages } from './list-messages.ts';
import { makeMessages } from './make-messages.ts';
import { readMessageSettings, saveMessageSettings } from './message-settings.ts';
import { openQueue, type Queue } from './queue.ts';
import { addRobot, listRobots, removeRobot } from './robots.ts';

let county: TestCounty;
let queue: Queue;

beforeAll(async () => {
  county = await openTestCounty();
  queue = await openQueue(county.database);
  await queue.declare(deliveryJob);
  await queue.declare(remindJob);
  await givenCommitment(county, {
    title: '防汛物资储备',
    state: 'assigned',
    signed_for_at: null,
    assigned_at: '2026-07-07T01:00:00.000Z',
    sign_for_due_on: '2026-07-08',
  });
});
afterAll(async () => {
  await queue.close();
  await county.close();
});

const make = async (now?: string) =>
  valueOf(
    await makeMessages(county.asRole('system', now === undefined ? {} : { now }), { say: echo, queue }),
  );
const clerk = () => county.as('贺晓梅');
const messages = async () => valueOf(await listMessages(clerk(), undefined));
const deliveries = () =>
  county.behindItsBack(
    'select id, channel, target, subject, body, state, attempts from tenant.deliveries order by made_at, channel',
  );

test('what waits for the clerk is told once however often it is looked for, and reminded of by rule', async () => {
  await make();
  const first = await messages();
  const about = first.messages.filter(({ title }) => title === '防汛物资储备');
  expect(new Set(about.map(({ step, days }) => `${step} ${days}`))).toEqual(
    new Set(['sign-for null', 'sign-for 0']),
  );
  expect(first.unread).toBe(first.messages.length);
  expect(valueOf(await countMessages(clerk(), undefined))).toEqual({ unread: first.messages.length });
  expect(await make()).toEqual({ messages: 0, deliveries: 0 });
  expect((await messages()).messages).toHaveLength(first.messages.length);
});

test('a person reads and marks only his own messages', async () => {
  const other = valueOf(await listMessages(county.as('周雨桐'), undefined));
  expect(other.messages.filter(({ title }) => title === '防汛物资储备')).toEqual([]);
  const [one] = (await messages()).messages;
  const before = (await messages()).unread;
  valueOf(await readMessages(county.as('周雨桐'), { ids: [one?.id ?? ''] }));
  expect((await messages()).unread).toBe(before);
  expect(valueOf(await readMessages(clerk(), { ids: [one?.id ?? ''] }))).toEqual({ unread: before - 1 });
  expect(valueOf(await readMessages(clerk(), { ids: null }))).toEqual({ unread: 0 });
});

test('a mail says how many and until when, and not a word of what', async () => {
  const chosen = {
    email: 'hexiaomei@example.cn',
    byMail: true,
    digest: true,
    quietFrom: '18:30',
    quietUntil: '08:00',
  };
  expect(codeOf(await saveMessageSettings(clerk(), { ...chosen, email: null, basedOn: null }))).toBe(
    'invalid-input',
  );
  valueOf(await saveMessageSettings(clerk(), { ...chosen, basedOn: null }));
  expect(valueOf(await readMessageSettings(clerk(), undefined))).toMatchObject({ ...chosen, version: 1 });
  // The next day the rule speaks again: one working day after.
  await make('2026-07-09T01:00:00.000Z');
  const sent = await deliveries();
  expect(sent).toHaveLength(1);
  expect(sent[0]).toMatchObject({ channel: 'mail', target: 'hexiaomei@example.cn', state: 'queued' });
  expect(JSON.stringify(sent)).toContain('sign-for');
  expect(JSON.stringify(sent)).not.toContain('防汛物资储备');
});

test('a robot of the county is told once a day; of its address only the host is shown', async () => {
  const admin = county.as('白志远');
  const robot = {
    name: '督办工作群',
    kind: 'wecom' as const,
    url: 'https://robots.example.cn/send?key=secret',
    unitId: null,
  };
  expect(codeOf(await addRobot(clerk(), robot))).toBe('not-allowed');
  expect(codeOf(await addRobot(admin, { ...robot, url: 'ftp://x' }))).toBe('invalid-input');
  const { robots } = valueOf(await addRobot(admin, robot));
  expect(robots).toMatchObject([{ name: '督办工作群', host: 'robots.example.cn', unit: null }]);
  expect(JSON.stringify(robots)).not.toContain('secret');
  await make('2026-07-09T02:00:00.000Z');
  await make('2026-07-09T03:00:00.000Z');
  expect((await deliveries()).filter(({ channel }) => channel === 'wecom')).toHaveLength(1);
  valueOf(await removeRobot(admin, { id: robots[0]?.id ?? '' }));
  expect(valueOf(await listRobots(admin, undefined)).robots).toEqual([]);
});

test('a delivery that failed is tried again under the same id, and one that arrived never', async () => {
  const [mail] = await deliveries();
  const system = county.asRole('system');
  const seen: string[] = [];
  const id = String(mail?.['id']);
  await expect(
    deliver(system, id, (delivery) => {
      seen.push(delivery.id);
      return Promise.reject(new Error('450 busy'));
    }),
  ).rejects.toThrow('450 busy');
  expect((await deliveries())[0]).toMatchObject({ state: 'failed', attempts: 1 });
  const arrive = (delivery: { readonly id: string }): Promise<void> => {
    seen.push(delivery.id);
    return Promise.resolve();
  };
  valueOf(await deliver(system, id, arrive));
  valueOf(await deliver(system, id, arrive));
  expect(seen).toEqual([id, id]);
  expect((await deliveries())[0]).toMatchObject({ state: 'sent', attempts: 2 });
});

test('what is queued in quiet hours waits until they are over', async () => {
  const [job] = await county.behindItsBack(
    "select start_after - created_on > interval '1 minute' as waits from jobs.job where name = 'deliver' order by created_on limit 1",
  );
  expect(job).toEqual({ waits: false });
  await givenCommitment(county, {
    title: '汛后道路修复',
    state: 'assigned',
    signed_for_at: null,
    assigned_at: '2026-07-10T01:00:00.000Z',
    sign_for_due_on: '2026-07-13',
  });
  expect(await make('2026-07-10T15:00:00.000Z')).toMatchObject({ deliveries: 1 }); // 23:00 in the county
  const [late] = await county.behindItsBack(
    "select round(extract(epoch from start_after - created_on) / 60)::int as minutes from jobs.job where name = 'deliver' order by start_after desc limit 1",
  );
  expect(late).toEqual({ minutes: 540 });
});
