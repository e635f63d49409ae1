// Reads `rules/inspections`: budget of visits, merging and repeating, rounds, marks, looking again.
import type { InspectionRule, SheetItem } from '@luoshi/domain/inspection/rule';
import { parseDecimal } from '@luoshi/domain/quantity/decimal';
import type { Parsed } from '@luoshi/scoring/fault';
import { readFields, type FieldReader } from '@luoshi/scoring/fields';
import { percentRange, type Range } from '@luoshi/scoring/scalar-fields';
import { headNames, readHead, type RuleHead } from './rule-head.ts';

const names = [
  ...headNames,
  'code-prefix',
  'budget',
  'repeat-after',
  'merge-within',
  'round',
  'sheet',
  'marks',
  'look-back',
];
const yearDays: Range = { least: '1', most: '365' };
const visits: Range = { least: '0', most: '365' };
const months: Range = { least: '1', most: '24' };

/** Days counted by the calendar from what is said to start them. */
const daysOf = (read: FieldReader, name: string): number =>
  read.map(name, ['days', 'kind', 'starts', 'source'], (limit) => {
    limit.oneOf('kind', ['calendar']);
    limit.text('starts');
    limit.text('source');
    return limit.whole('days', yearDays);
  });

const sheetOf = (read: FieldReader): readonly SheetItem[] =>
  read.list('sheet', ['id', 'name', 'most'], (item) => ({
    id: item.text('id'),
    name: item.text('name'),
    most: item.decimal('most', percentRange),
  }));

const marksOf = (read: FieldReader): InspectionRule['marks'] =>
  read.map('marks', ['choices', 'least', 'source'], (marks) => {
    marks.text('source');
    const choices = marks.texts('choices');
    choices.forEach((choice, at) => {
      if (!parseDecimal(choice).ok) marks.fault(['choices', at], 'not-a-number', { given: choice });
    });
    return { choices, least: marks.whole('least', { least: '3', most: '100' }) };
  });

const ruleOf = (read: FieldReader): InspectionRule => ({
  codePrefix: read.text('code-prefix'),
  budget: read.map('budget', ['township', 'department', 'source'], (budget) => {
    budget.text('source');
    return { township: budget.whole('township', visits), department: budget.whole('department', visits) };
  }),
  repeatDays: daysOf(read, 'repeat-after'),
  mergeDays: daysOf(read, 'merge-within'),
  round: read.map('round', ['drawn-share', 'drawn-days-before', 'comment-length', 'source'], (round) => {
    round.text('source');
    return {
      drawnShare: round.whole('drawn-share', { least: '0', most: '99' }),
      drawnDaysBefore: round.whole('drawn-days-before', { least: '0', most: '30' }),
      commentLength: round.whole('comment-length', { least: '10', most: '500' }),
    };
  }),
  sheet: sheetOf(read),
  marks: marksOf(read),
  lookBack: read.map('look-back', ['from-months', 'to-months', 'share', 'source'], (look) => {
    look.text('source');
    const fromMonths = look.whole('from-months', months);
    return {
      fromMonths,
      toMonths: look.whole('to-months', { least: `${fromMonths}`, most: '24' }),
      share: look.whole('share', percentRange),
    };
  }),
});

/** Reads the inspection rules from data in which every value is text. */
export const parseInspections = (data: unknown): Parsed<RuleHead & InspectionRule> =>
  readFields(data, names, (read) => ({ ...readHead(read), ...ruleOf(read) }));
