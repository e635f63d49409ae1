// Bad input through the pages: each is told what is wrong and what to do, and what was typed is still there.
import { describe } from 'vitest';
import { badDocuments } from './bad-input/documents.ts';
import { badFigures } from './bad-input/figures.ts';
import { lostSessions } from './bad-input/lost-sessions.ts';
import { twoPeople } from './bad-input/two-people.ts';
import { aHouse } from './support/house.ts';

const house = aHouse();

describe('documents', () => {
  badDocuments(house);
});
describe('figures and dates', () => {
  badFigures(house);
});
describe('two people at once', () => {
  twoPeople(house);
});
describe('a session lost in the middle', () => {
  lostSessions(house);
});
