// However acts follow each other, a breakdown moves only forward past its approval, and is assigned at most once.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { afterBreakdownAct, breakdownStates, type BreakdownAct, type BreakdownState } from './state.ts';

const acts: readonly BreakdownAct[] = [
  'edit-rows',
  'consult',
  'answer',
  'settle',
  'approve',
  'issue',
  'assign-rows',
];
const walk = (steps: readonly BreakdownAct[]): readonly BreakdownState[] => {
  const visited: BreakdownState[] = ['drafted'];
  for (const act of steps) {
    const next = afterBreakdownAct(visited.at(-1) ?? 'drafted', act);
    if (next.ok) visited.push(next.value);
  }
  return visited;
};
const order = (state: BreakdownState): number => breakdownStates.indexOf(state);

test('an approval is never undone, and no step is left out', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...acts), { maxLength: 40 }), (steps) => {
      const visited = walk(steps);
      visited.forEach((state, i) => {
        const before = visited[i - 1];
        if (before === undefined) return;
        expect(order(state) - order(before)).toBeLessThanOrEqual(1);
        if (order(before) >= order('approved')) expect(order(state)).toBeGreaterThan(order(before));
      });
    }),
    { seed: 20260708, numRuns: 500 },
  );
});

test('the way from draft to assignment', () => {
  expect(walk(['consult', 'answer', 'settle', 'approve', 'issue', 'assign-rows']).at(-1)).toBe('assigned');
  expect(walk(['approve', 'issue', 'assign-rows', 'answer'])).toEqual(['drafted']);
});

test('editing a consulted breakdown opens the consultation again', () => {
  expect(afterBreakdownAct('consulted', 'edit-rows')).toEqual({ ok: true, value: 'consulting' });
  expect(afterBreakdownAct('approved', 'edit-rows')).toMatchObject({
    refusal: { code: 'wrong-state', params: { state: 'approved', act: 'edit-rows' } },
  });
});
