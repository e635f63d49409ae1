// From a leader's speech to a published circular, by the people who do it; one app, one county, in order.
import { describe } from 'vitest';
import { bringingAlong } from './journey/bring-along.ts';
import { readingThrough } from './journey/read-through.ts';
import { aHouse } from './support/house.ts';

const house = aHouse();

describe('what she has today comes along', () => bringingAlong(house));
describe('a speech is read, item by item', () => readingThrough(house));
