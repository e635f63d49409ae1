// Two characters side by side, as one number: the words of a stretch, as far as the model looks at them.

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
/** A point, or a comma that groups thousands, inside a number. */
const goesOn = (code: number): boolean => isDigit(code) || code === 0x2e || code === 0x2c;
const zero = 0x30;

/** The number that stands for two characters. */
export const pairOf = (first: number, second: number): number => first * 0x10000 + second;

/** Tells every pair from one place to another; a number in digits is one sign. */
export function eachPair(text: string, from: number, to: number, tell: (pair: number) => void): void {
  let last = -1;
  for (let i = from; i < to; i++) {
    let code = text.charCodeAt(i);
    if (isDigit(code)) {
      while (i + 1 < to && goesOn(text.charCodeAt(i + 1))) i += 1;
      code = zero;
    }
    if (last >= 0) tell(pairOf(last, code));
    last = code;
  }
}

/** The two characters of a pair. */
export const spelt = (pair: number): string =>
  String.fromCharCode(Math.floor(pair / 0x10000), pair % 0x10000);
