// The rules of a county: those that ship, with its own days off and the cycle it chose. Read once at the beginning of
// each act, so that every clock inside it counts by the same calendar.
import { mergeHolidays } from '@luoshi/domain/calendar/merge-holidays';
import { withDueDays, type CycleTemplate } from '@luoshi/domain/cycle/template';
import { periodOf, type Period } from '@luoshi/domain/period/period';
import type { Tx } from '@luoshi/store/connection/store';
import { readOwnRhythm, type CycleChoice } from '@luoshi/store/queries/rhythm';
import { remember } from '@luoshi/domain/period/remember';
import { usualCycle, type Rules } from './rules.ts';

/** The cycle in force for a month, by the newest choice that began by then; without one the usual. */
export const cycleOf = (
  { cycles, cycle }: Pick<Rules, 'cycles' | 'cycle'>,
  choices: readonly CycleChoice[],
  month: Period,
): CycleTemplate => {
  const choice = choices.find(({ fromPeriod }) => fromPeriod <= month);
  const template = cycles.find(({ id }) => id === (choice?.template ?? usualCycle)) ?? cycle;
  return choice === undefined ? template : withDueDays(template, choice.dueDays);
};

/** Counties whose rules are at hand; the same rules are the same object. */
const mostOwn = 8;
const own = new WeakMap<Rules, (key: string, make: () => Rules) => Rules>();

/** @param today in the county: decides which cycle is in force */
export const countyRules = async (tx: Tx, rules: Rules, today: string): Promise<Rules> => {
  const { days, choices } = await readOwnRhythm(tx);
  if (days.length === 0 && choices.length === 0) return rules;
  const month = periodOf(today, 'month');
  const known = own.get(rules) ?? remember<Rules>(mostOwn);
  own.set(rules, known);
  return known(JSON.stringify([days, choices, month]), () => ({
    ...rules,
    holidays: mergeHolidays(rules.holidays, days),
    cycle: cycleOf(rules, choices, month),
  }));
};
