// Whatever was reported and checked, in whatever order it is read.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { standingOf, type CountedCheck, type CountedReport } from './standing.ts';

const seed = 20260708;
const value = fc.nat(9999).map(String);
const reports: fc.Arbitrary<readonly CountedReport[]> = fc
  .uniqueArray(
    fc.record({
      id: fc.constant(''),
      period: fc.constantFrom('2026-04', '2026-05', '2026-06'),
      reportVersion: fc.integer({ min: 1, max: 3 }),
      value,
      state: fc.constantFrom('filed', 'signed', 'reviewed', 'returned'),
    }),
    { selector: (each) => `${each.period}/${each.reportVersion}`, maxLength: 9 },
  )
  .map((list) => list.map((each) => ({ ...each, id: `${each.period}/${each.reportVersion}` })));
const checks: fc.Arbitrary<readonly CountedCheck[]> = fc.uniqueArray(
  fc.record({
    id: fc.nat().map(String),
    reportId: fc
      .tuple(fc.constantFrom('2026-04', '2026-05', '2026-06'), fc.integer({ min: 1, max: 3 }))
      .map((parts) => parts.join('/')),
    result: fc.constantFrom('confirmed', 'adjusted', 'sent-back'),
    value,
    extent: fc.constantFrom('desk', 'sampled', 'full'),
    recordedAt: fc.nat(86_399).map((second) => `2026-07-04T02:00:00.${String(second).padStart(6, '0')}Z`),
    overturned: fc.boolean(),
  }),
  { selector: (each) => each.recordedAt, maxLength: 12 },
);

test('a version that is returned, unsigned or sent back never counts', () => {
  fc.assert(
    fc.property(reports, checks, fc.boolean(), (filed, found, sourceData) => {
      const standing = standingOf(filed, found, sourceData);
      const report = filed.find((each) => each.id === standing.reportId);
      expect(['signed', 'reviewed', undefined]).toContain(report?.state);
      const newest = found
        .filter((each) => each.reportId === report?.id && !each.overturned)
        .toSorted((a, b) => (a.recordedAt < b.recordedAt ? 1 : -1))[0];
      expect(newest?.result).not.toBe('sent-back');
      expect(standing.checkId).toBe(newest?.id ?? null);
      expect(standing.value).toBe(newest?.value ?? report?.value ?? null);
    }),
    { seed, numRuns: 1000 },
  );
});

test('nothing newer that counts is passed over', () => {
  fc.assert(
    fc.property(reports, (filed) => {
      const signed = filed
        .filter((each) => each.state === 'signed' || each.state === 'reviewed')
        .map((each) => each.id);
      expect(standingOf(filed, [], false).reportId).toBe(signed.toSorted().at(-1) ?? null);
    }),
    { seed },
  );
});

test('the order in which reports and checks are read does not matter', () => {
  fc.assert(
    fc.property(reports, checks, fc.boolean(), (filed, found, sourceData) => {
      expect(standingOf(filed.toReversed(), found.toReversed(), sourceData)).toEqual(
        standingOf(filed, found, sourceData),
      );
    }),
    { seed },
  );
});
