// Reads `rules/cycles`: the parts of a cycle, the beats of the year, the bound of the dispatch list, what may stay unsaid.
import { beatKeys } from '@luoshi/domain/calendar/beat';
import type { DueRule } from '@luoshi/domain/calendar/due-rule';
import { areDueDays, cycleParts, type BeatRule, type CycleTemplate } from '@luoshi/domain/cycle/template';
import type { Cadence } from '@luoshi/domain/report/report-due';
import type { Parsed } from '@luoshi/scoring/fault';
import { readFields, type FieldReader } from '@luoshi/scoring/fields';
import { headNames, readHead, type RuleHead } from './rule-head.ts';

const names = [...headNames, 'name', 'parts', 'beats', 'dispatch-list', 'unchanged'];
const wholeDay = /^([1-9]|[12]\d|3[01])$/;

/** Days of the month, rising. */
const daysOf = (read: FieldReader, name: string): readonly number[] => {
  const days = read.texts(name).map((day, at) => {
    if (!wholeDay.test(day)) read.fault([name, at], 'out-of-range', { given: day, expected: '1–31' });
    return Number(day);
  });
  if (days.length > 0 && days.every(Number.isInteger) && !areDueDays({ check: days }))
    read.fault([name], 'not-in-order', { given: days.join(', ') });
  return days;
};

const partsOf = (read: FieldReader): CycleTemplate['parts'] =>
  read.map('parts', cycleParts, (parts) => {
    const part = (name: string) =>
      parts.map(name, ['due-days', 'recognises'], (one) => ({
        dueDays: daysOf(one, 'due-days'),
        recognises: one.texts('recognises'),
      }));
    return {
      meeting: part('meeting'),
      check: part('check'),
      circular: part('circular'),
      report: part('report'),
    };
  });

const dueRuleOf = (read: FieldReader): DueRule => {
  const shift = read.oneOf('shift', ['after', 'before']);
  if (read.oneOf('from', ['period-end', 'month']) === 'month')
    return { from: 'month', days: daysOf(read, 'days'), shift };
  return {
    from: 'period-end',
    days: read.whole('days', { least: '1', most: '90' }),
    count: read.oneOf('count', ['working', 'calendar']),
    shift,
  };
};

const beatsOf = (read: FieldReader): CycleTemplate['beats'] =>
  read.map('beats', beatKeys, (beats) => {
    const beat = (name: string): BeatRule =>
      beats.map(name, ['from', 'days', 'count', 'shift', 'bulletin'], (one) => ({
        ...dueRuleOf(one),
        bulletin: one.text('bulletin'),
      }));
    return {
      'ten-day-dispatch': beat('ten-day-dispatch'),
      'monthly-circular': beat('monthly-circular'),
      'quarterly-analysis': beat('quarterly-analysis'),
      'half-year-assessment': beat('half-year-assessment'),
      'year-end-assessment': beat('year-end-assessment'),
    };
  });

const unchangedOf = (read: FieldReader): CycleTemplate['unchanged'] =>
  read.map('unchanged', ['exempt', 'plans', 'in-a-row', 'words', 'source'], (unchanged) => {
    const known: readonly Cadence[] = ['ten-day', 'month', 'quarter'];
    const exempt = unchanged.texts('exempt').flatMap((given, at) => {
      const cadence = known.find((each) => each === given);
      if (cadence === undefined)
        unchanged.fault(['exempt', at], 'not-in-list', { given, expected: known.join(', ') });
      return cadence ?? [];
    });
    return {
      exempt,
      plans: unchanged.texts('plans'),
      inARow: unchanged.whole('in-a-row', { least: '1', most: '12' }),
      words: unchanged.text('words'),
      source: unchanged.text('source'),
    };
  });

/** Reads a cycle from data in which every value is text. */
export const parseCycle = (data: unknown): Parsed<CycleTemplate & RuleHead> =>
  readFields(data, names, (read) => ({
    ...readHead(read),
    name: read.text('name'),
    parts: partsOf(read),
    beats: beatsOf(read),
    dispatchList: read.map('dispatch-list', ['most', 'source'], (list) => ({
      most: list.whole('most', { least: '1', most: '50' }),
      source: list.text('source'),
    })),
    unchanged: unchangedOf(read),
  }));
