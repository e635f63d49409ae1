// Every way a clerk writes the place on the paper.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sheetNumber } from './instruction.ts';
import { sheetReference } from './sheet-reference.ts';

test.each(['3-5', '3 5', '3号5', '3号第5行', '3—5', '呈阅〔2026〕3号第5行', '呈阅[2026]3号5', ' 3/5 '])(
  '%s is line 5 of sheet 3',
  (text) => expect(sheetReference(text)).toEqual({ running: 3, line: 5 }),
);

test.each(['', '35', '3-', '-5', '0-1', '3-0', '批〔2026〕3号'])('%s is no line of a sheet', (text) =>
  expect(sheetReference(text)).toBeNull(),
);

test('what is printed on the sheet is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9_999 }), fc.integer({ min: 1, max: 200 }), (running, line) => {
      expect(sheetReference(`${sheetNumber(2026, running)}第${line}行`)).toEqual({ running, line });
      expect(sheetReference(`${running}-${line}`)).toEqual({ running, line });
    }),
    { seed: 20260708 },
  );
});
