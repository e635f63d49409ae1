// 数量 and 量化目标 in one short piece: ≥4.2万亩, 增长7.5%, 第3位.
import { goalText } from '@luoshi/domain/breakdown/goal';
import type { TargetOp } from '@luoshi/domain/item/target-of';
import type { Decimal } from '@luoshi/domain/quantity/decimal';
import type { T } from '../text/text.tsx';

/** A value with what is meant by it. */
export interface Measured {
  readonly op: TargetOp;
  readonly value: Decimal;
  readonly unit: string;
}

/** Every way a value can be meant, in the order they are offered. */
export const targetOps = ['=', '>=', '<=', 'growth', 'change', 'rank'] as const satisfies readonly TargetOp[];

const words: Readonly<Record<TargetOp, readonly [up: string, down: string]>> = {
  '=': ['equal', 'equal'],
  '>=': ['at-least', 'at-least'],
  '<=': ['at-most', 'at-most'],
  growth: ['growth', 'fall'],
  change: ['more', 'fewer'],
  rank: ['rank', 'rank-last'],
};

/** The word of a choice: 达到, 不少于, 不超过, 增长, 增减, 位次. */
export const opText = (op: TargetOp, t: T): string => t('item.op', { op: words[op][0] });

/** A measure as it is read; a fall and a place from the end lose their minus. */
export const measureText = ({ op, value, unit }: Measured, t: T): string => {
  const isDown = value.startsWith('-');
  const isSigned = op === '=' || op === '>=' || op === '<=';
  const size = isSigned ? value : value.replace('-', '');
  const goal = op === 'rank' ? size : goalText(size, unit);
  return t('item.goal', { op: words[op][isDown ? 1 : 0], goal });
};
