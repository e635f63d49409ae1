import { expect, test } from 'vitest';
import { blankPerson, personOf, wrongIn } from './person-fields.ts';

const fields = {
  ...blankPerson,
  name: '贺晓梅',
  unitId: '双渠镇',
  title: '党政办干事',
  roles: ['handler' as const],
};

test('without a user name a person gets no account, and that is not wrong', () => {
  expect(wrongIn(fields)).toEqual([]);
  expect(personOf(fields)).toMatchObject({ username: null, phone: null });
});

test('a user name is letters, digits, dot and underscore, three to thirty', () => {
  expect(wrongIn({ ...fields, username: 'hxm' })).toEqual([]);
  expect(wrongIn({ ...fields, username: '贺晓梅' })).toEqual(['username']);
  expect(wrongIn({ ...fields, username: 'ab' })).toEqual(['username']);
});

test('name, unit and title have to be there', () => {
  expect(wrongIn(blankPerson)).toEqual(['name', 'unitId', 'title']);
});
