import { catalogue } from '@luoshi/contract/messages/zh-hans.gen';
import { formatWith } from '@luoshi/contract/messages/format-with';
import { expect, test } from 'vitest';
import type { T } from '../text/text.tsx';
import { measureText, type Measured } from './measure-text.ts';

const t: T = (key, params) => formatWith(catalogue, 'zh-Hans', key, params);

test.each<[Measured['op'], string, string, string]>([
  ['>=', '42000', '亩', '≥4.2万亩'],
  ['=', '360', '户', '360户'],
  ['<=', '5', '个工作日', '≤5个工作日'],
  ['growth', '7.5', '%', '增长7.5%'],
  ['growth', '-3', '%', '下降3%'],
  ['change', '-200', '人', '减少200人'],
  ['rank', '3', '名次', '第3位'],
  ['rank', '-1', '名次', '倒数第1位'],
])('%s %s %s is read %s', (op, value, unit, text) => {
  expect(measureText({ op, value, unit }, t)).toBe(text);
});
