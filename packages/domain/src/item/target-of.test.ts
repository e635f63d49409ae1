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

it('万 and 亿 are written out exactly', () => {
  expect(writtenOut('4.2', '万亩')).toEqual({ ok: true, value: { value: '42000', unit: '亩' } });
  expect(writtenOut('0.00015', '亿亩')).toEqual({ ok: true, value: { value: '15000', unit: '亩' } });
  expect(writtenOut('600', '座')).toEqual({ ok: true, value: { value: '600', unit: '座' } });
  expect(writtenOut('六百', '座')).toMatchObject({ refusal: { code: 'malformed-number' } });
});

it('the first measure that is a number is the target', () => {
  expect(targetOf([])).toBeNull();
  expect(targetOf([{ metric: '种草', op: '>=', value: '3', unit: '万亩', raw: '3万亩以上' }])).toEqual({
    metric: '种草',
    op: '>=',
    value: '30000',
    unit: '亩',
  });
});
