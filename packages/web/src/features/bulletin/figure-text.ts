// A figure beside the text: its thousands grouped, which the text of a document never has.
import type { Figure } from '@luoshi/contract/routes/bulletin';
import { amountText } from '../../text/number-text.ts';

/** `23509亩` → `23,509亩`; what is printed in another unit than it is kept in, 3.21亿元, stays as it is printed. */
export const figureText = ({ text, value }: Pick<Figure, 'text' | 'value'>): string =>
  text.startsWith(value) ? amountText(value) + text.slice(value.length) : text;
