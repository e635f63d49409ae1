// The words that name what an item is about, and what each of its quantities counts.
import type { Span } from '../fold/fold.ts';
import type { Quantity } from '../number/operator.ts';
import { bareNoun, type Noun } from './bare-noun.ts';
import type { Candidate } from './candidate.ts';
import { generic } from './name-verbs.ts';

const signs = /[，；：。]/;
const untilThen = /^(?:之?前|以前|之?内|起|底|末)/;
const timeBefore = /(?:截[至止]|到|在|于|从|自)$/;
/** 为…提供…, 给…安装…: the thing stands behind the verb, not whom it is for. */
const benefits = /[为给向]$/;
const giving =
  /^[^，]{0,12}?(?:免费|统一|依法)?(?:做|开展|进行|提供|发放|办理|实施|建立|落实|安装|配备|购买|代缴)(?!的)/;
const location = /[期区园镇乡村路县街线河渠沟坝]$/;
/** Behind these the next member of a list begins. */
const listed = /[、和及与]/;
const durations = /^(?:小时|天|分钟|个月)$/;

/** What holds in a candidate's clause, or in what leads up to it. */
interface Field extends Span {
  /** Dates, owners and quantities: no part of a name. */
  readonly cuts: readonly Span[];
}

const inOrder = (spans: readonly Span[]): readonly Span[] => spans.toSorted((a, b) => a.starts - b.starts);

/** A date with the words that make a deadline of it. */
function wholeDate(text: string, { starts, ends }: Span): Span {
  const lead = timeBefore.exec(text.slice(Math.max(0, starts - 2), starts))?.[0].length ?? 0;
  const tail = untilThen.exec(text.slice(ends, ends + 2))?.[0].length ?? 0;
  return { starts: starts - lead, ends: ends + tail };
}

/** What the cuts and the signs leave of a field, in order. */
function piecesOf(text: string, { starts, ends, cuts }: Field): readonly Span[] {
  const pieces: Span[] = [];
  let from = starts;
  const push = (to: number): void => {
    if (to > from) pieces.push({ starts: from, ends: to });
  };
  for (const cut of [...inOrder(cuts), { starts: ends, ends }]) {
    if (cut.ends <= from || cut.starts > ends) continue;
    for (let i = from; i < cut.starts; i++) {
      if (!signs.test(text.charAt(i))) continue;
      push(i);
      from = i + 1;
    }
    push(cut.starts);
    from = Math.max(from, cut.ends);
  }
  return pieces;
}

const counts = ({ op, unit }: Quantity): boolean =>
  (op === '=' || op === '>=' || op === '<=') && unit !== '%' && unit !== '';

/** The name behind a quantity, with the place before the quantity where that belongs to it: 二期3公里道路. */
function behind(text: string, one: Quantity, before: Span | undefined, after: Span): Noun | null {
  const lead = before?.ends === one.starts ? before : null;
  if (lead && benefits.test(text.slice(lead.starts, lead.ends))) {
    const size = giving.exec(text.slice(after.starts, after.ends))?.[0].length ?? 0;
    const given = bareNoun(text, { starts: after.starts + size, ends: after.ends });
    if (size > 0 && given) return given;
  }
  const name = bareNoun(text, after);
  if (!name || name.starts !== after.starts) return name;
  if (durations.test(one.unit)) return { ...name, starts: one.starts };
  const said = text.slice(name.starts, name.ends);
  if (lead && generic.test(said) && text.charAt(lead.ends - 1) === '的')
    return { ...name, starts: lead.starts };
  const place = lead && bareNoun(text, lead);
  if (!place || place.ends !== one.starts || !location.test(text.charAt(place.ends - 1))) return name;
  return { ...name, starts: place.starts };
}

/** A name that stands by itself, or else the first that there is; no more are asked for than needed. */
function firstThing(asked: readonly (() => Noun | null)[]): Noun | null {
  let first: Noun | null = null;
  for (const ask of asked) {
    const name = ask();
    if (name?.rank === 'thing') return name;
    first ??= name;
  }
  return first;
}

/** The name of what a quantity counts, beside it. */
function around(text: string, pieces: readonly Span[], one: Quantity): Noun | null {
  const before = pieces.filter(({ ends }) => ends <= one.starts).toReversed();
  const after = pieces.find(({ starts }) => starts === one.ends && !listed.test(text.charAt(starts)));
  const names = before.map((piece) => () => bareNoun(text, piece));
  if (!after) return firstThing(names);
  const ask = (): Noun | null => behind(text, one, before[0], after);
  if (!counts(one)) return firstThing([...names, ask]);
  const next = ask();
  return firstThing(next?.object ? [...names, () => next] : [() => next, ...names]);
}

/** Where a candidate says what is done, and what is cut out of it. */
function fieldOf({ core, verbFrom, quantities, dates, owners }: Candidate, text: string): Field {
  const first = Math.min(verbFrom, ...quantities.map(({ starts }) => starts));
  const cuts = [...quantities, ...dates.map((date) => wholeDate(text, date)), ...owners];
  return { starts: Math.max(core.starts, first), ends: core.ends, cuts };
}

/**
 * The name of what a candidate is about.
 *
 * @returns null when its own words have none; its rank tells whether it stands by itself
 */
export function nameOf(text: string, candidate: Candidate): Noun | null {
  const field = fieldOf(candidate, text);
  const pieces = piecesOf(text, field);
  const counted = candidate.quantities.filter(({ starts }) => starts >= field.starts);
  const name =
    counted.length > 0
      ? firstThing(counted.map((one) => () => around(text, pieces, one)))
      : firstThing(
          pieces
            .flatMap((piece) => bareNoun(text, piece) ?? [])
            .toSorted((a, b) => Number(b.object) - Number(a.object))
            .map((one) => () => one),
        );
  if (name?.rank === 'thing') return name;
  const lead = { starts: candidate.starts, ends: field.starts, cuts: field.cuts };
  const led = firstThing(piecesOf(text, lead).map((piece) => () => bareNoun(text, piece)));
  return led?.rank === 'thing' ? led : name;
}

/** The words that say what a quantity of a candidate counts; null when only the item's name does. */
export function metricOf(text: string, candidate: Candidate, one: Quantity): Span | null {
  const field = fieldOf(candidate, text);
  const others = candidate.quantities.filter((other) => other.starts !== one.starts);
  const starts = Math.max(
    field.starts,
    ...others.filter(({ ends }) => ends <= one.starts).map(({ ends }) => ends),
  );
  const ends = Math.min(
    field.ends,
    ...others.filter((other) => other.starts >= one.ends).map((other) => other.starts),
  );
  return around(text, piecesOf(text, { ...field, starts, ends }), one);
}
