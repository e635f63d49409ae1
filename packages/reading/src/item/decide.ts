// Which candidates of a sentence are items, and how sure that is.
import { likelihood, threshold } from '../confidence/confidence.ts';
import type { Span } from '../fold/fold.ts';
import type { Note, ReadSentence } from '../document.ts';
import type { ItemKind, Steps } from '../reading.ts';
import type { Candidate } from './candidate.ts';
import { judge, type Judged } from './judge.ts';
import { isExhortation } from './opener.ts';
import { isFinishing } from './tail.ts';
import { Topic } from './topic.ts';

/** A candidate that passed. */
export interface Decided {
  readonly candidate: Candidate;
  /** Where the item begins: with its owner, when that stands in the clause before. */
  readonly starts: number;
  readonly kind: ItemKind;
  readonly likely: number;
  /** The words of its sentence that name what it is about. */
  readonly what: Span;
  /** What the note behind it says; filled in when the note is reached. */
  note: Note | null;
}

/** Clauses that announce what follows, or say how an assessment works, oblige to nothing themselves. */
const announces =
  /以下[^，]{0,8}(?:工作|重点|方面|项目|任务|措施|意见)|如下|一票否决|责任书中|得分\d|评为(?:优秀|良好|合格)|(?:几|\d|[二三四五六七八九十])个方面的?(?:工作)?$/;
/** Time that is left, or only that long, obliges nobody. */
const timeLeft = /(?:只有|还有|只剩|剩下?|仅有?|不到|不足)[^，]{0,4}(?:月|天|小时|周)(?:时间)?$/;
const farthest = 40;

const untilThen = /^(?:之?前|以前|之?内)/;
/** What a body is to do by a day, or what is to be finished by one, is held to be an item, unless its words only urge. */
const boundLikelihood = 0.6;

/** What a clause says behind a deadline of its own; null without one. */
function behindDeadline(text: string, { core, dates }: Candidate): string | null {
  for (const { starts, ends } of dates) {
    const until = starts < core.starts ? 0 : (untilThen.exec(text.slice(ends, ends + 2))?.[0].length ?? 0);
    if (until > 0 && ends < core.ends) return text.slice(ends + until, core.ends);
  }
  return null;
}

/** @param behindItem whether the stretch stands behind an item of its sentence, as the next step of it */
function likelyItem(text: string, { candidate, kind, facts }: Judged, behindItem: boolean): number {
  const said = text.slice(candidate.core.starts, candidate.core.ends);
  if (announces.test(said) || timeLeft.test(said)) return 0;
  const likely = likelihood(facts);
  const deed = behindDeadline(text, candidate);
  if (kind !== 'promise' || deed === null || facts.includes('slogan') || isExhortation(deed)) return likely;
  const isBound = (candidate.owned && candidate.owners.length > 0) || (behindItem && isFinishing(deed));
  return isBound ? Math.max(likely, boundLikelihood) : likely;
}

/** A named owner whose own clause only exhorts belongs to the deed that follows: 各局要提高认识，完成排查. */
function startOf(candidate: Candidate, skipped: Candidate | null): number {
  if (!skipped || candidate.owned || candidate.starts - skipped.ends > 1) return candidate.starts;
  return candidate.starts - skipped.starts > farthest ? candidate.starts : skipped.starts;
}

/** Every candidate of a sentence that passes. */
export function decide(text: string, sentence: ReadSentence, steps?: Steps): readonly Decided[] {
  const passed: Decided[] = [];
  const topic = new Topic();
  let skipped: Candidate | null = null;
  for (const judged of judge(text, sentence, steps)) {
    const { candidate, kind } = judged;
    const { owned, owners } = candidate;
    const likely = likelyItem(text, judged, passed.length > 0);
    const passes = likely >= threshold;
    const what = topic.next(text, candidate);
    if (passes)
      passed.push({ candidate, starts: startOf(candidate, skipped), kind, likely, what, note: null });
    skipped = !passes && owned && owners.length > 0 ? candidate : null;
  }
  return passed;
}
