// Whether a document carries a marking of state secrecy near its head. Such a document is refused before it is stored.
import { fold, unfold } from './fold/fold.ts';

const headLength = 2000;
const starred =
  /(?:绝密|机密|秘密)[★☆⭐✭✩*](?:\d{1,2}(?:年|个月|月|天|日)|长期|[一二三四五六七八九十]{1,3}年)?/u;
const alone = /^(?:密级：?)?(?:绝密|机密|秘密)(?:[★☆⭐✭✩*—-].{0,8}|(?:特急|加急|平急|特提))?$/u;
const labelled = /密级：?(?:绝密|机密|秘密)/u;

/**
 * The marking found (秘密★, 机密★1年, 绝密), as it is written, or null.
 *
 * A star or a 密级 label counts anywhere in the first 2000 characters, the bare word only on a line of its own;
 * 商业秘密 and 工作秘密 are no markings of state secrecy.
 */
export function isClassified(text: string): string | null {
  const folded = fold(text.slice(0, headLength));
  const whole = starred.exec(folded.text) ?? labelled.exec(folded.text);
  let [at, size] = whole ? [whole.index, whole[0].length] : [-1, 0];
  let starts = 0;
  for (const line of at < 0 ? folded.text.split('\n') : []) {
    if (alone.test(line)) [at, size] = [starts, line.length];
    if (at >= 0) break;
    starts += line.length + 1;
  }
  if (at < 0) return null;
  const span = unfold(folded, { starts: at, ends: at + size });
  return text.slice(span.starts, span.ends).trim();
}
