// The checker that holds answers against the document finds what is wrong with them.
import { expect, test } from 'vitest';
import { faultsOf } from './json-schema.ts';

const line = {
  type: 'object',
  properties: {
    id: { type: 'string', format: 'uuid' },
    on: { type: ['string', 'null'], pattern: '^\\d{4}-\\d\\d-\\d\\d$' },
    count: { type: 'integer', minimum: 1 },
    kind: { type: 'string', enum: ['task', 'target'] },
    now: {
      oneOf: [
        { type: 'object', properties: { state: { type: 'string', const: 'over' } }, required: ['state'] },
        {
          type: 'object',
          properties: { state: { type: 'string', const: 'call' }, step: { type: 'integer' } },
          required: ['state', 'step'],
        },
      ],
    },
    more: { anyOf: [{ type: 'array', items: { type: 'string' } }, { type: 'null' }] },
  },
  required: ['id', 'on', 'count'],
};
const sound = { id: '01900000-0000-7000-8000-000000000000', on: null, count: 1 };

test('a value that fits has no fault', () => {
  expect(
    faultsOf(line, { ...sound, on: '2026-07-08', kind: 'task', now: { state: 'over' }, more: ['a'] }),
  ).toEqual([]);
});

test.each([
  ['a missing property', { id: sound.id, on: null }, '$.count is missing'],
  ['a property nobody documented', { ...sound, secret: 1 }, '$.secret is not in the document'],
  ['another type', { ...sound, count: '1' }, '$.count is string'],
  ['half a number', { ...sound, count: 1.5 }, '$.count is number'],
  ['too small a number', { ...sound, count: 0 }, '$.count is too small'],
  ['an id that is none', { ...sound, id: '7' }, '$.id is no uuid'],
  ['a date that is none', { ...sound, on: '8 July' }, '$.on does not match ^\\d{4}-\\d\\d-\\d\\d$'],
  ['a word outside the list', { ...sound, kind: 'project' }, '$.kind is "project"'],
  [
    'a shape that is none of those told apart',
    { ...sound, now: { state: 'call' } },
    '$.now fits 0 of 2 shapes',
  ],
  [
    'another word than the one that tells shapes apart',
    { ...sound, now: { state: 'gone' } },
    '$.now.state is "gone"',
  ],
  ['a wrong element', { ...sound, more: [1] }, '$.more[0] is integer'],
])('%s is found', (_, value, fault) => expect(faultsOf(line, value)).toContain(fault));

test('a keyword it cannot read is no pass', () => {
  expect(() => faultsOf({ type: 'string', contentEncoding: 'base64' }, '')).toThrow('contentEncoding');
});
