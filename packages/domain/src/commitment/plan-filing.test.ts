// Road maps and time plans as filed.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkNodes, checkPoints, type FiledNode, type FiledPoint } from './plan-filing.ts';

const seed = 20260708;
const window = { startsOn: '2026-03-01', dueOn: '2026-10-31' };
const node = (dueOn: string, proof = '施工合同'): FiledNode => ({
  proof,
  dueOn,
  person: '李建国',
  key: false,
});
const point = (on: string, value: string): FiledPoint => ({ on, value });
const code = (outcome: ReturnType<typeof checkNodes> | ReturnType<typeof checkPoints>) =>
  outcome.ok ? 'ok' : outcome.refusal.code;

describe('a road map', () => {
  const three = [node('2026-06-30'), node('2026-03-01'), node('2026-10-31')];

  test('comes back in order of its dates', () => {
    const checked = checkNodes(three, window);
    expect(checked.ok && checked.value.map((each) => each.dueOn)).toEqual([
      '2026-03-01',
      '2026-06-30',
      '2026-10-31',
    ]);
  });

  test('has three to six nodes', () => {
    const many = (count: number) =>
      code(checkNodes(Array<FiledNode>(count).fill(node('2026-06-30')), window));
    expect([2, 3, 6, 7].map(many)).toEqual(['invalid-input', 'ok', 'ok', 'invalid-input']);
  });

  test('says of each node what proves it', () => {
    expect(code(checkNodes([...three, node('2026-07-01', ' ')], window))).toBe('invalid-input');
  });

  test('stays inside its window, by a day', () => {
    expect(checkNodes([...three, node('2026-11-01')], window)).toMatchObject({
      refusal: { code: 'due-before-start', params: { date: '2026-11-01' } },
    });
    expect(code(checkNodes([...three, node('2026-02-28')], window))).toBe('due-before-start');
    expect(code(checkNodes([...three, node('2030-01-01')], { startsOn: null, dueOn: null }))).toBe('ok');
  });
});

describe('a time plan', () => {
  test('rises to the target', () => {
    expect(
      code(checkPoints([point('2026-09-30', '6000'), point('2026-06-30', '3600')], '6000', window)),
    ).toBe('ok');
    expect(
      code(checkPoints([point('2026-06-30', '3600'), point('2026-09-30', '5999.99')], '6000', window)),
    ).toBe('invalid-input');
    expect(
      code(
        checkPoints(
          [point('2026-04-30', '3600'), point('2026-06-30', '3000'), point('2026-09-30', '6000')],
          '6000',
          window,
        ),
      ),
    ).toBe('invalid-input');
  });

  test('has a point, and none outside its window', () => {
    expect(code(checkPoints([], '6000', window))).toBe('invalid-input');
    expect(code(checkPoints([point('2026-11-01', '6000')], '6000', window))).toBe('due-before-start');
  });

  test('is the same in whatever order it was typed', () => {
    const days = fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(days, (chosen) => {
        const points = chosen.map((day) => point(`2026-06-${String(day).padStart(2, '0')}`, String(day)));
        const target = String(Math.max(...chosen));
        const checked = checkPoints(points, target, window);
        expect(checked).toEqual(checkPoints(points.toReversed(), target, window));
        expect(checked.ok && checked.value.at(-1)?.value).toBe(target);
      }),
      { seed },
    );
  });
});
