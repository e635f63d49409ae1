// The list is dated, holds a commitment once, and bounds what a township has on it at a time.
import { expect, test } from 'vitest';
import { putOnList, type Listed, type ListBound } from './put-on-list.ts';

const today = '2026-07-08';
const entry = (from: string, to: string, commitmentId = 'new') => ({ commitmentId, from, to });
const listed = (commitmentId: string, from: string, to: string): Listed => ({
  commitmentId,
  title: commitmentId,
  from,
  to,
});
const bound = (...on: readonly Listed[]): ListBound => ({ unit: '双渠镇', most: 3, listed: on });
const judged = (of: ReturnType<typeof entry>, by: ListBound) => {
  const outcome = putOnList(of, by, today);
  return outcome.ok ? 'ok' : outcome.refusal;
};

test('three may stand on it at a time, the fourth is refused with their names', () => {
  const three = [
    listed('危房改造', '2026-07-01', '2026-07-31'),
    listed('农田', '2026-07-05', '2026-08-10'),
    listed('管网', '2026-07-08', '2026-07-20'),
  ];
  expect(judged(entry('2026-07-08', '2026-07-31'), bound(...three.slice(1)))).toBe('ok');
  expect(judged(entry('2026-07-08', '2026-07-31'), bound(...three))).toMatchObject({
    code: 'dispatch-list-full',
    params: { unit: '双渠镇', most: 3, titles: '“危房改造”、“农田”、“管网”' },
  });
  expect(judged(entry('2026-07-21', '2026-07-31'), bound(...three))).toBe('ok');
});

test('a day inside on which three stand together is enough to refuse', () => {
  const three = ['a', 'b', 'c'].map((id) => listed(id, '2026-07-20', '2026-07-22'));
  expect(judged(entry('2026-07-08', '2026-08-31'), bound(...three))).toMatchObject({
    code: 'dispatch-list-full',
  });
});

test('a department is not bounded', () => {
  const many = ['a', 'b', 'c', 'd'].map((id) => listed(id, '2026-07-01', '2026-07-31'));
  expect(judged(entry('2026-07-08', '2026-07-31'), { unit: '县住建局', most: null, listed: many })).toBe(
    'ok',
  );
});

test('it is not put on twice for the same days, but again after them', () => {
  const on = bound(listed('new', '2026-07-01', '2026-07-20'));
  expect(judged(entry('2026-07-15', '2026-07-31'), on)).toMatchObject({ code: 'dispatch-list-doubled' });
  expect(judged(entry('2026-07-21', '2026-07-31'), on)).toBe('ok');
});

test('the list is not written backwards', () => {
  expect(judged(entry('2026-07-07', '2026-07-31'), bound())).toMatchObject({ code: 'dispatch-list-dates' });
  expect(judged(entry('2026-07-10', '2026-07-09'), bound())).toMatchObject({ code: 'dispatch-list-dates' });
});
