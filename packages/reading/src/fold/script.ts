// Traditional to Simplified characters, one code point for one, so that places in the text keep their meaning.
import { Converter } from 'opencc-js/t2cn';

const convert: (text: string) => string = Converter({ from: 't', to: 'cn' });
const compatible = /[\u{F900}-\u{FAFF}\u{2F800}-\u{2FA1F}]/gu;

/** 著力, 著眼: Hong Kong and Taiwan write 着 so; conversion by character leaves it. */
const oldForm = /著(?=[力眼重手实實想意])/gu;

/**
 * The code points of a text in Simplified script, compatibility ideographs replaced by the usual ones.
 *
 * @returns as many code points as the text has, each where its original stood
 */
export function simplify(text: string): readonly string[] {
  const plain = text.replace(compatible, (c) => c.normalize('NFKC')).replace(oldForm, '着');
  const folded = Array.from(convert(plain));
  const given = Array.from(plain);
  return folded.length === given.length ? folded : given;
}
