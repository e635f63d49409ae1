// What turns a commitment on its way: an obstacle, a later date, a return, a reopening, a withdrawal, another letter.
import { raiseObstacle } from '@luoshi/app/obstacle/raise-obstacle';
import { recogniseObstacle } from '@luoshi/app/obstacle/recognise-obstacle';
import { givenCommitment, granted } from '@luoshi/app/testing/given-commitment';
import { expect, test } from 'vitest';
import { replayOf } from '../../testing/replay.ts';
import { stories } from './stories.ts';

const { county, call, missing } = replayOf(stories.obstacle);

const must = () => ({ mustUnitId: county().unit('县农业农村局'), mustPostId: null });
const said = { blocked: '用地预审卡住', tried: '报了两次件', asked: '批复用地预审' };
const versionOf = async (id: string) => (await call('readCommitment', '沈文博', { params: { id } })).version;
const toSign = (title: string) =>
  givenCommitment(county(), {
    title,
    state: 'assigned',
    signed_for_at: null,
    assigned_at: '2026-07-07T01:00:00.000Z',
    sign_for_due_on: '2026-07-08',
  });

test('an obstacle is raised, recognised, given back, ruled on and lifted', async () => {
  const params = { id: await givenCommitment(county(), { title: '集镇污水管网工程' }) };
  const raised = await call('raiseObstacle', '贺晓梅', {
    params,
    body: { nodeId: null, ...said, answerBy: '2026-07-20', ...must() },
  });
  const obstacle = { id: raised.id };
  const recognised = await call('recogniseObstacle', '沈文博', {
    params: obstacle,
    body: {
      basedOn: raised.version,
      decision: 'recognised',
      opinion: '',
      answerBy: '2026-07-20',
      ...must(),
    },
  });
  expect([recognised.must, recognised.giveBackBy]).toEqual(['县农业农村局', '2026-07-10']);
  const back = await call('giveBackObstacle', '田亚军', {
    params: obstacle,
    body: { basedOn: recognised.version, reason: '不归我局批' },
  });
  const ruled = await call('ruleOnObstacle', '何秀兰', {
    params: obstacle,
    body: {
      basedOn: back.version,
      ruling: 'other',
      opinion: '由县住建局办',
      answerBy: '2026-07-15',
      mustUnitId: county().unit('县住建局'),
      mustPostId: null,
    },
  });
  expect([ruled.must, ruled.answerBy]).toEqual(['县住建局', '2026-07-15']);
  const body = { basedOn: ruled.version, note: '7月8日批复' };
  expect((await call('liftObstacle', '沈文博', { params: obstacle, body })).state).toBe('lifted');
});

test('one that nobody answered by its day goes up to the leader, and stands under whoever is waited for', async () => {
  const june = { now: '2026-06-15T02:00:00.000Z' };
  const id = await givenCommitment(county(), { title: '灌区渠系改造' });
  const raised = granted(
    await raiseObstacle(county().as('贺晓梅', june), {
      id,
      nodeId: null,
      ...said,
      answerBy: '2026-06-28',
      ...must(),
    }),
  );
  const { version } = granted(
    await recogniseObstacle(county().as('沈文博', june), {
      id: raised.id,
      basedOn: raised.version,
      decision: 'recognised',
      opinion: '',
      answerBy: '2026-06-28',
      ...must(),
    }),
  );
  const sent = await call('escalateObstacle', '沈文博', {
    params: { id: raised.id },
    body: { basedOn: version, step: 'leader', text: '报请何副县长协调' },
  });
  expect(sent.escalations.map((each) => [each.step, each.to])).toEqual([['leader', '何秀兰 副县长']]);
  const { holders } = await call('listObstacles', '何秀兰');
  expect(holders.map((each) => [each.count, each.longest])).toEqual([[1, 24]]);
});

test('a later date is asked for before the one in force, and the leader who gave the task grants it', async () => {
  const id = await givenCommitment(county(), { given_by_post_id: county().post('何秀兰') });
  const asked = await call('askExtension', '贺晓梅', {
    params: { id },
    body: { toDueOn: '2026-11-30', reason: '汛期停工', progress: '完成六成' },
  });
  const granting = { basedOn: asked.version, decision: 'granted' as const, opinion: '' };
  await call('decideExtension', '何秀兰', { params: { id: asked.id }, body: granting });
  const { dueOn, givenDueOn } = await call('readCommitment', '贺晓梅', { params: { id } });
  expect([dueOn, givenDueOn]).toEqual(['2026-11-30', '2026-10-31']);
});

test('a task that is another unit’s is returned, and the office gives it there', async () => {
  const id = await toSign('路灯维修');
  const page = await call('returnAssignment', '贺晓梅', {
    params: { id },
    body: { basedOn: 1, reason: '属于住建部门职责', suggestedUnitId: county().unit('县住建局') },
  });
  const [returned] = page.returns;
  const settled = await call('settleReturn', '沈文博', {
    params: { id: returned?.id ?? '' },
    body: {
      basedOn: returned?.version ?? 1,
      decision: 'reassigned',
      unitId: county().unit('县住建局'),
      opinion: null,
    },
  });
  expect([settled.leadUnit, settled.signForDueOn]).toEqual(['县住建局', '2026-07-09']);
});

test('what is closed is filed away and reopened under its number; what is dropped keeps its basis', async () => {
  const id = await givenCommitment(county(), {
    number: '2026-0777',
    state: 'closed',
    completed_on: '2026-06-30',
    closed_at: '2026-07-01T01:00:00.000Z',
  });
  const params = { id };
  const archived = await call('archiveCommitment', '沈文博', {
    params,
    body: { basedOn: await versionOf(id) },
  });
  expect(archived.archivedAt).toBe('2026-07-08T01:00:00.000Z');
  const reopened = await call('reopenCommitment', '沈文博', {
    params,
    body: { basedOn: archived.version, reason: '回头看发现返潮' },
  });
  expect([reopened.number, reopened.reopenings[0]?.completedOn]).toEqual(['2026-0777', '2026-06-30']);
  const withdrawn = await call('withdrawCommitment', '沈文博', {
    params,
    body: { basedOn: reopened.version, reason: '项目调出计划', basis: '7月7日何秀兰副县长同意' },
  });
  expect(withdrawn.withdrawal?.basis).toBe('7月7日何秀兰副县长同意');
});

test('a change of the signed letter counts for scores once the leader signs it', async () => {
  const id = await givenCommitment(county(), {
    kind: 'target',
    title: '苹果产业',
    letter_due_on: '2026-10-31',
  });
  const params = { id };
  const asked = await call('changeLetter', '沈文博', {
    params,
    body: {
      basedOn: await versionOf(id),
      dueOn: null,
      targetValue: '7200',
      reason: '灌区提前通水',
      basis: '县政府常务会议',
    },
  });
  const [change] = asked.letterChanges;
  const signed = await call('signLetter', '何秀兰', {
    params: { id: change?.id ?? '' },
    body: { basedOn: change?.version ?? 1, decision: 'signed', opinion: null },
  });
  expect([asked.letter.scoredTarget, signed.letter.scoredTarget]).toEqual(['6000', '7200']);
});

test('no route of these nouns was left out', () => {
  expect(missing()).toEqual([]);
});
