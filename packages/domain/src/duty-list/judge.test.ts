import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Duty, DutyList } from './duty.ts';
import { judgeDuty, type Assignment } from './judge.ts';

const town = 'shuangqu';
const housing = { id: 'housing', name: '县住建局' };

const duty = (list: DutyList, title: string, differs: Partial<Duty> = {}): Duty => ({
  id: title,
  unitId: null,
  list,
  number: 1,
  title,
  words: [],
  lead: list === 'basic' ? null : housing,
  ...differs,
});

const roads = duty('basic', '村组道路日常养护');
const houses = duty('assisting', '农村危房改造', { words: ['危房改造'] });
const stalls = duty('withdrawn', '占道经营行政处罚', { words: ['占道经营'] });
const lists = [roads, houses, stalls];

const assigning = (differs: Partial<Assignment> = {}): Assignment => ({
  unitId: town,
  unitName: '双渠镇',
  isLedByDepartment: false,
  title: '养护村组道路',
  chosen: null,
  admission: null,
  ...differs,
});

const codeOf = (assignment: Assignment, duties: readonly Duty[] = lists): string => {
  const judged = judgeDuty(assignment, duties);
  return judged.ok ? judged.value.standing : judged.refusal.code;
};

test('基本履职 may be assigned to a township that leads', () => {
  expect(judgeDuty(assigning({ chosen: roads }), lists)).toEqual({
    ok: true,
    value: { standing: 'listed', entry: roads },
  });
});

test('配合履职 needs a county department as lead', () => {
  expect(judgeDuty(assigning({ chosen: houses }), lists)).toMatchObject({
    refusal: {
      code: 'duty-needs-department',
      params: { unit: '双渠镇', duty: '农村危房改造', department: '县住建局' },
    },
  });
  expect(codeOf(assigning({ chosen: houses, isLedByDepartment: true }))).toBe('listed');
});

test('收回事项 is refused with the department to assign instead, also as support', () => {
  expect(judgeDuty(assigning({ chosen: stalls, isLedByDepartment: true }), lists)).toMatchObject({
    refusal: { code: 'duty-withdrawn', params: { department: '县住建局' } },
  });
});

test('what is not on the lists is refused; the nearest withdrawn entry names the department', () => {
  expect(judgeDuty(assigning({ title: '组织书法比赛' }), lists)).toMatchObject({
    refusal: { code: 'duty-not-listed', params: { unit: '双渠镇', department: null } },
  });
  expect(judgeDuty(assigning({ title: '整治城区占道经营' }), lists)).toMatchObject({
    refusal: { code: 'duty-not-listed', params: { department: '县住建局' } },
  });
});

test('words only propose: until the office chooses, nothing is assigned', () => {
  expect(judgeDuty(assigning({ title: '完成农村危房改造120户' }), lists)).toMatchObject({
    refusal: {
      code: 'duty-not-chosen',
      params: { list: 'assisting', number: 1, duty: '农村危房改造' },
    },
  });
});

test('an admission paper with number and basis lets it pass', () => {
  const admission = { number: '云编准〔2026〕3号', basis: '县委常委会会议纪要' };
  expect(codeOf(assigning({ title: '组织书法比赛', admission }))).toBe('admitted');
  expect(codeOf(assigning({ chosen: stalls, admission }))).toBe('admitted');
  expect(codeOf(assigning({ chosen: stalls, admission: { number: ' ', basis: '会议' } }))).toBe(
    'admission-incomplete',
  );
});

test('without a list of its own, or of all townships, a township is not gated', () => {
  const elsewhere = lists.map((each) => ({ ...each, unitId: 'linchuan' }));
  expect(codeOf(assigning({ title: '组织书法比赛' }), elsewhere)).toBe('ungated');
  expect(codeOf(assigning({ title: '组织书法比赛' }), [])).toBe('ungated');
});

test('an entry chosen from another township’s list holds where the own list has the same title', () => {
  const theirs = { ...roads, id: 'theirs', unitId: 'linchuan' };
  const ours = { ...roads, id: 'ours', unitId: town };
  expect(judgeDuty(assigning({ chosen: theirs }), [theirs, ours])).toMatchObject({
    value: { standing: 'listed', entry: { id: 'ours' } },
  });
  expect(codeOf(assigning({ chosen: theirs, title: '别的' }), [theirs, { ...ours, title: '另一项' }])).toBe(
    'duty-not-listed',
  );
});

test('whatever is assigned: without paper it passes only under a basic entry, or an assisting one led by a department', () => {
  const duties = fc.uniqueArray(
    fc.record({
      list: fc.constantFrom<DutyList>('basic', 'assisting', 'withdrawn'),
      title: fc.constantFrom('道路养护', '危房改造', '占道经营', '防汛值守', '环境整治'),
    }),
    { selector: ({ title }) => title, minLength: 1 },
  );
  fc.assert(
    fc.property(
      duties,
      fc.nat(6),
      fc.boolean(),
      fc.constantFrom('道路养护', '防汛值守', '别的'),
      (given, pick, isLed, title) => {
        const all = given.map((each) => duty(each.list, each.title));
        const chosen = all[pick] ?? null;
        const judged = judgeDuty(assigning({ chosen, title, isLedByDepartment: isLed }), all);
        const mayPass = chosen?.list === 'basic' || (chosen?.list === 'assisting' && isLed);
        expect(judged.ok).toBe(mayPass);
      },
    ),
    { seed: 16, numRuns: 300 },
  );
});
