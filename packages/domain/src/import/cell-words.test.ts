import { expect, test } from 'vitest';
import {
  namesIn,
  readCadence,
  readCommitmentKind,
  readRoles,
  readUnitKind,
  unitKindByName,
} from './cell-words.ts';

test('several names in one cell are told apart, each once', () => {
  expect(namesIn('县水务局、县住建局，双渠镇;临川镇；县水务局')).toEqual([
    '县水务局',
    '县住建局',
    '双渠镇',
    '临川镇',
  ]);
  expect(namesIn('  ')).toEqual([]);
});

test('words of the field mean one of a closed list', () => {
  expect(readCadence('旬报')).toEqual({ ok: true, value: 'ten-day' });
  expect(readCommitmentKind('民生实事')).toEqual({ ok: true, value: 'livelihood' });
  expect(readUnitKind('乡镇')).toEqual({ ok: true, value: 'township' });
  expect(readRoles('经办、单位负责人')).toEqual({ ok: true, value: ['handler', 'head'] });
});

test('an unknown word is refused with the words known', () => {
  const read = readCadence('想起来再报');
  expect(read.ok ? read.value : read.refusal).toEqual({
    code: 'word-unknown',
    params: { text: '想起来再报', known: '月、旬、季、不报' },
  });
});

test('a name tells what kind of unit it is', () => {
  expect(
    ['双渠镇', '松坪乡', '柳林村', '云川供水公司', '县督查考核局', '县水务局'].map(unitKindByName),
  ).toEqual(['township', 'township', 'village', 'enterprise', 'office', 'department']);
});
