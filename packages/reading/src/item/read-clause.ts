// One clause with everything read in it: dates, quantities, who is named. Places are those of the folded text.
import type { Clause } from '../clause/sentences.ts';
import { openingVerb } from '../confidence/verbs.ts';
import type { DocumentDate } from '../date/document-date.ts';
import { findDates, type FoundDate } from '../date/find-dates.ts';
import type { Span } from '../fold/fold.ts';
import { quantities } from '../number/quantities.ts';
import type { Quantity } from '../number/operator.ts';
import { shifted } from './shifted.ts';
import { namedInside, subjectOf } from '../owner/subject.ts';

/** A clause and what stands in it. */
export interface ReadClause extends Clause {
  readonly dates: readonly FoundDate[];
  readonly quantities: readonly Quantity[];
  /** Bodies that open the clause or are named in it as the doer. */
  readonly owners: readonly Span[];
  /** Where the words begin that say what is done, behind a date and the bodies. */
  readonly verbFrom: number;
  /** Where the deed begins: behind a deadline, too, that stands behind the bodies or behind the thing itself. */
  readonly deedFrom: number;
  /** Nothing but the names of bodies. */
  readonly isSubject: boolean;
  /** It only says who leads, supports or answers. */
  readonly isRole: boolean;
  /** A word of demand follows the bodies. */
  readonly demanded: boolean;
  /** Nothing but a date. */
  readonly isDate: boolean;
}

const untilThen = /^(?:之?前|以前|起|内)/;
const beforeEvent = /^在?\p{Script=Han}{2,6}?前/u;

/** Behind the first deadline of a clause, where words follow it: 供热站8月底前要完成更换. */
function behindDeadline(text: string, dates: readonly FoundDate[], from: number): number {
  const date = dates.find(({ starts, due }) => due !== null && starts >= from);
  const until = date ? (untilThen.exec(text.slice(date.ends))?.[0].length ?? 0) : 0;
  const event = from > 0 ? (beforeEvent.exec(text.slice(from))?.[0].length ?? 0) : 0;
  const ends = date && until > 0 ? date.ends + until : from + event;
  return openingVerb(text.slice(ends)) !== 'none' ? ends : from;
}

/** Reads a clause. */
export function readClause(
  clause: Clause,
  written: DocumentDate | null,
  units: ReadonlySet<string>,
): ReadClause {
  const { text, starts } = clause;
  const dates = findDates(text, written);
  const dated = dates[0]?.starts === 0 ? dates[0].ends : 0;
  const first = dated === 0 ? 0 : dated + (untilThen.exec(text.slice(dated))?.[0].length ?? 0);
  const subject = subjectOf(text, first, units, dates);
  const opened = Math.max(first, subject?.ends ?? 0);
  const named = subject?.names ?? namedInside(text, units);
  return {
    text,
    starts,
    ends: clause.ends,
    after: clause.after,
    before: clause.before,
    dates: dates.map(({ due, isReference, ...at }) => ({
      due,
      isReference,
      starts: at.starts + starts,
      ends: at.ends + starts,
    })),
    quantities: quantities(text, dates).map((one) => shifted(one, starts)),
    owners: named.map(({ name, at }) => ({ starts: starts + at, ends: starts + at + name.length })),
    verbFrom: starts + (opened < text.length ? opened : 0),
    deedFrom: starts + behindDeadline(text, dates, opened < text.length ? opened : 0),
    isSubject: subject !== null && subject.ends === text.length,
    isRole: subject?.isRole ?? false,
    demanded: subject?.demanded ?? false,
    isDate: first >= text.length - 1 && first > 0,
  };
}
