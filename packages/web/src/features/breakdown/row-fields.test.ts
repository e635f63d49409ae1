import type { BreakdownRow } from '@luoshi/contract/routes/breakdown';
import { expect, test } from 'vitest';
import { changeOf, fieldsOf, isChanged, wrongIn } from './row-fields.ts';

const row: BreakdownRow = {
  id: 'a',
  version: 4,
  ordinal: 0,
  number: null,
  kind: 'task',
  title: '泵站改造',
  indicator: null,
  metric: '泵站',
  targetOp: '>=',
  targetValue: '2',
  unitOfMeasure: '座',
  leadLeaderPostId: null,
  leadLeader: null,
  leadUnitId: '县水务局',
  leadUnit: '县水务局',
  supportUnitIds: ['双渠镇'],
  supportUnits: ['双渠镇'],
  handlerPostId: null,
  handler: null,
  nodes: [],
  startsOn: null,
  dueOn: '2026-08-31',
  letterDueOn: null,
  letterTargetValue: null,
  asksMoreThanLetter: false,
  aheadOfLetterDays: 0,
  duty: null,
  cadence: 'month',
  checkNeeded: false,
  missing: ['lead-leader'],
  sources: [],
  consents: [],
};
const fields = fieldsOf(row);

test('an untouched form changes nothing', () => {
  expect(changeOf(fields, row)).toEqual({});
  expect(isChanged({ ...fields, title: ' 泵站改造 ' }, row)).toBe(false);
});

test('only what differs is sent', () => {
  expect(changeOf({ ...fields, dueOn: '', leadLeaderPostId: '何秀兰' }, row)).toEqual({
    dueOn: null,
    leadLeaderPostId: '何秀兰',
  });
});

test('without a number there is neither a unit nor a way to mean it', () => {
  expect(changeOf({ ...fields, targetValue: ' ' }, row)).toEqual({
    targetOp: null,
    targetValue: null,
    unitOfMeasure: null,
  });
});

test('another unit is another target: the number goes with it and is not converted', () => {
  expect(changeOf({ ...fields, unitOfMeasure: '处' }, row)).toEqual({
    targetOp: '>=',
    targetValue: '2',
    unitOfMeasure: '处',
  });
});

test('an indicator stays only on a target', () => {
  expect(changeOf({ ...fields, kind: 'target', indicator: 'pumps' }, row)).toEqual({
    kind: 'target',
    indicator: 'pumps',
  });
  expect(changeOf({ ...fields, indicator: 'pumps' }, row)).toEqual({});
});

test('an empty title, a number that is none and two nodes cannot be sent', () => {
  const node = { proof: '开工令', dueOn: '2026-08-01', person: '', key: false };
  expect(wrongIn({ ...fields, title: '', targetValue: '两', nodes: [node, node] })).toEqual([
    'title',
    'target',
    'nodes',
  ]);
});
