// From an accepted promise to the row proposed for it. A proposal only: the office corrects, the units answer.
import type { CalendarDate } from '../period/calendar-date.ts';
import { targetOf, type ItemMeasure, type Target } from '../item/target-of.ts';
import { leaderFor, type AnsweringLeader } from '../unit/leader-for.ts';
import type { NamedUnit, UnitMatch } from '../unit/match-unit.ts';

/** A promise as far as a row is made of it. */
export interface Promised {
  readonly what: string;
  /** A person has worded `what`: it says all there is to do. */
  readonly isWorded: boolean;
  readonly quote: string;
  readonly measures: readonly ItemMeasure[];
  readonly dueTo: CalendarDate | null;
  readonly owners: readonly string[];
}

/** What is known of the county when rows are proposed. */
export interface Surroundings {
  readonly units: readonly NamedUnit[];
  readonly match: (owner: string) => UnitMatch;
  readonly leaders: readonly AnsweringLeader[];
}

/** The row proposed. */
export interface ProposedRow {
  readonly title: string;
  readonly target: Target | null;
  readonly leadUnitId: string | null;
  readonly supportUnitIds: readonly string[];
  readonly leadLeaderPostId: string | null;
  readonly dueOn: CalendarDate | null;
}

const longestTitle = 60;

/** As a person worded it; else with a number the thing itself, without one the short sentence: its verb says what to do. */
const titleOf = (promised: Promised): string => {
  const sentence = promised.quote.replaceAll(/\s+/gu, '').replace(/[，。；;、,.]+$/u, '');
  const short = sentence !== '' && [...sentence].length <= longestTitle;
  return !promised.isWorded && promised.measures.length === 0 && short ? sentence : promised.what;
};

/**
 * Proposes a row: the first owner that is a unit leads, the others support; the leader who answers for the lead
 * unit; the first measure; the date of the sentence.
 *
 * @source practice 5: 列第一位的责任单位为牵头单位
 */
export const proposeRow = (promised: Promised, around: Surroundings): ProposedRow => {
  const ids = promised.owners.flatMap((owner) => {
    const match = around.match(owner);
    return match.found === 'one' ? [match.id] : [];
  });
  const [leadUnitId = null, ...others] = [...new Set(ids)];
  const lead = around.units.find((unit) => unit.id === leadUnitId);
  return {
    title: titleOf(promised),
    target: targetOf(promised.measures),
    leadUnitId,
    supportUnitIds: others,
    leadLeaderPostId: lead === undefined ? null : leaderFor(lead, around.leaders),
    dueOn: promised.dueTo,
  };
};
