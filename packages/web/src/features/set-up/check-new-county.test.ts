import { expect, test } from 'vitest';
import { checkNewCounty } from './check-new-county.ts';

const right = {
  name: '云川县',
  divisionCode: '620999000000',
  administratorName: '周立群',
  username: 'zhou.liqun',
  password: 'vier worte gehen gut',
};

test('a county with all five fields can be sent', () => expect(checkNewCounty(right)).toEqual([]));

test('a division code has twelve digits', () => {
  expect(checkNewCounty({ ...right, divisionCode: '620999' })).toEqual(['divisionCode']);
});

test('every wrong field is named at once, in the order of the form', () => {
  expect(
    checkNewCounty({
      name: '县',
      divisionCode: '',
      administratorName: ' ',
      username: '周',
      password: 'short',
    }),
  ).toEqual(['name', 'divisionCode', 'administratorName', 'username', 'password']);
});
