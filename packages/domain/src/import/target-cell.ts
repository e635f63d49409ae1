// 量化目标 of a ledger: one number with its unit. What a whole sentence promises is read elsewhere.
import { ok, refuse, type Outcome } from '../outcome/outcome.ts';
import { writtenOut, type ItemMeasure, type TargetOp } from '../item/target-of.ts';

const digits = String.raw`\d+(?:,\d{3})*(?:\.\d+)?`;
const longUnits =
  '平方公里|平方米|立方米|千瓦时|千瓦|兆瓦|公里|千米|公顷|公斤|千克|人次|户次|件次|场次|个百分点|百分点';
const counted = new RegExp(
  String.raw`^(.*?)(${digits})([万亿]{0,2})(${longUnits}|[%‰]|\p{Script=Han}|[a-zA-Z]+)(.*)$`,
  'u',
);
const placed = /(?:第|前)(\d+)(?:名|位)?/u;
const opWords = /不少于|不低于|不超过|不高于|不多于|至少|达到|超过|突破|控制在|完成|[≥≤><=]+/gu;
const tailWords = /以上|以下|以内|左右|及/gu;

const opOf = (before: string, after: string): TargetOp => {
  if (/增长|增速|增幅|递增|下降|降低/u.test(before)) return 'growth';
  const around = `${before} ${after}`;
  if (/[≥>]|不少于|不低于|至少|超过|突破|以上/u.test(around.replaceAll('不超过', ''))) return '>=';
  return /[≤<]|不超过|不高于|不多于|控制在|以内|以下/u.test(around) ? '<=' : '=';
};

const unclear = (text: string) => refuse('measure-unclear', { text: text.slice(0, 40) });

/**
 * Reads the target of a ledger: 4.2万亩, ≥600座, 600座以上, 不少于30公里, 增长7%, 前3名.
 *
 * @returns the measure with 万 and 亿 written out, its `metric` empty when the cell names none; null for a cell
 *   without a number (a node says when it is done); `measure-unclear` when there is more than one number or no unit
 */
export const readTargetCell = (text: string): Outcome<ItemMeasure | null> => {
  const plain = text.normalize('NFKC').replaceAll(/\s/gu, '');
  const numbers = plain.match(new RegExp(digits, 'gu')) ?? [];
  if (numbers.length === 0) return ok(null);
  if (numbers.length > 1) return unclear(text);
  const place = placed.exec(plain);
  if (place !== null) {
    return ok({
      metric: plain.slice(0, place.index),
      op: 'rank',
      value: place[1] ?? '',
      unit: '名次',
      raw: plain,
    });
  }
  const [, before = '', value = '', large = '', unit = '', after = ''] = counted.exec(plain) ?? [];
  if (unit === '') return unclear(text);
  const op = opOf(before, after);
  const falls = op === 'growth' && /下降|降低/u.test(before);
  const expanded = writtenOut(falls ? `-${value}` : value, `${large}${unit}`);
  if (!expanded.ok) return unclear(text);
  const metric = before.replaceAll(opWords, '') || after.replaceAll(tailWords, '');
  return ok({ metric, op, ...expanded.value, raw: plain });
};
