import { expect, test } from 'vitest';
import { unitMatcher } from '../unit/match-unit.ts';
import { commitmentNumber, documentNumber } from './number.ts';
import { planAtAssignment, startAtAssignment } from './plan-at-assignment.ts';
import { proposeRow, type Promised } from './propose-row.ts';

const unit = (name: string, kind = 'department') => ({
  id: name,
  name,
  shortName: name.replace(/^县/, ''),
  kind,
});
const units = [unit('县农业农村局'), unit('县水务局'), unit('双渠镇', 'township')];
const around = {
  units,
  match: unitMatcher(units),
  leaders: [{ postId: '何秀兰', fields: ['农业农村'], linkedUnitIds: [] }],
};
const promised: Promised = {
  what: '高标准农田',
  isWorded: false,
  quote: '高标准农田8月底前建成4.2万亩，',
  measures: [{ metric: '高标准农田', op: '=', value: '4.2', unit: '万亩', raw: '4.2万亩' }],
  dueTo: '2026-08-31',
  owners: ['县农业农村局', '水务部门', '有关乡镇'],
};

test('the first owner that is a unit leads, the others support, who is none is left out', () => {
  expect(proposeRow(promised, around)).toEqual({
    title: '高标准农田',
    target: { metric: '高标准农田', op: '=', value: '42000', unit: '亩' },
    leadUnitId: '县农业农村局',
    supportUnitIds: ['县水务局'],
    leadLeaderPostId: '何秀兰',
    dueOn: '2026-08-31',
  });
});

test('without a number the short sentence is the title, because its verb says what to do', () => {
  const row = proposeRow({ ...promised, measures: [], quote: '入汛前修复水毁农路；', owners: [] }, around);
  expect(row).toMatchObject({
    title: '入汛前修复水毁农路',
    target: null,
    leadUnitId: null,
    leadLeaderPostId: null,
  });
});

test('what a person has worded is the title', () => {
  const worded = { ...promised, what: '修复水毁农路', isWorded: true, measures: [], quote: '入汛前修复；' };
  expect(proposeRow(worded, around).title).toBe('修复水毁农路');
});

test('numbers are written as people know them', () => {
  expect(commitmentNumber(2026, 187)).toBe('2026-0187');
  expect(documentNumber('云督发', 2026, 9)).toBe('云督发〔2026〕9号');
});

test('a rate is its own plan, nodes of the breakdown are a road map, anything else has none yet', () => {
  expect([planAtAssignment('growth', 0), planAtAssignment(null, 3), planAtAssignment('=', 0)]).toEqual([
    'growth',
    'nodes',
    'none',
  ]);
});

test('work starts when the row says so, else on the day of assignment, never after it is due', () => {
  expect(startAtAssignment('2026-07-01', '2026-08-31', '2026-07-08')).toBe('2026-07-01');
  expect(startAtAssignment(null, '2026-08-31', '2026-07-08')).toBe('2026-07-08');
  expect(startAtAssignment(null, '2026-06-30', '2026-07-08')).toBe('2026-06-30');
});
