// Which quotes and brackets belong together, and which of them a sentence is not cut inside.
import type { Steps } from '../reading.ts';

const closers: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '《': '》',
  '〈': '〉',
  '（': '）',
  '【': '】',
};
const closing = new Set(Object.values(closers));
const longest = 120;
const counted = /\d[\d.,]*[多余]?[万亿]?(?:[%元人名个家户件项条所处座套亩吨]|平方|公里|分点)/;
const duty = /牵头|责任|配合|主管|负责/;

/** Whether a code unit is a Han character: most are, and none opens or closes anything. */
export const isWord = (code: number): boolean => code >= 0x3400 && code <= 0x9fff;

/** Bracketed asides that hold facts or duties of their own are read like clauses. */
const isAside = (inner: string): boolean => duty.test(inner) || (inner.length > 3 && counted.test(inner));

/** Whether a pair encloses a name or a remark that stays in one piece. */
function isWhole(open: string, inner: string): boolean {
  if (open === '（') return !isAside(inner);
  if (open === '“' || open === '‘') return !/[，。；！？\n]/.test(inner);
  return true;
}

/**
 * For each opening sign whose pair stays in one piece, where it closes.
 *
 * @returns index of the opening sign → index of the closing sign, both in `text`; a pair closes within 120 characters
 */
export function wholePairs(text: string, steps?: Steps): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  let open: number[] = [];
  for (let i = 0; i < text.length; i++) {
    if (isWord(text.charCodeAt(i))) continue;
    const c = text.charAt(i);
    if (c === '\n') open = [];
    else if (c in closers) open.push(i);
    else if (closing.has(c)) {
      while (open.length > 0) {
        const from = open.pop() ?? 0;
        if (closers[text.charAt(from)] !== c) continue;
        if (i - from <= longest && isWhole(text.charAt(from), text.slice(from + 1, i))) pairs.set(from, i);
        break;
      }
    }
  }
  if (steps) steps.count += text.length;
  return pairs;
}
