import type { Item } from '@luoshi/contract/routes/document';
import { expect, test } from 'vitest';
import { changeOf, fieldsOf, isChanged, namesOf, wrongIn } from './item-fields.ts';

const item: Item = {
  id: 'a',
  ordinal: 0,
  kind: 'promise',
  state: 'found',
  starts: 0,
  ends: 10,
  quote: '泵站八月底前修两座以上。',
  section: '',
  what: '泵站',
  measures: [{ metric: '泵站', op: '>=', value: '2', unit: '座', raw: '两座以上' }],
  dueFrom: '2026-08-01',
  dueTo: '2026-08-31',
  dueNotation: '2026-08',
  owners: ['县水务局'],
  ownerUnits: [],
  confidence: '0.9',
  claimed: false,
  decidedBy: null,
  version: 3,
};
const fields = fieldsOf(item);

test('an untouched form says what the item says', () => {
  expect(isChanged(fields, item)).toBe(false);
  expect(changeOf(fields, item)).toMatchObject({
    basedOn: 3,
    dueFrom: '2026-08-01',
    measures: item.measures,
  });
});

test('another date leaves the span of the document', () => {
  const change = changeOf({ ...fields, dueTo: '2026-09-30' }, item);
  expect([change.dueFrom, change.dueTo]).toEqual([null, '2026-09-30']);
});

test('a number that was changed is no longer in the words of the document', () => {
  const [measure] = fields.measures;
  const measures = measure === undefined ? [] : [{ ...measure, value: '１,200' }];
  expect(changeOf({ ...fields, measures }, item).measures).toMatchObject([{ value: '1200', raw: '1200座' }]);
});

test('a number left empty is taken off, and one that is none is named', () => {
  const blank = { op: '=', value: '', unit: '', metric: '', raw: '' } as const;
  expect(changeOf({ ...fields, measures: [blank] }, item).measures).toEqual([]);
  expect(
    wrongIn({ ...fields, what: ' ', measures: [blank, { ...blank, value: '两百', unit: '座' }] }),
  ).toEqual(['what', 1]);
});

test('owners are split at the marks people use, each once', () => {
  expect(namesOf('县水务局、双渠镇，县水务局 ；大岔乡')).toEqual(['县水务局', '双渠镇', '大岔乡']);
});
