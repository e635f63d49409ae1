// What holds for every list and every seed.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkDraw } from '@luoshi/domain/inspection/check-draw';
import { draw, drawOrder, hashOfList, type DrawRecord } from '@luoshi/domain/inspection/draw';
import { sha256 } from './sha256.ts';

const seed = 20260708;
const ids = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 40 });
const seeds = fc.string({ minLength: 1, maxLength: 20 });
const shuffled = ids.chain((list) =>
  fc.record({
    list: fc.constant(list),
    mixed: fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
  }),
);

const recordOf = (list: readonly string[], word: string, k: number): DrawRecord => {
  const frozen = {
    entries: list.map((id) => ({ id, name: `点位${id}` })),
    k,
    source: '公开的开奖号码',
    sourceOn: '2026-07-02',
  };
  return {
    ...frozen,
    format: 'luoshi-draw-1',
    title: '',
    hash: hashOfList(frozen, sha256),
    frozenAt: '2026-07-01T01:00:00.000Z',
    seed: word,
    seedAt: '2026-07-02T14:00:00.000Z',
    result: draw(word, list, k, sha256),
  };
};

test('the order is a permutation of the list', () => {
  fc.assert(
    fc.property(ids, seeds, (list, word) => {
      expect(drawOrder(word, list, sha256).toSorted()).toEqual(list.toSorted());
    }),
    { seed },
  );
});

test('the same list and seed give the same order, however the list was sorted', () => {
  fc.assert(
    fc.property(shuffled, seeds, ({ list, mixed }, word) => {
      expect(drawOrder(word, mixed, sha256)).toEqual(drawOrder(word, list, sha256));
    }),
    { seed },
  );
});

test('whoever is among the first k is among the first k + 1', () => {
  fc.assert(
    fc.property(ids, seeds, (list, word) => {
      list.forEach((_, k) => {
        expect(draw(word, list, k + 1, sha256).slice(0, k)).toEqual(draw(word, list, k, sha256));
      });
    }),
    { seed },
  );
});

test('a record repeats; with any other seed’s result, or a name changed, it does not', () => {
  fc.assert(
    fc.property(ids, seeds, fc.nat(), (list, word, n) => {
      const record = recordOf(list, word, (n % list.length) + 1);
      expect(checkDraw(record, sha256)).toBeNull();
      const [first, ...rest] = record.entries;
      const renamed = { ...record, entries: [{ id: first?.id ?? '', name: '换了名字' }, ...rest] };
      expect(checkDraw(renamed, sha256)?.kind).toBe('hash');
      const short = { ...record, result: record.result.slice(1) };
      expect(checkDraw(short, sha256)?.kind).toBe('result');
    }),
    { seed },
  );
});
