import { expect, test } from 'vitest';
import { leaderFor } from './leader-for.ts';
import { unitMatcher } from './match-unit.ts';

const unit = (name: string, shortName: string, kind = 'department') => ({ id: name, name, shortName, kind });
const units = [
  unit('云川县', '云川', 'county'),
  unit('县民政局', '民政局'),
  unit('县住房和城乡建设局', '住房和城乡建设局'),
  unit('县农业农村局', '农业农村局'),
  unit('县交通运输局', '交通局'),
  unit('双渠镇', '双渠', 'township'),
  unit('大岔乡', '大岔', 'township'),
];
const match = unitMatcher(units);
const idOf = (name: string) => {
  const found = match(name);
  return found.found === 'one' ? found.id : found.found;
};

test.each([
  ['县民政局', '县民政局'],
  ['民政局', '县民政局'],
  ['民政部门', '县民政局'],
  ['云川县民政局', '县民政局'],
  ['民政', '县民政局'],
  ['县住建局', '县住房和城乡建设局'],
  ['住建部门', '县住房和城乡建设局'],
  ['农业局', '县农业农村局'],
  ['交通局', '县交通运输局'],
  ['双渠', '双渠镇'],
  ['双渠镇政府', '双渠镇'],
  ['大岔乡', '大岔乡'],
  ['云川县', '云川县'],
])('%s is %s', (written, id) => expect(idOf(written)).toBe(id));

test.each(['各乡镇', '有关部门', '县教育局', '市民政厅下属', ''])('%j is no unit of the county', (written) =>
  expect(idOf(written)).toBe('none'),
);

test('two units of one short name are no answer', () => {
  const twins = unitMatcher([unit('县水务局', '水务'), unit('水务集团公司', '水务')]);
  expect(twins('水务')).toEqual({ found: 'many' });
  expect(twins('县水务局')).toEqual({ found: 'one', id: '县水务局' });
});

test('the leader linked to a township or answering for the field is proposed, if there is one only', () => {
  const leaders = [
    { postId: '何秀兰', fields: ['农业农村', '住房和城乡建设'], linkedUnitIds: ['双渠镇'] },
    { postId: '陆承远', fields: ['财政', '民政'], linkedUnitIds: [] },
    { postId: '苏雅琴', fields: ['民政'], linkedUnitIds: [] },
  ];
  const leaderOf = (name: string) => leaderFor({ id: name, name }, leaders);
  expect(leaderOf('双渠镇')).toBe('何秀兰');
  expect(leaderOf('县农业农村局')).toBe('何秀兰');
  expect(leaderOf('县住建局')).toBe('何秀兰');
  expect(leaderOf('县民政局')).toBeNull();
  expect(leaderOf('县水务局')).toBeNull();
});
