// A choice and the meaning it stands for are one and the same.
import { expect, test } from 'vitest';
import { choiceOf, meaningOf } from './heading-choice.ts';

test.each([
  'unmapped',
  'outside',
  'ignored',
  'county',
  'indicator:farmland',
  'unit:0190',
  'measure:share',
  'indicator:farmland measure:target',
])('%s', (choice) => expect(choiceOf(meaningOf(choice))).toBe(choice));
