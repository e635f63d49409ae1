// A stretch between dates, owners and numbers, brought down to the name in it, if there is one.
import type { Span } from '../fold/fold.ts';
import {
  deedBehind,
  eventAhead,
  fillerAhead,
  fillerBehind,
  hollow,
  mannerAhead,
  relative,
  saying,
  workBehind,
} from './name-fillers.ts';
import {
  dealing,
  generic,
  making,
  onlyDeed,
  onlyDone,
  onlyVerbs,
  plainValue,
  verbAhead,
} from './name-verbs.ts';
import { paired } from './paired.ts';

/** How well a name says what it names: a thing; a bare deed (改造); something of another thing (增速, 任务). */
export type NounRank = 'thing' | 'deed' | 'relation';

/** A name. */
export interface Noun extends Span {
  readonly rank: NounRank;
  /** A verb stood before it that it is the object of. */
  readonly object: boolean;
}

const han = /[\p{Script=Han}A-Za-z]/gu;
const enough = (text: string): boolean => (text.match(han)?.length ?? 0) >= 2;
const most = 40;

type Cut = Omit<Noun, 'rank'>;

const sizeOf = (pattern: RegExp, text: string): number => pattern.exec(text)?.[0].length ?? 0;

/** Cuts fillers and verbs off the front; behind 把 stands the thing itself. */
function front(text: string, { starts, ends }: Span): Cut {
  let [from, object, taken] = [starts, false, false];
  for (let round = 0; round < most; round++) {
    const rest = text.slice(from, ends);
    const filler = sizeOf(fillerAhead, rest) || sizeOf(mannerAhead, rest) || sizeOf(eventAhead, rest);
    const size = filler || (taken || onlyDone.test(rest) ? 0 : sizeOf(verbAhead, rest));
    if (size === 0 || (filler === 0 && generic.test(text.slice(from + size, ends)))) break;
    taken ||= rest.startsWith('把');
    object ||= filler === 0;
    from += size;
  }
  return { starts: from, ends, object };
}

/** Cuts fillers and deeds off the back. */
function back(text: string, { starts, ends }: Span): Span {
  let to = ends;
  for (let round = 0; round < most; round++) {
    const rest = text.slice(starts, to);
    const deed = deedBehind.map((pattern) => sizeOf(pattern, rest)).find((size) => size > 0);
    const size = deed ?? sizeOf(fillerBehind, rest);
    if (size === 0) break;
    to -= size;
  }
  return { starts, ends: to - sizeOf(workBehind, text.slice(starts, to)) };
}

function named(text: string, { object, ...cut }: Cut): Noun | null {
  const { starts, ends } = paired(text, cut);
  const name = text.slice(starts, ends);
  if (!enough(name)) return null;
  if (onlyDeed.test(name)) return { starts, ends, object, rank: object ? 'thing' : 'deed' };
  if (onlyVerbs.test(name) || hollow.test(name)) return null;
  return { starts, ends, object, rank: relative.test(name) ? 'relation' : 'thing' };
}

interface Turn {
  readonly at: number;
  readonly word: string;
  readonly words: RegExp;
}

/** Where what is said of the thing begins, behind at least one character. */
function turn(text: string, { starts, ends }: Span): Turn | null {
  const found = [saying, making, dealing].flatMap((words) => {
    const match = words.exec(text.slice(starts, ends));
    return match && match.index >= 1 ? [{ at: starts + match.index, word: match[0], words }] : [];
  });
  return found.toSorted((a, b) => a.at - b.at)[0] ?? null;
}

const isPlace = /(?:[县市区镇乡村局院校所站]|公司|集团|部门|单位)$/;
/** Behind these only the deed follows: 软弱涣散村逐村走访. */
const onlyDeedFollows = /^(?:逐|一|全部|重新)/;

/** Behind a verb that makes, what is made; else what is spoken of; a body or place only when nothing else is named. */
function chosen(text: string, { word, words }: Turn, before: Noun | null, object: Noun | null): Noun | null {
  const said = (one: Noun): string => text.slice(one.starts, one.ends);
  if (!before || !object) return before ?? object;
  if (words === making && plainValue.test(said(object))) return before;
  const apart = object.object || !onlyDeedFollows.test(word);
  if ((apart && isPlace.test(said(before))) || before.rank !== 'thing')
    return object.rank === 'thing' ? object : before;
  return words === making && object.rank === 'thing' && !onlyDeed.test(said(object)) ? object : before;
}

/**
 * The name in a stretch.
 *
 * @returns null when nothing in it names a thing
 */
export function bareNoun(text: string, span: Span): Noun | null {
  const cut = front(text, span);
  const at = cut.object ? null : turn(text, cut);
  if (!at) return named(text, { ...back(text, cut), object: cut.object });
  const before = named(text, { ...back(text, { starts: cut.starts, ends: at.at }), object: false });
  return chosen(text, at, before, bareNoun(text, { starts: at.at, ends: cut.ends }));
}
