// Which candidates of a sentence are items, which of them are one item, and how sure that is.
import type { Span } from '../fold/fold.ts';
import type { Note, ReadSentence } from '../document.ts';
import type { ItemKind, Steps } from '../reading.ts';
import { labelled, type Labelled } from '../sequence/label.ts';
import type { Model } from '../sequence/model.ts';
import type { Candidate } from './candidate.ts';
import { judge, type Judged } from './judge.ts';
import { Topic } from './topic.ts';

/** A candidate that passed, with those that only go on with it. */
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
/** No item a person writes is longer with all that goes on with it. */
const longest = 200;

/** A named owner whose own clause only exhorts belongs to the deed that follows: 各局要提高认识，完成排查. */
function startOf(candidate: Candidate, skipped: Candidate | null): number {
  if (!skipped || candidate.owned || candidate.starts - skipped.ends > 1) return candidate.starts;
  return candidate.starts - skipped.starts > farthest ? candidate.starts : skipped.starts;
}

/** Who admits a shortfall neither promises nor boasts, whatever stands around it. */
function kindFor({ label, judged }: Labelled): ItemKind {
  if (judged.kind === 'problem') return 'problem';
  return label === 'promise' ? 'promise' : 'result';
}

/** One candidate of two, the second going on with the first. */
const together = (one: Candidate, other: Candidate): Candidate => ({
  ...one,
  ends: other.ends,
  core: { starts: one.core.starts, ends: other.core.ends },
  quantities: [...one.quantities, ...other.quantities],
  dates: [...one.dates, ...other.dates],
  due: one.due ?? other.due,
  owners: one.owners.length > 0 ? one.owners : other.owners,
});

/** Collects the items of a sentence, label by label. */
class Collector {
  readonly passed: Decided[] = [];
  private skipped: Candidate | null = null;
  private readonly topic: Topic;

  constructor(text: string) {
    this.topic = new Topic(text);
  }

  add(one: Labelled): void {
    const { candidate } = one.judged;
    const last = this.passed.at(-1);
    if (one.label === 'none') {
      this.topic.pass(candidate);
      this.skipped = candidate.owned && candidate.owners.length > 0 ? candidate : null;
      return;
    }
    if (one.label === 'more' && last && candidate.ends - last.starts <= longest)
      this.passed[this.passed.length - 1] = { ...last, candidate: together(last.candidate, candidate) };
    else {
      const kind = one.label === 'more' && last ? last.kind : kindFor(one);
      const starts = startOf(candidate, this.skipped);
      const what = this.topic.next(candidate);
      this.passed.push({ candidate, starts, kind, likely: one.likely, what, note: null });
    }
    this.skipped = null;
  }
}

/** Every item of a sentence. */
export function decide(
  model: Model,
  text: string,
  sentence: ReadSentence,
  steps?: Steps,
): readonly Decided[] {
  const isOut = ({ candidate: { core } }: Judged): boolean => {
    const said = text.slice(core.starts, core.ends);
    return announces.test(said) || timeLeft.test(said);
  };
  const collector = new Collector(text);
  for (const one of labelled(model, text, sentence, judge(text, sentence, steps), isOut)) collector.add(one);
  return collector.passed;
}
