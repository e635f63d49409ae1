import { expect, test } from 'vitest';
import { missingIn, sentCheck, type CheckContent } from './check-values.ts';

const confirmed: CheckContent = {
  subject: 'r',
  result: 'confirmed',
  amount: '2860',
  extent: 'full',
  sampleSize: '3',
  sampleOf: '',
  found: '',
  checkedOn: '2026-07-04',
  files: [],
};
const subject = { key: 'r', reportId: 'r', nodeId: null, version: 2, reported: '3200' };

test('a confirmation needs no words, an adjustment and a return need words or evidence', () => {
  expect(missingIn(confirmed)).toEqual([]);
  expect(missingIn({ ...confirmed, result: 'adjusted' })).toEqual(['found']);
  expect(missingIn({ ...confirmed, result: 'sent-back', found: '缺验收记录' })).toEqual([]);
  const files = [{ hash: 'a', name: '现场.jpg' }];
  expect(missingIn({ ...confirmed, result: 'adjusted', files })).toEqual([]);
});

test('a sample says how many of how many, and not more than there are', () => {
  expect(missingIn({ ...confirmed, extent: 'sampled' })).toEqual(['sample']);
  expect(missingIn({ ...confirmed, extent: 'sampled', sampleOf: '2' })).toEqual(['sample']);
  expect(missingIn({ ...confirmed, extent: 'sampled', sampleOf: '7' })).toEqual([]);
});

test('only an adjustment sends a value, only a sample its size', () => {
  expect(sentCheck(confirmed, subject)).toMatchObject({
    value: null,
    sampleSize: null,
    sampleOf: null,
    basedOn: 2,
  });
  expect(sentCheck({ ...confirmed, result: 'adjusted' }, subject)).toMatchObject({ value: '2860' });
});

test('nothing is sent without a result', () =>
  expect(sentCheck({ ...confirmed, result: '' }, subject)).toBeNull());
