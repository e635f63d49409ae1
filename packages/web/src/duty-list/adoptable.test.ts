import { expect, test } from 'vitest';
import type { DutyEntry } from '@luoshi/contract/routes/duty-list';
import { adoptable } from './adoptable.ts';

const entry = (id: string, list: DutyEntry['list']): DutyEntry => ({
  id,
  list,
  number: 1,
  title: id,
  lead: null,
});
const standing = (...proposals: DutyEntry[]) => ({
  ungated: false,
  entry: null,
  admission: null,
  proposals,
  refusals: [],
});

test('the first proposal of each is adopted, a withdrawn one never', () => {
  expect(
    adoptable([
      { id: 'a', version: 3, duty: standing(entry('roads', 'basic'), entry('farm', 'basic')) },
      { id: 'b', version: 1, duty: standing(entry('stalls', 'withdrawn')) },
      { id: 'c', version: 1, duty: standing() },
      { id: 'd', version: 1, duty: null },
    ]),
  ).toEqual([{ commitmentId: 'a', basedOn: 3, dutyId: 'roads', admission: null }]);
});
