// Notes that say who answers for what stands before them, and until when: （牵头单位：县教育局；完成时限：8月底）.
import type { Clause } from '../clause/sentences.ts';
import type { Span } from '../fold/fold.ts';
import { isBody } from './bodies.ts';

const label =
  /(?:牵头|责任|配合|主办|协办|承办|主管|落实|实施|督办|参与|参加)(?:单位|部门|领导|人|责任人|乡镇)(?:和(?:配合|责任)单位)?$|^(?:牵头|配合|责任)$/;
const deadline = /(?:完成|办结|整改|落实)?(?:时限|期限)$|^完成时间$/;
const inline = /^(.{2,60}?)(?:分别)?(?:牵头|负责|配合|承办|主办)(?:负责|落实|实施)?$/u;
const separators = /[、，；\s]/u;

/** Names in a note: cut at pause marks, and at 和 where what stands before it is a body by itself. */
export function namesIn(text: string, from: number, units: ReadonlySet<string>): readonly Span[] {
  const names: Span[] = [];
  let starts = 0;
  const push = (ends: number): void => {
    if (ends > starts) names.push({ starts: from + starts, ends: from + ends });
  };
  for (let i = 0; i <= text.length; i++) {
    const c = text.charAt(i);
    const joins = /[和及与]/.test(c) && isBody(text.slice(starts, i), units);
    if (i < text.length && !separators.test(c) && !joins) continue;
    push(i);
    starts = i + 1;
  }
  return names;
}

/** What a clause adds to a note: names, or the words of a deadline. */
export interface NotePart {
  readonly names: readonly Span[];
  readonly isDeadline: boolean;
}

const labelled: NotePart = { names: [], isDeadline: false };

/** Reads a sentence's duty notes. */
export class DutyNotes {
  private open: 'names' | 'deadline' | null = null;

  private readonly units: ReadonlySet<string>;

  constructor(units: ReadonlySet<string>) {
    this.units = units;
  }

  /** What a clause adds to a note, null when it belongs to none; a note ends with its bracket or sentence. */
  read(clause: Clause): NotePart | null {
    if (clause.before === '：' && (label.test(clause.text) || deadline.test(clause.text))) {
      this.open = label.test(clause.text) ? 'names' : 'deadline';
      return labelled;
    }
    const { open } = this;
    if (open !== null) {
      this.open = clause.before === '，' || clause.before === '；' ? open : null;
      const names = open === 'names' ? namesIn(clause.text, clause.starts, this.units) : [];
      return { names, isDeadline: open === 'deadline' };
    }
    const match = clause.after === '（' || clause.before === '）' ? inline.exec(clause.text) : null;
    return match ? { names: namesIn(match[1] ?? '', clause.starts, this.units), isDeadline: false } : null;
  }

  /** Starts a new sentence. */
  reset(): void {
    this.open = null;
  }
}
