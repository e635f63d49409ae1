// From a leader's speech to a published circular, by the people who do it: one app, one county, day after day.
import { describe, it } from 'vitest';
import { breakingDown, issuingTheBreakdown } from './journey/break-down.ts';
import { bringingAlong } from './journey/bring-along.ts';
import { checkingOn } from './journey/check.ts';
import { leading } from './journey/lead.ts';
import { askingAboutTheCircular, publishing } from './journey/publish.ts';
import { readingThrough } from './journey/read-through.ts';
import { reportingOn, takingOn } from './journey/report.ts';
import { verifying } from './journey/verify.ts';
import { aHouse } from './support/house.ts';

const house = aHouse();

describe('8 July: what she has today comes along', () => {
  bringingAlong(house);
});
describe('8 July: a speech is read, item by item', () => {
  readingThrough(house);
});
describe('8 July: its tasks are broken down, the units are asked', () => {
  breakingDown(house);
});
describe('8 July: the circular of June is put to the units it names', () => {
  askingAboutTheCircular(house);
});

describe('14 July: the days for answers are over', () => {
  it('another day comes', () => house.dayComes('2026-07-14T01:00:00.000Z'));
  issuingTheBreakdown(house);
  takingOn(house);
  publishing(house);
});

describe('3 August: the month is over', () => {
  it('another day comes', () => house.dayComes('2026-08-03T01:00:00.000Z'));
  reportingOn(house);
  checkingOn(house);
  leading(house);
  verifying(house);
});
