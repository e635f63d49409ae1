import { expect, it } from 'vitest';
import { targetOf, writtenOut } from './target-of.ts';

const measure = (value: string, unit: string, raw: string) =>
  ({ metric: '', op: '>=', value, unit, raw }) as const;

it('万 before what is counted is written out', () => {
  expect(writtenOut('4.2', '万亩')).toEqual({ ok: true, value: { value: '42000', unit: '亩' } });
});

it('money keeps the unit it was written in', () => {
  expect(writtenOut('9800', '万元')).toEqual({ ok: true, value: { value: '9800', unit: '万元' } });
  expect(targetOf([measure('98000000', '元', '9800万元')])).toMatchObject({ value: '9800', unit: '万元' });
  expect(targetOf([measure('860000000', '元', '8.6亿元')])).toMatchObject({ value: '8.6', unit: '亿元' });
  expect(targetOf([measure('2600', '元', '2600元')])).toMatchObject({ value: '2600', unit: '元' });
});
