// Where a commitment stands on its line, for the turns a county year brings.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pathOf, pathSteps, stepNow, type PathFacts } from './path.ts';
import { commitmentStates } from './state.ts';

const underway: PathFacts = {
  state: 'underway',
  breakdown: 'assigned',
  report: null,
  checkNeeded: true,
  checked: false,
  complete: false,
  archived: false,
};
const now = (differs: Partial<PathFacts>) => stepNow({ ...underway, ...differs });
const places = (differs: Partial<PathFacts>) => pathOf({ ...underway, ...differs }).map(({ place }) => place);

describe('it stands', () => {
  test.each([
    [{ state: 'proposed', breakdown: 'drafted' }, 'propose'],
    [{ state: 'proposed', breakdown: 'consulting' }, 'consult'],
    [{ state: 'proposed', breakdown: 'consulted' }, 'approve'],
    [{ state: 'proposed', breakdown: 'issued' }, 'assign'],
    [{ state: 'assigned' }, 'sign-for'],
    [{}, 'carry-out'],
    [{ report: 'filed' }, 'sign-report'],
    [{ report: 'signed' }, 'review'],
    [{ report: 'returned' }, 'carry-out'],
    [{ report: 'reviewed' }, 'check'],
    [{ report: 'reviewed', checked: true }, 'carry-out'],
    [{ report: 'reviewed', checked: true, complete: true }, 'close'],
    [{ report: 'reviewed', checkNeeded: false, complete: true }, 'close'],
    [{ state: 'closing', report: 'reviewed' }, 'close'],
    [{ state: 'closed' }, 'archive'],
    [{ state: 'closed', archived: true }, null],
    [{ state: 'withdrawn' }, null],
  ] as const)('%j at %s', (differs, expected) => expect(now(differs)).toBe(expected));
});

test('a commitment given in one act was never consulted on, and one without a check is not checked', () => {
  const marks = pathOf({ ...underway, breakdown: null, checkNeeded: false });
  const skipped = marks.filter(({ place }) => place === 'skipped').map(({ step }) => step);
  expect(skipped).toEqual(['consult', 'approve', 'check']);
});

test('after a period is reviewed the round begins again, and what it went through says so', () => {
  expect(places({ report: 'reviewed', checked: true }).join(' ')).toBe(
    'done done done done done now done-before done-before done-before done-before ahead ahead',
  );
});

test('filed away, everything is done; withdrawn, nothing is ahead any more that counts as now', () => {
  expect(new Set(places({ state: 'closed', archived: true, checked: true }))).toEqual(new Set(['done']));
  expect(places({ state: 'withdrawn' })).not.toContain('now');
});

test('whatever the facts, the line is whole and stands at one place at most', () => {
  const facts: fc.Arbitrary<PathFacts> = fc.record({
    state: fc.constantFrom(...commitmentStates),
    breakdown: fc.constantFrom('drafted', 'consulting', 'consulted', 'approved', 'issued', 'assigned', null),
    report: fc.constantFrom('filed', 'signed', 'reviewed', 'returned', null),
    checkNeeded: fc.boolean(),
    checked: fc.boolean(),
    complete: fc.boolean(),
    archived: fc.boolean(),
  });
  fc.assert(
    fc.property(facts, (given) => {
      const marks = pathOf(given);
      expect(marks.map(({ step }) => step)).toEqual(pathSteps);
      const at = marks.findIndex(({ place }) => place === 'now');
      expect(at === -1 ? null : marks[at]?.step).toBe(stepNow(given));
      expect(marks.filter(({ place }) => place === 'now').length).toBeLessThanOrEqual(1);
      const behind = at === -1 ? [] : marks.slice(0, at);
      expect(behind.every(({ place }) => place === 'done' || place === 'skipped')).toBe(true);
    }),
    { seed: 20260708, numRuns: 500 },
  );
});
