// Whatever is shown of a county's commitments, the counts add up.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bucketOf, countBuckets, lightBuckets, type Shown } from './light-bucket.ts';

const seed = 20260708;
const marks = [
  'no-plan',
  'not-started',
  'started',
  'not-reported',
  'overdue',
  'done',
  'done-late',
  'rate-reached',
  'rate-short',
  'rank-reached',
  'rank-short',
  'to-sign',
  'returned',
  'closing',
];
const shown: fc.Arbitrary<Shown> = fc.record({
  light: fc.constantFrom('normal', 'slow', 'behind', null),
  marks: fc.uniqueArray(fc.constantFrom(...marks), { maxLength: 4 }),
});

test('the buckets add up to all, whatever lights and marks there are', () => {
  fc.assert(
    fc.property(fc.array(shown, { maxLength: 60 }), (all) => {
      const counts = countBuckets(all);
      expect(counts.all).toBe(all.length);
      expect(lightBuckets.reduce((sum, bucket) => sum + counts[bucket], 0)).toBe(all.length);
    }),
    { seed },
  );
});

test('a light always goes before the marks', () => {
  fc.assert(
    fc.property(shown, (one) => {
      expect(one.light ?? bucketOf(one)).toBe(bucketOf(one));
    }),
    { seed },
  );
});

test('without a light the mark says where it stands', () => {
  const of = (...held: readonly string[]) => bucketOf({ light: null, marks: held });
  expect([of('done-late'), of('no-plan'), of('not-reported'), of('to-sign', 'no-plan')]).toEqual([
    'done',
    'noPlan',
    'notReported',
    'notStarted',
  ]);
  expect([of(), of('started'), of('rank-short', 'not-reported')]).toEqual([
    'notStarted',
    'notStarted',
    'rated',
  ]);
});
