// An obstacle from raising to lifting, with every clock read on the way. 8 July 2026 is a Wednesday.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCommitment } from '../commitment/read-commitment.ts';
import { askExtension } from '../extension/ask-extension.ts';
import { decideExtension } from '../extension/decide-extension.ts';
import { codeOf, givenCommitment, granted, lineOf, type Given } from '../testing/given-commitment.ts';
import { openTestCounty, type TestCounty } from '../testing/test-county.ts';
import type { TestName } from '../testing/test-people.ts';
import { readWork } from '../work/read-work.ts';
import { escalateObstacle } from './escalate-obstacle.ts';
import { giveBackObstacle } from './give-back-obstacle.ts';
import { liftObstacle } from './lift-obstacle.ts';
import { listObstacles } from './list-obstacles.ts';
import { raiseObstacle } from './raise-obstacle.ts';
import { recogniseObstacle } from './recognise-obstacle.ts';
import { ruleOnObstacle } from './rule-on-obstacle.ts';

let county: TestCounty;
beforeAll(async () => {
  county = await openTestCounty();
}, 120_000);
afterAll(() => county.close());

const steps: Given = {
  title: '集镇污水管网工程',
  target_op: null,
  target_value: null,
  unit_of_measure: null,
  plan_kind: 'nodes',
  cadence: 'none',
  nodes: [
    ['2026-06-30', '取得用地预审'],
    ['2026-08-31', '主管网完成'],
    ['2026-10-20', '通水验收'],
  ],
};
const at = (name: TestName, day: string) => county.as(name, { now: `${day}T02:00:00.000Z` });
const nodesOf = async (id: string, day: string) =>
  granted(await readCommitment(at('沈文博', day), { id })).nodes;

const said = { blocked: '用地预审卡住', tried: '报了两次件', asked: '批复用地预审', answerBy: '2026-06-28' };
const raise = async (id: string, day: string, differs: object = {}) => {
  const [node] = await nodesOf(id, day);
  return raiseObstacle(at('贺晓梅', day), {
    id,
    nodeId: node?.id ?? null,
    ...said,
    mustUnitId: county.unit('县农业农村局'),
    mustPostId: null,
    ...differs,
  });
};
const recognise = (obstacle: { id: string; version: number }, day: string) =>
  recogniseObstacle(at('沈文博', day), {
    id: obstacle.id,
    basedOn: obstacle.version,
    decision: 'recognised',
    opinion: '',
    answerBy: '2026-06-28',
    mustUnitId: county.unit('县农业农村局'),
    mustPostId: null,
  });
/** Raised on Monday 15 June, recognised on the 17th. */
const recognised = async () => {
  const id = await givenCommitment(county, steps);
  const raised = granted(await raise(id, '2026-06-15'));
  return { id, obstacle: granted(await recognise(raised, '2026-06-17')) };
};

describe('an obstacle', () => {
  it('moves nothing before it is recognised; then from the day it was raised, and only its own step', async () => {
    const id = await givenCommitment(county, steps);
    const raised = granted(await raise(id, '2026-06-15'));
    expect(raised).toMatchObject({
      state: 'raised',
      inTime: true,
      recogniseBy: '2026-06-17',
      dueOn: '2026-06-30',
    });
    expect((await lineOf(county, id)).light).toMatchObject({
      marks: ['obstacle-raised'],
      blocked: null,
      why: { params: { overdue: 1, days: 6 } },
    });
    granted(await recognise(raised, '2026-06-17'));
    // 16 June–8 July without the holiday of 19 June: 16 working days; 30 June + 16 = 22 July.
    const [first, second] = await nodesOf(id, '2026-07-08');
    expect(first).toMatchObject({
      dueOn: '2026-07-22',
      givenDueOn: '2026-06-30',
      heldDays: 16,
      overdueDays: 0,
    });
    expect(second).toMatchObject({ dueOn: '2026-08-31', heldDays: 0 });
    expect((await lineOf(county, id)).light).toMatchObject({
      blocked: { by: '县农业农村局', day: 24, inTime: true },
      why: { code: 'nodes-not-due' },
    });
  });

  it('raised within five working days of the due date is marked, recognised, and stops no clock', async () => {
    const id = await givenCommitment(county, steps);
    const raised = granted(await raise(id, '2026-06-26'));
    expect(raised.inTime).toBe(false);
    granted(await recognise(raised, '2026-06-26'));
    const [first] = await nodesOf(id, '2026-07-08');
    expect(first).toMatchObject({ dueOn: '2026-06-30', heldDays: 0, overdueDays: 6 });
    expect((await lineOf(county, id)).light.blocked).toEqual({ by: '县农业农村局', day: 13, inTime: false });
  });

  it('lifted, the step is due its old date and the days held; nobody starts it anew', async () => {
    const { id, obstacle } = await recognised();
    const lift = { id: obstacle.id, basedOn: obstacle.version, note: '6月22日批复' };
    expect(codeOf(await liftObstacle(at('贺晓梅', '2026-06-22'), lift))).toBe('not-allowed');
    const lifted = granted(await liftObstacle(at('沈文博', '2026-06-22'), lift));
    expect(lifted).toMatchObject({ state: 'lifted', day: 8, offers: [] });
    // 16, 17, 18 and 22 June were held: 30 June + 4 = 6 July.
    expect((await nodesOf(id, '2026-07-08'))[0]).toMatchObject({
      dueOn: '2026-07-06',
      heldDays: 4,
      overdueDays: 2,
    });
    expect((await lineOf(county, id)).light).toMatchObject({ light: 'slow', blocked: null });
  });

  it('is given back within two working days and ruled on by the leader in charge alone', async () => {
    const { obstacle } = await recognised();
    const back = { id: obstacle.id, basedOn: obstacle.version, reason: '不归我局批' };
    expect(codeOf(await giveBackObstacle(at('贺晓梅', '2026-06-18'), back))).toBe('not-allowed');
    expect(obstacle.giveBackBy).toBe('2026-06-22');
    const given = granted(await giveBackObstacle(at('田亚军', '2026-06-22'), back));
    expect(given).toMatchObject({ state: 'given-back', waitedFor: '何秀兰 副县长' });
    const ruling = {
      id: obstacle.id,
      basedOn: given.version,
      ruling: 'other',
      opinion: '由县住建局办',
      answerBy: '2026-07-10',
      mustUnitId: county.unit('县住建局'),
      mustPostId: null,
    } as const;
    expect(codeOf(await ruleOnObstacle(at('顾明德', '2026-06-23'), ruling))).toBe('not-allowed');
    const ruled = granted(await ruleOnObstacle(at('何秀兰', '2026-06-23'), ruling));
    expect(ruled).toMatchObject({ state: 'recognised', must: '县住建局', answerBy: '2026-07-10' });
    const again = await recognised();
    const late = { ...back, id: again.obstacle.id, basedOn: again.obstacle.version };
    expect(codeOf(await giveBackObstacle(at('田亚军', '2026-06-23'), late))).toBe('too-late');
  });

  it('climbs only when its day has passed and the office sends it', async () => {
    const { obstacle } = await recognised();
    const send = { id: obstacle.id, basedOn: obstacle.version, step: 'leader', text: '报请协调' } as const;
    expect(codeOf(await escalateObstacle(at('沈文博', '2026-06-28'), send))).toBe('not-due-to-climb');
    const steps = granted(await readWork(at('沈文博', '2026-06-29'), {})).groups.flatMap(
      ({ lines }) => lines,
    );
    expect(steps).toContainEqual(
      expect.objectContaining({ key: `send-escalation ${obstacle.id}`, dueOn: '2026-06-28' }),
    );
    const sent = granted(await escalateObstacle(at('沈文博', '2026-06-29'), send));
    expect(sent).toMatchObject({ nextStep: null, escalations: [{ step: 'leader', answerBy: '2026-07-06' }] });
    const meeting = { ...send, basedOn: sent.version, step: 'meeting' } as const;
    expect(codeOf(await escalateObstacle(at('沈文博', '2026-07-06'), meeting))).toBe('not-due-to-climb');
    expect(granted(await escalateObstacle(at('沈文博', '2026-07-07'), meeting)).escalations).toHaveLength(2);
  });

  it('stands under whoever is waited for', async () => {
    const { obstacle } = await recognised();
    const page = granted(await listObstacles(at('沈文博', '2026-07-08'), undefined));
    const holder = page.holders.find(({ who }) => who === '县农业农村局');
    expect(holder?.obstacleIds).toContain(obstacle.id);
    expect(holder?.longest).toBe(24);
  });

  it('is refused where somebody already waits, without a step, and by those it does not concern', async () => {
    const { id } = await recognised();
    expect(codeOf(await raise(id, '2026-06-18'))).toBe('obstacle-open');
    expect(codeOf(await raise(id, '2026-06-18', { nodeId: null }))).toBe('obstacle-node-needed');
    const other = await givenCommitment(county, steps);
    expect(codeOf(await raise(other, '2026-06-18', { mustUnitId: county.unit('双渠镇') }))).toBe(
      'invalid-input',
    );
    const nobody = granted(await raise(other, '2026-06-18', { mustUnitId: null }));
    const decision = { id: nobody.id, basedOn: nobody.version, opinion: '', answerBy: '2026-06-28' };
    const unnamed = { ...decision, mustUnitId: null, mustPostId: null };
    expect(
      codeOf(await recogniseObstacle(at('沈文博', '2026-06-18'), { ...unnamed, decision: 'recognised' })),
    ).toBe('nobody-must-act');
    expect(
      codeOf(await recogniseObstacle(at('沈文博', '2026-06-18'), { ...unnamed, decision: 'refused' })),
    ).toBe('reason-needed');
    expect(granted(await listObstacles(at('沈文博', '2026-06-18'), undefined)).ownerless).toContainEqual(
      expect.objectContaining({ commitmentId: other, why: 'nobody-must-act' }),
    );
  });

  it('sent to the leader, he says who must act and by when', async () => {
    const { obstacle } = await recognised();
    const send = { id: obstacle.id, basedOn: obstacle.version, step: 'leader', text: '报请协调' } as const;
    const sent = granted(await escalateObstacle(at('沈文博', '2026-06-29'), send));
    const ruling = {
      id: obstacle.id,
      basedOn: sent.version,
      ruling: 'stays',
      opinion: '7月10日前办结',
      answerBy: '2026-07-10',
      mustUnitId: null,
      mustPostId: null,
    } as const;
    expect(codeOf(await ruleOnObstacle(at('沈文博', '2026-06-30'), ruling))).toBe('not-allowed');
    const ruled = granted(await ruleOnObstacle(at('何秀兰', '2026-06-30'), ruling));
    expect(ruled).toMatchObject({ answerBy: '2026-07-10', state: 'recognised', nextStep: null });
  });
});

describe('an extension', () => {
  const ask = (id: string, day: string, toDueOn = '2026-11-30') =>
    askExtension(at('贺晓梅', day), { id, toDueOn, reason: '汛期停工', progress: '完成六成' });

  it('granted moves the due date and keeps the old one to be seen; undecided it moves nothing', async () => {
    const id = await givenCommitment(county, { given_by_post_id: county.post('何秀兰') });
    const asked = granted(await ask(id, '2026-07-08'));
    expect((await lineOf(county, id)).dueOn).toBe('2026-10-31');
    const decision = { id: asked.id, basedOn: asked.version, decision: 'granted', opinion: '' } as const;
    expect(codeOf(await decideExtension(at('沈文博', '2026-07-08'), decision))).toBe('not-allowed');
    expect(codeOf(await ask(id, '2026-07-08'))).toBe('extension-open');
    granted(await decideExtension(at('何秀兰', '2026-07-08'), decision));
    const page = granted(await readCommitment(at('贺晓梅', '2026-07-08'), { id }));
    expect(page).toMatchObject({ dueOn: '2026-11-30', givenDueOn: '2026-10-31' });
    expect(page.extensions[0]).toMatchObject({ fromDueOn: '2026-10-31', decision: 'granted' });
  });

  it('is refused after the due date, saying what to do instead', async () => {
    const id = await givenCommitment(county, { due_on: '2026-06-30' });
    expect(codeOf(await ask(id, '2026-07-01'))).toBe('extension-too-late');
    expect(codeOf(await ask(id, '2026-06-30', '2026-06-30'))).toBe('extension-not-later');
  });

  it('is the office’s to decide where no leader is named', async () => {
    const id = await givenCommitment(county, { lead_leader_post_id: null });
    const asked = granted(await ask(id, '2026-07-08'));
    const decision = { id: asked.id, basedOn: asked.version, decision: 'refused', opinion: '' } as const;
    expect(codeOf(await decideExtension(at('沈文博', '2026-07-08'), decision))).toBe('reason-needed');
    const refused = { ...decision, opinion: '不延' };
    expect(granted(await decideExtension(at('沈文博', '2026-07-08'), refused)).decision).toBe('refused');
    expect((await lineOf(county, id)).dueOn).toBe('2026-10-31');
  });
});
