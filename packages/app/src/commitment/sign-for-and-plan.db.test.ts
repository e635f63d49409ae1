// From assigned to planned: signing for many at once, the plan that is then asked for, and when it may be replaced.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  codeOf,
  givenCommitment,
  granted,
  juneReport,
  lineOf,
  signedReport,
} from '../testing/given-commitment.ts';
import { openTestCounty, type TestCounty } from '../testing/test-county.ts';
import { filePlan } from './file-plan.ts';
import { filePlans } from './file-plans.ts';
import type { NewPlan } from './plan-all.ts';
import { readCommitment } from './read-commitment.ts';
import { signFor } from './sign-for.ts';

let county: TestCounty;
beforeAll(async () => {
  county = await openTestCounty();
});
afterAll(() => county.close());

const fresh = {
  state: 'assigned',
  signed_for_at: null,
  assigned_at: '2026-07-07T01:00:00.000Z',
  sign_for_due_on: '2026-07-08',
} as const;
const unnumbered = { target_op: null, target_value: null, unit_of_measure: null } as const;
const node = (dueOn: string, proof = '施工合同') => ({ dueOn, proof, person: '李建国', key: false });
const nodes = [node('2026-06-30'), node('2026-08-31'), node('2026-10-31')];
const points = [
  { on: '2026-10-31', value: '6,000' },
  { on: '2026-06-30', value: '3600.0' },
];
const plan = (id: string, differs: Partial<NewPlan>): NewPlan => ({
  id,
  basedOn: 1,
  nodes: [],
  points: [],
  ...differs,
});
const file = (sent: NewPlan) => filePlan(county.as('贺晓梅'), sent);
const offers = async (id: string) => granted(await readCommitment(county.as('贺晓梅'), { id })).offers;

describe('signing for', () => {
  test('takes many in one act and asks for a plan within five working days', async () => {
    const ids = [await givenCommitment(county, fresh), await givenCommitment(county, fresh)];
    expect((await lineOf(county, ids[0] ?? '')).light).toMatchObject({
      light: null,
      marks: ['to-sign'],
      why: { code: 'to-sign', params: { until: '2026-07-08' } },
    });
    const commitments = ids.map((id) => ({ id, basedOn: 1 }));
    expect(granted(await signFor(county.as('贺晓梅'), { commitments }))).toEqual({ signed: 2 });
    const page = granted(await readCommitment(county.as('贺晓梅'), { id: ids[0] ?? '' }));
    // Wednesday 8 July and five working days: Wednesday the 15th.
    expect(page).toMatchObject({
      state: 'underway',
      planDueOn: '2026-07-15',
      signedForBy: '贺晓梅 党政办干部',
    });
    expect(page.light).toMatchObject({ light: null, marks: ['no-plan'] });
    expect(page.offers).toEqual(['plan', 'report', 'raise-obstacle', 'ask-extension']);
  });

  test('late wins no days: the plan is due as if it had been signed for on the last day', async () => {
    const id = await givenCommitment(county, { ...fresh, sign_for_due_on: '2026-07-06' });
    granted(await signFor(county.as('贺晓梅'), { commitments: [{ id, basedOn: 1 }] }));
    // Monday 6 July and five working days, though it was signed on Wednesday the 8th.
    expect(granted(await readCommitment(county.as('贺晓梅'), { id })).planDueOn).toBe('2026-07-13');
  });

  test('is for the lead unit, once, and stops wholly when one cannot be signed for', async () => {
    const id = await givenCommitment(county, fresh);
    const other = await givenCommitment(county, { ...fresh, lead_unit_id: county.unit('临川镇') });
    const both = {
      commitments: [
        { id, basedOn: 1 },
        { id: other, basedOn: 1 },
      ],
    };
    expect(codeOf(await signFor(county.as('贺晓梅'), both))).toBe('not-allowed');
    expect((await lineOf(county, id)).state).toBe('assigned');
    granted(await signFor(county.as('罗玉山'), { commitments: [{ id, basedOn: 1 }] }));
    expect(codeOf(await signFor(county.as('罗玉山'), { commitments: [{ id, basedOn: 2 }] }))).toBe(
      'wrong-state',
    );
  });
});

describe('a plan', () => {
  test('is nodes where there is no number; the light follows at once', async () => {
    const id = await givenCommitment(county, unnumbered);
    const page = granted(await file(plan(id, { nodes })));
    expect(page.nodes.map(({ dueOn, overdueDays }) => [dueOn, overdueDays])).toEqual([
      ['2026-06-30', 6],
      ['2026-08-31', 0],
      ['2026-10-31', 0],
    ]);
    // Six working days after 30 June: slow, because ten are not over.
    expect(page.light).toMatchObject({ light: 'slow', why: { code: 'nodes' } });
    expect(page.progress).toMatchObject({
      nodes: 3,
      nodesDone: 0,
      dueNow: '1',
      percent: '0.0',
      duePercent: '33.3',
    });
  });

  test('is points up to the target where there is one, in canonical form', async () => {
    const id = await givenCommitment(county);
    const page = granted(await file(plan(id, { points })));
    expect(page.points).toEqual([
      { on: '2026-06-30', value: '3600' },
      { on: '2026-10-31', value: '6000' },
    ]);
    expect(page.trajectory).toEqual({
      drawn: 'steps',
      corners: [
        { on: '2026-06-30', planned: '3600' },
        { on: '2026-10-31', planned: '6000' },
      ],
    });
    expect(page.progress).toMatchObject({ dueNow: '3600', duePercent: '60.0', value: null });
  });

  test.each([
    ['nodes where there is a number', {}, { nodes }, 'invalid-input'],
    ['points where there is none', unnumbered, { points }, 'invalid-input'],
    ['two nodes', unnumbered, { nodes: nodes.slice(1) }, 'invalid-input'],
    [
      'a node due before it starts',
      unnumbered,
      { nodes: [...nodes, node('2026-03-31')] },
      'due-before-start',
    ],
    ['a point after the due date', {}, { points: [{ on: '2026-11-01', value: '6000' }] }, 'due-before-start'],
    [
      'points that stop short of the target',
      {},
      { points: [{ on: '2026-10-31', value: '5999' }] },
      'invalid-input',
    ],
    ['a point that is no number', {}, { points: [{ on: '2026-10-31', value: '六千' }] }, 'malformed-number'],
    ['one made from a version that has changed', {}, { points, basedOn: 3 }, 'changed-meanwhile'],
  ] as const)('is not %s', async (_, given, sent, expected) => {
    const id = await givenCommitment(county, given);
    expect(codeOf(await file(plan(id, sent)))).toBe(expected);
  });

  test('is filed by the lead unit alone', async () => {
    const id = await givenCommitment(county);
    for (const name of ['周雨桐', '沈文博', '顾明德'] as const)
      expect(codeOf(await filePlan(county.as(name), plan(id, { points })))).toBe('not-allowed');
  });

  test('may be replaced until the first report counts', async () => {
    const id = await givenCommitment(county);
    granted(await file(plan(id, { points })));
    granted(await file(plan(id, { points: [{ on: '2026-10-31', value: '6000' }], basedOn: 2 })));
    await signedReport(county, juneReport(id));
    expect(codeOf(await file(plan(id, { points, basedOn: 3 })))).toBe('wrong-state');
    expect(await offers(id)).toEqual(['report', 'raise-obstacle', 'ask-extension']);
  });

  test('may still be filed after a report, while there is none', async () => {
    const id = await givenCommitment(county);
    await signedReport(county, juneReport(id));
    expect(await offers(id)).toEqual(['plan', 'report', 'raise-obstacle', 'ask-extension']);
    expect(codeOf(await file(plan(id, { points })))).toBe('ok');
  });
});

describe('plans filed in one act', () => {
  const underway = { state: 'underway' } as const;
  const fileAll = (...plans: readonly NewPlan[]) => filePlans(county.as('贺晓梅'), { plans });
  const planOf = async (id: string) => {
    const page = granted(await readCommitment(county.as('贺晓梅'), { id }));
    return [page.planKind, page.points.length, page.nodes.length];
  };

  test('each go to their own commitment, points here and nodes there', async () => {
    const [counted, stepped] = [
      await givenCommitment(county, underway),
      await givenCommitment(county, { ...underway, ...unnumbered }),
    ];
    expect(granted(await fileAll(plan(counted, { points }), plan(stepped, { nodes })))).toEqual({ filed: 2 });
    expect(await planOf(counted)).toEqual(['points', 2, 0]);
    expect(await planOf(stepped)).toEqual(['nodes', 0, 3]);
  });

  test('are all refused with the first that is', async () => {
    const [good, bad] = [await givenCommitment(county, underway), await givenCommitment(county, underway)];
    const before = await planOf(good);
    expect(codeOf(await fileAll(plan(good, { points }), plan(bad, { nodes })))).toBe('invalid-input');
    expect(codeOf(await fileAll(plan(good, { points }), plan(bad, { points, basedOn: 7 })))).toBe(
      'changed-meanwhile',
    );
    expect(await planOf(good)).toEqual(before);
  });
});
