// 交办 in one act: numbered, in force, with its source and a day to sign for it.
import { ok } from '@luoshi/domain/outcome/outcome';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codeOf, granted } from '../testing/given-commitment.ts';
import { openTestCounty, type TestCounty } from '../testing/test-county.ts';
import { useCase } from '../use-case/use-case.ts';
import { giveCommitment, type GivenCommitment } from './give-commitment.ts';
import { readCommitment } from './read-commitment.ts';

let county: TestCounty;
beforeAll(async () => {
  county = await openTestCounty();
});
afterAll(() => county.close());

const give = useCase('breakdown.assign', async (scene, given: GivenCommitment) => {
  const allowed = scene.require();
  return allowed.ok ? giveCommitment(scene, given) : allowed;
});

const road = (differs: Partial<GivenCommitment> = {}): GivenCommitment => ({
  kind: 'task',
  title: '修复柳林村水毁便道',
  source: {
    type: 'instruction',
    subjectId: null,
    title: '关于柳林村便道水毁的报告',
    text: '请双渠镇抓紧修复，保证群众出行。',
    on: '2026-07-07',
    by: '何秀兰 副县长',
  },
  leadUnitId: county.unit('双渠镇'),
  supportUnitIds: [county.unit('县住建局')],
  leadLeaderPostId: null,
  givenByPostId: county.post('何秀兰'),
  handlerPostId: null,
  startsOn: null,
  dueOn: '2026-07-22',
  cadence: 'month',
  measure: null,
  checkNeeded: false,
  ...differs,
});

test('the commitment is numbered, waits for its signature by the next working day, and shows its source', async () => {
  const { id, number } = granted(await give(county.as('沈文博'), road()));
  expect(number).toBe('2026-0001');
  const page = granted(await readCommitment(county.as('贺晓梅'), { id }));
  expect(page).toMatchObject({
    number,
    state: 'assigned',
    givenBy: '何秀兰 副县长',
    leadLeader: '何秀兰 副县长',
    leadUnit: '双渠镇',
    supportUnits: ['县住建局'],
    startsOn: '2026-07-08',
    dueOn: '2026-07-22',
    signForDueOn: '2026-07-09',
    offers: ['sign-for', 'return-assignment'],
  });
  expect(page.givenSources).toEqual([
    {
      id: expect.any(String) as string,
      type: 'instruction',
      subjectId: null,
      title: '关于柳林村便道水毁的报告',
      text: '请双渠镇抓紧修复，保证群众出行。',
      on: '2026-07-07',
      by: '何秀兰 副县长',
    },
  ]);
});

test('a number refused is not used up', async () => {
  expect(codeOf(await give(county.as('沈文博'), road({ dueOn: '2026-13-01' })))).toBe('malformed-date');
  const first = granted(await give(county.as('沈文博'), road()));
  const second = granted(await give(county.as('沈文博'), road()));
  expect(Number(second.number.slice(5)) - Number(first.number.slice(5))).toBe(1);
});

describe('incomplete work is not given', () => {
  const refused = async (differs: Partial<GivenCommitment>) => {
    const outcome = await give(county.as('沈文博'), road(differs));
    return outcome.ok ? ok('given') : outcome.refusal;
  };
  test.each([
    ['without a title', { title: ' ' }, 'invalid-input', 'title'],
    ['without a leader', { givenByPostId: null }, 'invalid-input', 'leadLeaderPostId'],
  ] as const)('%s', async (_, differs, code, field) => {
    expect(await refused(differs)).toMatchObject({ code, params: { field } });
  });

  test('in the name of somebody who is no leader', async () => {
    expect(await refused({ givenByPostId: county.post('沈文博') })).toMatchObject({ code: 'invalid-input' });
  });

  test('to a unit that supports itself, or is not there', async () => {
    expect(await refused({ supportUnitIds: [county.unit('双渠镇')] })).toMatchObject({
      params: { field: 'supportUnitIds' },
    });
    const nowhere = '00000000-0000-4000-8000-000000000000';
    expect(await refused({ leadUnitId: nowhere })).toMatchObject({ code: 'not-found' });
  });

  test('with an amount below zero', async () => {
    const measure = { op: '>=', value: '-1', unit: '公里', metric: '便道', indicator: null } as const;
    expect(await refused({ measure })).toMatchObject({ code: 'negative-count' });
  });
});
