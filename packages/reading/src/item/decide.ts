// Which candidates of a sentence are items, and how sure that is.
import { likelihood, threshold } from '../confidence/confidence.ts';
import type { Note, ReadSentence } from '../document.ts';
import type { ItemKind, Steps } from '../reading.ts';
import type { Candidate } from './candidate.ts';
import { judge } from './judge.ts';

/** A candidate that passed. */
export interface Decided {
  readonly candidate: Candidate;
  /** Where the item begins: with its owner, when that stands in the clause before. */
  readonly starts: number;
  readonly kind: ItemKind;
  readonly likely: number;
  /** What the note behind it says; filled in when the note is reached. */
  note: Note | null;
}

/** Clauses that announce what follows, or say how an assessment works, oblige to nothing themselves. */
const announces =
  /以下[^，]{0,8}(?:工作|重点|方面|项目|任务|措施|意见)|如下|一票否决|责任书中|得分\d|评为(?:优秀|良好|合格)|(?:几|\d|[二三四五六七八九十])个方面的?(?:工作)?$/;
/** Time that is left, or only that long, obliges nobody. */
const timeLeft = /(?:只有|还有|只剩|剩下?|仅有?|不到|不足)[^，]{0,4}(?:月|天|小时|周)(?:时间)?$/;
const farthest = 40;

/** A named owner whose own clause only exhorts belongs to the deed that follows: 各局要提高认识，完成排查. */
function startOf(candidate: Candidate, skipped: Candidate | null): number {
  if (!skipped || candidate.owned || candidate.starts - skipped.ends > 1) return candidate.starts;
  return candidate.starts - skipped.starts > farthest ? candidate.starts : skipped.starts;
}

/** Every candidate of a sentence that passes. */
export function decide(text: string, sentence: ReadSentence, steps?: Steps): readonly Decided[] {
  const passed: Decided[] = [];
  let skipped: Candidate | null = null;
  for (const { candidate, kind, facts } of judge(text, sentence, steps)) {
    const { core, owned, owners } = candidate;
    const said = text.slice(core.starts, core.ends);
    const likely = announces.test(said) || timeLeft.test(said) ? 0 : likelihood(facts);
    const passes = likely >= threshold;
    if (passes) passed.push({ candidate, starts: startOf(candidate, skipped), kind, likely, note: null });
    skipped = !passes && owned && owners.length > 0 ? candidate : null;
  }
  return passed;
}
