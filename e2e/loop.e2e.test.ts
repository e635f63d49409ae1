// The loop that makes things happen, one day of it, by the people who do it: an instruction comes in, somebody is held
// up, a notice is answered, a meeting decides, a month is reported in one grid.
import { describe } from 'vitest';
import { instructing } from './loop/instruct.ts';
import { holdingUp } from './loop/hold-up.ts';
import { meeting } from './loop/meet.ts';
import { noticing } from './loop/notice.ts';
import { fillingTheMonth } from './loop/fill-month.ts';
import { aHouse } from './support/house.ts';

const house = aHouse();

describe('8 July: a leader writes on a paper', () => {
  instructing(house);
});
describe('8 July: a township cannot go on alone', () => {
  holdingUp(house);
});
describe('8 July: a notice is signed for, answered and judged', () => {
  noticing(house);
});
describe('8 July: the dispatch meeting decides', () => {
  meeting(house);
});
describe('8 July: July is reported in one grid', () => {
  fillingTheMonth(house);
});
