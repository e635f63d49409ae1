// Traditional to Simplified characters, one code point for one, so that places in the text keep their meaning.
import { Converter } from 'opencc-js/t2cn';

const convert: (text: string) => string = Converter({ from: 't', to: 'cn' });
const compatible = /[\u{F900}-\u{FAFF}\u{2F800}-\u{2FA1F}]/gu;

/** Code points of a text: code units less those that end a pair. */
const length = (text: string): number => text.length - (text.match(/[\u{10000}-\u{10FFFF}]/gu)?.length ?? 0);
const sameLength = (a: string, b: string): boolean => length(a) === length(b);

/** 著力, 著眼: Hong Kong and Taiwan write 着 so; conversion by character leaves it. */
const oldForm = /著(?=[力眼重手实實想意])/gu;

/**
 * A text in Simplified script, compatibility ideographs replaced by the usual ones.
 *
 * @returns as many code points as the text has, each where its original stood; they may differ in code units
 */
export function simplify(text: string): string {
  const plain = text.replace(compatible, (c) => c.normalize('NFKC')).replace(oldForm, '着');
  const folded = convert(plain);
  return sameLength(folded, plain) ? folded : plain;
}
