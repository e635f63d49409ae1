// The county itself: who is there and signs in, what is imported, found, kept, told and journalled.
import { makeMessages } from '@luoshi/app/message/make-messages';
import { openQueue } from '@luoshi/app/message/queue';
import { deliveryJob } from '@luoshi/app/message/delivery-kind';
import { done } from '@luoshi/app/testing/farmland-county';
import { echo } from '@luoshi/app/testing/paper-words';
import { unitsFile } from '@luoshi/app/testing/sheet-file';
import { expect, test } from 'vitest';
import { replayOf } from '../../testing/replay.ts';
import { stories } from './stories.ts';

const { county, call, missing } = replayOf(stories.county);

test('session, units, people, rules, search, drafts', async () => {
  await call('readSetup', null);
  const session = await call('readSession', '沈文博');
  await call('actAs', '沈文博', { body: { postId: session.posts[0]?.id ?? '' } });
  await call('listUnits', '沈文博');
  await call('listPosts', '白志远');
  await call('readRules', '贺晓梅');
  await call('search', '顾明德', { query: { text: '高标准农田' } });
  const place = { form: 'report', subject: 'a' };
  await call('keepDraft', '贺晓梅', { params: place, body: { content: { value: '3200' }, basedOn: null } });
  const { draft } = await call('readDraft', '贺晓梅', { params: place });
  expect(draft?.content).toEqual({ value: '3200' });
  await call('dropDraft', '贺晓梅', { params: place });
  const person = {
    name: '江一帆',
    unitId: county().unit('松坪乡'),
    title: '党政办干部',
    roles: ['handler' as const],
    phone: null,
  };
  const added = await call('addPerson', '白志远', { body: { ...person, username: 'jiang.yifan' } });
  expect((await county().signIn('jiang.yifan', added.password ?? '')).status).toBe(200);
  await call('resetPassword', '白志远', { params: { id: added.personId }, body: {} });
});

test('a table is read, mapped and imported', async () => {
  const body = { kind: 'units' as const, file: await unitsFile() };
  const preview = await call('previewImport', '沈文博', { body: { ...body, mapping: null } });
  expect([preview.lines, preview.faults]).toEqual([1, []]);
  const { added } = await call('commitImport', '沈文博', { body: { ...body, mapping: preview.mapping } });
  expect(added).toBe(1);
});

test('a duty list comes in, and the office says under which entry a target falls', async () => {
  const table =
    '乡镇,清单类别,序号,履职事项,别名,牵头部门,依据,生效日期\n双渠镇,基本履职,1,农田建设,高标准农田,,云发〔2026〕2号,2026-01-01';
  const file = { name: '履职清单.csv', base64: Buffer.from(table).toString('base64') };
  const { mapping } = await call('previewImport', '沈文博', {
    body: { kind: 'duty-list', file, mapping: null },
  });
  await call('commitImport', '沈文博', { body: { kind: 'duty-list', file, mapping } });
  const { duties, open } = await call('readDutyLists', '贺晓梅');
  expect(duties.map((duty) => [duty.title, duty.unit])).toEqual([['农田建设', '双渠镇']]);
  const target = open.find((each) => each.id === county().commitment('双渠镇'));
  const { chosen } = await call('chooseDuties', '沈文博', {
    body: {
      commitments: [
        {
          commitmentId: target?.id ?? '',
          basedOn: target?.version ?? 1,
          dutyId: duties[0]?.id ?? null,
          admission: null,
        },
      ],
    },
  });
  expect(chosen[0]?.duty?.entry?.title).toBe('农田建设');
});

test('what waits is told once, read, and by the channels a person chose', async () => {
  const queue = await openQueue(county().database);
  await queue.declare(deliveryJob);
  done(await makeMessages(county().asRole('system'), { say: echo, queue }));
  await queue.close();
  const { messages, unread } = await call('listMessages', '沈文博');
  expect([messages.length > 0, await call('countMessages', '沈文博')]).toEqual([true, { unread }]);
  expect(await call('readMessages', '沈文博', { body: { ids: null } })).toEqual({ unread: 0 });
  const settings = await call('readMessageSettings', '沈文博');
  const kept = await call('saveMessageSettings', '沈文博', {
    body: {
      email: 'shen@example.cn',
      byMail: true,
      digest: true,
      quietFrom: '19:00',
      quietUntil: '07:30',
      basedOn: settings.version,
    },
  });
  expect(kept).toMatchObject({ email: 'shen@example.cn', quietUntil: '07:30' });
});

test('the robot of a chat group is added, shown by its host alone, and taken away', async () => {
  const url = 'https://robots.example.cn/send?key=secret';
  const { robots } = await call('addRobot', '白志远', {
    body: { name: '督办工作群', kind: 'wecom', url, unitId: null },
  });
  expect(robots.map((robot) => robot.host)).toEqual(['robots.example.cn']);
  expect(await call('listRobots', '白志远')).toEqual({ robots });
  const removed = await call('removeRobot', '白志远', { params: { id: robots[0]?.id ?? '' }, body: {} });
  expect(removed.robots).toEqual([]);
});

test('the auditor reads in the journal who did it', async () => {
  const { entries } = await call('listJournal', '秦守正', { query: { table: 'robots' } });
  expect(entries.map((entry) => entry.verb)).toEqual(['robot.remove', 'robot.add']);
});

test('no route of these nouns was left out', () => {
  expect(missing()).toEqual([]);
});
