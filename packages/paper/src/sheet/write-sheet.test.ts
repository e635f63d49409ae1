// What a person meets who opens or prints a written table.
import { openXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { writeSheet } from './write-sheet.ts';

test('the headings are marked, frozen and repeated on every printed page', async () => {
  const bytes = await writeSheet({
    title: '台账',
    headings: ['序号', '任务', '完成数'],
    rows: [['1', '农田', '56.0']],
  });
  const [sheet] = (await openXlsx(bytes, { readStyles: true })).sheets;
  expect(sheet?.freezePane).toMatchObject({ rows: 2 });
  expect(sheet?.merges).toEqual([{ startRow: 0, startCol: 0, endRow: 0, endCol: 2 }]);
  expect(sheet?.autoFilter?.range).toBe('A2:C3');
  expect(sheet?.pageSetup).toMatchObject({
    paperSize: 'a4',
    orientation: 'landscape',
    printTitlesRow: '$1:$2',
  });
  expect(sheet?.cells?.get('1,1')?.style?.font?.name).toBe('黑体');
  expect(sheet?.cells?.get('2,2')).toMatchObject({ value: 56, type: 'number' });
  expect(sheet?.cells?.get('2,1')).toMatchObject({ value: '农田', type: 'string' });
});
