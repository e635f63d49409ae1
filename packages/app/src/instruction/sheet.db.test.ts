// 呈阅单: what is printed, and the instruction that comes back on it.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCommitment } from '../commitment/read-commitment.ts';
import { codeOf, givenCommitment, granted } from '../testing/given-commitment.ts';
import { openTestCounty, type TestCounty } from '../testing/test-county.ts';
import { drawSheet } from './draw-sheet.ts';
import { readSheet } from './read-sheet.ts';
import { registerInstruction } from './register-instruction.ts';

let county: TestCounty;
let red: string;
beforeAll(async () => {
  county = await openTestCounty();
  red = await givenCommitment(county, {
    number: '2026-0900',
    title: '危房改造开工',
    due_on: '2026-06-30',
    plan_kind: 'points',
    points: [['2026-06-30', '6000']],
  });
  await givenCommitment(county, {
    number: '2026-0901',
    title: '别人的红灯',
    lead_unit_id: county.unit('松坪乡'),
    lead_leader_post_id: county.post('顾明德'),
    due_on: '2026-06-30',
    plan_kind: 'points',
    points: [['2026-06-30', '6000']],
  });
});
afterAll(() => county.close());

const back = (sheet: string, note: boolean) =>
  registerInstruction(county.as('沈文博'), {
    type: 'instruction',
    title: '',
    text: '请住建局派人驻点，七月底前全部开工。',
    givenOn: '2026-07-08',
    givenByPostId: county.post('何秀兰'),
    givenBy: null,
    reference: null,
    urgency: 'ordinary',
    dueOn: null,
    sheet,
    note,
    assign: note
      ? null
      : {
          leadUnitId: county.unit('县住建局'),
          supportUnitIds: [],
          leadLeaderPostId: null,
          handlerPostId: null,
          checkNeeded: false,
          dutyId: null,
        },
  });

test('it holds what is red of the leader’s own, numbered and frozen', async () => {
  const sheet = granted(await drawSheet(county.as('沈文博'), { leaderPostId: county.post('何秀兰') }));
  expect(sheet).toMatchObject({ number: '呈阅〔2026〕1号', leader: '何秀兰 副县长', period: '2026-W28' });
  expect(sheet.lines).toEqual([
    {
      line: 1,
      section: 'red',
      commitmentId: red,
      title: '危房改造开工',
      unit: '双渠镇',
      value: null,
      target: '6000',
      unitOfMeasure: '亩',
      dueOn: '2026-06-30',
      days: 8,
      answer: null,
    },
  ]);
});

test('what comes back is entered by sheet and line: on the matter itself', async () => {
  const noted = granted(await back('1-1', true));
  expect(noted).toMatchObject({
    title: '危房改造开工',
    standing: 'noted',
    sheet: { number: '呈阅〔2026〕1号', line: 1 },
    commitment: { id: red },
  });
  const { givenSources } = granted(await readCommitment(county.as('贺晓梅'), { id: red }));
  expect(givenSources.map(({ text, by }) => [text, by])).toEqual([
    ['请住建局派人驻点，七月底前全部开工。', '何秀兰 副县长'],
  ]);
  const { sheet } = granted(await readSheet(county.as('沈文博'), { leaderPostId: county.post('何秀兰') }));
  expect(sheet?.lines[0]?.answer).toBe('请住建局派人驻点，七月底前全部开工。');
});

test('or as a new commitment of another unit', async () => {
  const given = granted(await back('呈阅〔2026〕1号第1行', false));
  expect(given).toMatchObject({ title: '危房改造开工', standing: 'assigned', leadUnit: '县住建局' });
  expect(given.commitment?.id).not.toBe(red);
});

test('for a post that is no leader’s there is no sheet', async () => {
  const of = (name: '沈文博' | '顾明德') =>
    drawSheet(county.as('沈文博'), { leaderPostId: county.post(name) });
  expect(codeOf(await of('沈文博'))).toBe('invalid-input');
  expect(granted(await of('顾明德')).lines.map(({ title }) => title)).toEqual(['别人的红灯']);
});
