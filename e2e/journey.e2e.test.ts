// From a leader's speech to a published circular, by the people who do it; one app, one county, in order.
import { describe } from 'vitest';
import { breakingDown } from './journey/break-down.ts';
import { bringingAlong } from './journey/bring-along.ts';
import { readingThrough } from './journey/read-through.ts';
import { reportingOn } from './journey/report.ts';
import { aHouse } from './support/house.ts';

const house = aHouse();

describe('what she has today comes along', () => bringingAlong(house));
describe('a speech is read, item by item', () => readingThrough(house));
describe('its tasks are broken down, agreed, issued, assigned', () => breakingDown(house));
describe('they are signed for, planned, reported, signed', () => reportingOn(house));
