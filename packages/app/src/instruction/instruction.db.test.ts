// 批示 and the other matters that come in: registered in one act, given, noted, and back to the leader at the end.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCommitment } from '../commitment/read-commitment.ts';
import { signFor } from '../commitment/sign-for.ts';
import { codeOf, granted } from '../testing/given-commitment.ts';
import { openTestCounty, type TestCounty } from '../testing/test-county.ts';
import { readWork } from '../work/read-work.ts';
import { assignInstruction } from './assign-instruction.ts';
import { listInstructions } from './list-instructions.ts';
import { readInstruction } from './read-instruction.ts';
import { registerInstruction, type NewInstruction } from './register-instruction.ts';

let county: TestCounty;
beforeAll(async () => {
  county = await openTestCounty();
});
afterAll(() => county.close());

const assignment = () => ({
  leadUnitId: county.unit('双渠镇'),
  supportUnitIds: [],
  leadLeaderPostId: null,
  handlerPostId: null,
  checkNeeded: false,
  dutyId: null,
});
const written = (differs: Partial<NewInstruction> = {}): NewInstruction => ({
  type: 'instruction',
  title: '柳林村便道水毁',
  text: '请双渠镇抓紧抢修，雨前通车。',
  givenOn: '2026-07-07',
  givenByPostId: county.post('何秀兰'),
  givenBy: null,
  reference: '双镇发〔2026〕31号',
  urgency: 'urgent',
  dueOn: null,
  sheet: null,
  note: false,
  assign: assignment(),
  ...differs,
});
const register = (differs: Partial<NewInstruction> = {}) =>
  registerInstruction(county.as('沈文博'), written(differs));

describe('a leader’s instruction', () => {
  test('is numbered, gets the date of its urgency, and is given in the same act', async () => {
    const page = granted(await register());
    // Five working days from Tuesday 7 July.
    expect(page).toMatchObject({
      number: '批〔2026〕1号',
      givenBy: '何秀兰 副县长',
      dueOn: '2026-07-14',
      standing: 'assigned',
      leadUnit: '双渠镇',
      commitment: { number: '2026-0001' },
    });
    const id = page.commitment?.id ?? '';
    const commitment = granted(await readCommitment(county.as('贺晓梅'), { id }));
    expect(commitment).toMatchObject({
      title: '柳林村便道水毁',
      givenBy: '何秀兰 副县长',
      leadLeader: '何秀兰 副县长',
      dueOn: '2026-07-14',
    });
    expect(commitment.givenSources).toMatchObject([
      {
        type: 'instruction',
        subjectId: page.id,
        title: '批〔2026〕1号，双镇发〔2026〕31号',
        text: '请双渠镇抓紧抢修，雨前通车。',
        on: '2026-07-07',
        by: '何秀兰 副县长',
      },
    ]);
    granted(await signFor(county.as('贺晓梅'), { commitments: [{ id, basedOn: commitment.version }] }));
    expect(granted(await readInstruction(county.as('何秀兰'), { id: page.id })).standing).toBe('underway');
  });

  test('has its date by calendar days when the rule counts so', async () => {
    const urgent = granted(await register({ urgency: 'most-urgent', givenOn: '2026-07-08', assign: null }));
    expect(urgent.dueOn).toBe('2026-07-09');
  });
});

test('what is registered only waits first on the office’s list, and is given later', async () => {
  const page = granted(
    await register({
      type: 'proposal',
      title: '北街停车难',
      givenByPostId: null,
      givenBy: '县人大代表 李玉梅',
      reference: '第17号建议',
      urgency: 'proposal',
      assign: null,
    }),
  );
  expect(page).toMatchObject({ number: '提〔2026〕1号', standing: 'registered', dueOn: '2026-10-05' });
  const work = granted(await readWork(county.as('沈文博'), {}));
  const waiting = work.groups.flatMap((group) => group.lines).filter(({ title }) => title === '北街停车难');
  expect(waiting.map(({ step, waitingFor }) => [step, waitingFor])).toEqual([['assign-instruction', null]]);

  const given = { id: page.id, basedOn: page.version, ...assignment() };
  expect(codeOf(await assignInstruction(county.as('沈文博'), given))).toBe('invalid-input');
  const led = { ...given, leadLeaderPostId: county.post('何秀兰') };
  expect(granted(await assignInstruction(county.as('沈文博'), led)).standing).toBe('assigned');
  expect(codeOf(await assignInstruction(county.as('沈文博'), led))).toBe('wrong-state');
});

test('the register is filtered by source, leader, state and words', async () => {
  const found = async (input: Parameters<typeof listInstructions>[1]) =>
    granted(await listInstructions(county.as('顾明德'), input)).instructions.map(({ number }) => number);
  expect(await found({ type: 'proposal' })).toEqual(['提〔2026〕1号']);
  expect((await found({ leaderPostId: county.post('何秀兰') })).toSorted()).toEqual([
    '批〔2026〕1号',
    '批〔2026〕2号',
  ]);
  expect(await found({ standing: 'underway' })).toEqual(['批〔2026〕1号']);
  expect(await found({ text: '停车' })).toEqual(['提〔2026〕1号']);
});

describe('it is refused, and nothing is kept', () => {
  test.each([
    ['without its words', { text: ' ' }, 'invalid-input'],
    ['without a matter', { title: '' }, 'invalid-input'],
    ['without anybody who gave it', { givenByPostId: null }, 'invalid-input'],
    ['with a date to come', { givenOn: '2026-07-09' }, 'invalid-input'],
    ['with a due date before it was given', { dueOn: '2026-07-01' }, 'due-before-start'],
    ['with a line no sheet has', { sheet: '9-1' }, 'not-found'],
    ['with a line that is none', { sheet: '第九行' }, 'invalid-input'],
  ] as const)('%s', async (_, differs, code) => {
    const before = granted(await listInstructions(county.as('沈文博'), {})).instructions.length;
    expect(codeOf(await register(differs))).toBe(code);
    expect(granted(await listInstructions(county.as('沈文博'), {})).instructions).toHaveLength(before);
  });

  test('from anybody but the office', async () => {
    expect(codeOf(await registerInstruction(county.as('贺晓梅'), written()))).toBe('not-allowed');
  });
});
