import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ladderSteps, type LadderStep } from './kind.ts';
import { highestRung, proposeStep, type Ladder, type LadderCondition, type LadderFacts } from './ladder.ts';

const rung = (conditions: readonly LadderCondition[]) =>
  ({ decides: 'office', produces: 'message', replyDays: 2, source: '虚构', conditions }) as const;

const ladder: Ladder = {
  dismissedDays: 10,
  steps: {
    reminder: rung([
      { code: 'sign-for-late', days: 1 },
      { code: 'not-reported' },
      { code: 'light', light: 'slow' },
    ]),
    urging: rung([
      { code: 'still', light: 'behind', days: 2 },
      { code: 'still-unreported', days: 3 },
    ]),
    slip: rung([
      { code: 'unanswered', days: 1 },
      { code: 'overdue', days: 10 },
    ]),
    interview: rung([{ code: 'still', light: 'behind', days: 10 }]),
    circular: rung([{ code: 'still', light: 'behind', days: 15 }]),
    transfer: rung([{ code: 'still', light: 'behind', days: 20 }]),
  },
};

const quiet: LadderFacts = {
  light: 'normal',
  isSettled: false,
  isExcused: false,
  isReportMissing: false,
  signForLateDays: 0,
  overdueDays: 0,
  taken: [],
  dismissed: [],
};
const propose = (facts: Partial<LadderFacts>) => proposeStep({ ...quiet, ...facts }, ladder);
const issued = (step: LadderStep, daysAgo: number | null, unansweredDays = 0) => ({
  step,
  daysAgo,
  unansweredDays,
});

test('nothing is proposed for what goes well', () => {
  expect(propose({})).toBeNull();
});

test('a slow light, a missing report or a late signature proposes a reminder, and says which', () => {
  expect(propose({ light: 'slow' })).toMatchObject({ step: 'reminder', condition: { code: 'light' } });
  expect(propose({ isReportMissing: true })?.condition.code).toBe('not-reported');
  expect(propose({ signForLateDays: 1 })?.condition.code).toBe('sign-for-late');
});

test('even what is far behind begins at the lowest step, and goes up one at a time', () => {
  expect(propose({ light: 'behind', overdueDays: 40 })?.step).toBe('reminder');
  expect(propose({ light: 'behind', taken: [issued('reminder', 1)] })).toBeNull();
  expect(propose({ light: 'behind', taken: [issued('reminder', 2)] })?.step).toBe('urging');
  const urged = [issued('reminder', 9), issued('urging', 4, 1)];
  expect(propose({ light: 'behind', taken: urged })).toMatchObject({
    step: 'slip',
    condition: { code: 'unanswered', days: 1 },
  });
});

test('while a step is on its way the next is not proposed', () => {
  const onItsWay = [issued('reminder', 9), issued('urging', 8, 5), issued('slip', null)];
  expect(propose({ light: 'behind', overdueDays: 30, taken: onItsWay })).toBeNull();
});

test('what was dismissed rests for ten working days', () => {
  expect(propose({ light: 'slow', dismissed: [{ step: 'reminder', daysAgo: 9 }] })).toBeNull();
  expect(propose({ light: 'slow', dismissed: [{ step: 'reminder', daysAgo: 10 }] })?.step).toBe('reminder');
});

test('after the last step nothing follows', () => {
  const taken = ladderSteps.map((step) => issued(step, 30));
  expect(propose({ light: 'behind', taken })).toBeNull();
});

const days = fc.nat(40);
const step = fc.constantFrom(...ladderSteps);
const anyFacts: fc.Arbitrary<LadderFacts> = fc.record({
  light: fc.constantFrom('normal', 'slow', 'behind', 'blocked', null),
  isSettled: fc.boolean(),
  isExcused: fc.boolean(),
  isReportMissing: fc.boolean(),
  signForLateDays: days,
  overdueDays: days,
  taken: fc.array(fc.record({ step, daysAgo: fc.option(days, { freq: 8 }), unansweredDays: days }), {
    maxLength: 5,
  }),
  dismissed: fc.array(fc.record({ step, daysAgo: days }), { maxLength: 3 }),
});
const often = { seed: 283, numRuns: 2_000 };

/** Each condition said a second time, in words of its own. */
const isTrue = (condition: LadderCondition, of: LadderStep, facts: LadderFacts): boolean => {
  const below = facts.taken.filter((taken) => taken.step === ladderSteps[ladderSteps.indexOf(of) - 1]).at(-1);
  const bad = (light: string) => facts.light === 'behind' || (light === 'slow' && facts.light === 'slow');
  if (!('days' in condition)) return 'light' in condition ? bad(condition.light) : facts.isReportMissing;
  const { days: least } = condition;
  if ('light' in condition) return bad(condition.light) && (below?.daysAgo ?? -1) >= least;
  if (condition.code === 'still-unreported') {
    return facts.isReportMissing && (below?.daysAgo ?? -1) >= least;
  }
  if (condition.code === 'unanswered') return (below?.unansweredDays ?? 0) >= least;
  return (condition.code === 'overdue' ? facts.overdueDays : facts.signForLateDays) >= least;
};

test('whatever happened: no proposal without a condition of its step that holds', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const proposal = proposeStep(facts, ladder);
      if (proposal === null) return;
      expect(ladder.steps[proposal.step].conditions).toContainEqual(proposal.condition);
      expect(isTrue(proposal.condition, proposal.step, facts)).toBe(true);
    }),
    often,
  );
});

test('whatever happened: never two steps at once', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const proposal = proposeStep(facts, ladder);
      if (proposal === null) return;
      expect(ladderSteps.indexOf(proposal.step)).toBe(highestRung(facts.taken) + 1);
    }),
    often,
  );
});

test('whatever happened: what was reported in time and could not be solved is not proposed, nor what is settled', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      expect(proposeStep({ ...facts, isExcused: true }, ladder)).toBeNull();
      expect(proposeStep({ ...facts, isSettled: true }, ladder)).toBeNull();
    }),
    often,
  );
});
