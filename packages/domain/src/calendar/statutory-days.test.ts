// A lunar year: 2027, whose Spring Festival is on Saturday 6 February.
import { expect, test } from 'vitest';
import { statutoryDays, type LunarYear } from './statutory-days.ts';

const year: LunarYear = {
  year: 2027,
  feasts: {
    'spring-festival': '2027-02-06',
    qingming: '2027-04-05',
    'dragon-boat': '2027-06-09',
    'mid-autumn': '2027-09-15',
  },
  source: '',
};

test('the Spring Festival begins on the eve, fixed feasts stand on their day', () => {
  const feasts = [
    { name: '春节', on: 'spring-festival', before: 1, days: 4 },
    { name: '元旦', on: '01-01', before: 0, days: 1 },
  ];
  expect(statutoryDays(feasts, year)).toEqual([
    { on: '2027-01-01', name: '元旦' },
    { on: '2027-02-05', name: '春节' },
    { on: '2027-02-06', name: '春节' },
    { on: '2027-02-07', name: '春节' },
    { on: '2027-02-08', name: '春节' },
  ]);
});

test('where two feasts meet, the day is told once', () => {
  const meeting = { ...year, feasts: { ...year.feasts, 'mid-autumn': '2027-10-01' } };
  const feasts = [
    { name: '中秋节', on: 'mid-autumn', before: 0, days: 1 },
    { name: '国庆节', on: '10-01', before: 0, days: 3 },
  ];
  expect(statutoryDays(feasts, meeting).map(({ on, name }) => `${on} ${name}`)).toEqual([
    '2027-10-01 中秋节',
    '2027-10-02 国庆节',
    '2027-10-03 国庆节',
  ]);
});
