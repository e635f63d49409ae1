// Walks the clauses of a sentence and makes the stretches that may be items: clauses, members of lists, clauses with
// what leads up to them. Nothing is decided here.
import type { Due } from '../date/due.ts';
import type { Span } from '../fold/fold.ts';
import type { Quantity } from '../number/operator.ts';
import type { Candidate } from './candidate.ts';
import { membersOf } from './members.ts';
import { isExhortation, leadOf } from './opener.ts';
import type { ReadClause } from './read-clause.ts';
import { shifted } from './shifted.ts';
import { isFinish, isTail } from './tail.ts';

const speaks = /(?:指出|强调|要求|认为|表示|介绍|说|获悉|了解|统计|显示|消息)$/;

/** Whether a date opens its clause, at most after a connecting word or the names of bodies. */
function opensWith(clause: ReadClause, date: Span): boolean {
  const owners = clause.owners.at(-1)?.ends ?? clause.starts;
  return (
    date.starts - clause.starts <= 2 ||
    (clause.owners.length > 0 && date.starts >= owners && date.starts - owners <= 1)
  );
}

/** Dates that say when; those that only compare, or stand in a title, are words like others. */
const datesOf = ({ dates }: ReadClause): readonly Span[] => dates.filter(({ isReference }) => !isReference);

interface Pending {
  readonly starts: number;
  readonly objectBefore: boolean;
  readonly quantities: readonly Quantity[];
  readonly dates: readonly Span[];
}

const nothing: Pending | null = null;
/** No item a person writes is longer with all that is added to it. */
const longest = 200;

/** What a sentence says up front and what follows shares: a date, and who is to do it. */
interface Carried {
  readonly due: Due | null;
  readonly owners: readonly Span[];
  readonly demanded: boolean;
}

const none: Carried = { due: null, owners: [], demanded: false };

/** Walks the clauses of a sentence; dates and owners carry on to the coordinated ones. */
export class CandidateBuilder {
  readonly found: Candidate[] = [];
  private carried: Carried = none;
  /** What holds again behind a semicolon, and behind a closing bracket. */
  private sentence: Carried = none;
  private outside: Carried = none;
  private pending = nothing;
  private pendingSubject = false;
  private before: ReadClause | undefined;
  /** Since where a note behind binds, and whether one has stood there. */
  private since = 0;
  private answered = false;

  /** @param answers whether it only says who answers for what stands before it */
  add(clause: ReadClause, answers = false): void {
    this.enter(clause);
    if (answers) {
      this.answer(clause);
      return;
    }
    if (this.answered || clause.after === '；') [this.since, this.answered] = [this.found.length, false];
    const own = clause.dates.find((one) => one.due !== null) ?? null;
    if (clause.owners.length > 0) {
      const shares = this.pendingSubject ? this.carried.owners : [];
      this.carried = { ...this.carried, owners: [...shares, ...clause.owners], demanded: clause.demanded };
    }
    this.pendingSubject = clause.isSubject;
    if (own?.due && opensWith(clause, own)) {
      this.carried = { ...this.carried, due: own.due };
      if (clause.after === '' || clause.after === '：') this.sentence = { ...this.sentence, due: own.due };
    }
    if (this.leads(clause)) return;
    const finish = isFinish(clause, this.before);
    const last = this.found.at(-1);
    const near = last !== undefined && clause.ends - last.starts <= longest;
    const tail = near && (finish || isTail(clause, this.before));
    if (tail) this.extend(clause, finish ? (own?.due ?? null) : null);
    else this.push(clause, own?.due ?? null);
    const told = tail ? (this.before?.quantities ?? []) : [];
    this.before = { ...clause, quantities: [...told, ...clause.quantities] };
    this.pending = null;
  }

  private enter(clause: ReadClause): void {
    if (clause.after === '；')
      this.carried = { ...this.sentence, owners: this.carried.owners, demanded: this.carried.demanded };
    if (clause.after === '（') this.outside = this.carried;
    if (clause.after === '）') this.carried = this.outside;
    if (clause.after !== '，') this.pending = null;
  }

  /** Binds those named to the deed before, and to those it is coordinated with back to one that names its own. */
  private answer({ owners }: ReadClause): void {
    if (!this.answered) {
      let k = this.found.length - 1;
      while (k > this.since && !this.found[k]?.owned) k -= 1;
      this.since = Math.max(k, this.since);
    }
    this.answered = true;
    for (let k = this.since; k < this.found.length; k++) {
      const one = this.found[k];
      if (one) this.found[k] = { ...one, owners: [...one.owners, ...owners], owned: true };
    }
  }

  /** Keeps the start of what only leads up to the next clause. */
  private leads(clause: ReadClause): boolean {
    if (clause.before !== '，') return false;
    const lead = leadOf(clause.text.slice(clause.verbFrom - clause.starts));
    const said = clause.text.slice(clause.verbFrom - clause.starts);
    const urged = isExhortation(said) && (clause.owners.length > 0 || this.pending !== null);
    if (clause.quantities.length > 0 && lead !== 'object') return false;
    if (speaks.test(clause.text)) {
      this.pending = null;
      return true;
    }
    const opens =
      clause.isDate ||
      clause.isSubject ||
      lead === 'object' ||
      lead === 'demand' ||
      urged ||
      (lead !== null && (clause.demanded || this.pending !== null));
    if (opens) {
      this.pending ??= { starts: clause.starts, objectBefore: lead === 'object', quantities: [], dates: [] };
      const { quantities, dates } = this.pending;
      this.pending = {
        ...this.pending,
        quantities: [...quantities, ...clause.quantities],
        dates: [...dates, ...datesOf(clause)],
      };
    }
    return opens || lead !== null;
  }

  private extend(clause: ReadClause, finish: Due | null): void {
    const last = this.found.pop();
    if (!last) return;
    const core = { starts: last.core.starts, ends: clause.ends };
    this.found.push({
      ...last,
      ends: clause.ends,
      core,
      quantities: [...last.quantities, ...clause.quantities],
      dates: [...last.dates, ...datesOf(clause)],
      due: finish ?? last.due,
      dated: last.dated || finish !== null,
    });
  }

  private push(clause: ReadClause, own: Due | null): void {
    const local = clause.quantities.map((one) => shifted(one, -clause.starts));
    membersOf(clause.text, local).forEach((member, k) => {
      const core = { starts: clause.starts + member.starts, ends: clause.starts + member.ends };
      const mine = member.quantities.map((one) => shifted(one, clause.starts));
      this.found.push({
        starts: k === 0 ? (this.pending?.starts ?? core.starts) : core.starts,
        ends: core.ends,
        core,
        verbFrom: k === 0 ? clause.verbFrom : core.starts,
        deedFrom: k === 0 ? Math.min(clause.deedFrom, core.ends - 1) : core.starts,
        quantities: k === 0 ? [...(this.pending?.quantities ?? []), ...mine] : mine,
        dates: k === 0 ? [...(this.pending?.dates ?? []), ...datesOf(clause)] : datesOf(clause),
        due: own ?? this.carried.due,
        after: k === 0 ? clause.after : '、',
        dated: own !== null,
        owners: this.carried.owners,
        owned: clause.owners.length > 0 || this.pending !== null,
        demanded: this.carried.demanded,
        member: k,
        objectBefore: this.pending?.objectBefore ?? false,
      });
    });
  }
}
