// Reads `rules/reminders`: which steps are reminded of, how many days before and after, whom, and how.
import { remindedOnes, type Reminded, type ReminderRule } from '@luoshi/domain/calendar/reminders';
import type { Parsed } from '@luoshi/scoring/fault';
import { readFields, type FieldReader } from '@luoshi/scoring/fields';
import { headNames, readHead, type RuleHead } from './rule-head.ts';

/** Nobody is reminded further from a due date than this. */
const farthest = 60;

const daysOf = (read: FieldReader, name: string, least: number): readonly number[] =>
  (read.optional(name, () => read.texts(name)) ?? []).map((text, at) => {
    const day = /^\d{1,2}$/.test(text) ? Number(text) : Number.NaN;
    if (!(day >= least && day <= farthest))
      read.fault([name, at], 'out-of-range', { given: text, expected: `${least}–${farthest}` });
    return day;
  });

const toOf = (read: FieldReader): readonly Reminded[] =>
  read.texts('to').flatMap((given, at) => {
    const one = remindedOnes.find((each) => each === given);
    if (one === undefined)
      read.fault(['to', at], 'not-in-list', { given, expected: remindedOnes.join(', ') });
    return one ?? [];
  });

const ruleOf = (read: FieldReader): ReminderRule => ({
  step: read.text('step'),
  name: read.text('name'),
  kind: read.oneOf('kind', ['working', 'calendar']),
  before: daysOf(read, 'before', 0),
  after: daysOf(read, 'after', 1),
  to: toOf(read),
  send: read.oneOf('send', ['digest', 'at-once']),
  source: read.text('source'),
});

/** Reads reminders from data in which every value is text. */
export const parseReminders = (
  data: unknown,
): Parsed<RuleHead & { readonly reminders: readonly ReminderRule[] }> =>
  readFields(data, [...headNames, 'reminders'], (read) => ({
    ...readHead(read),
    reminders: read.list(
      'reminders',
      ['step', 'name', 'kind', 'before', 'after', 'to', 'send', 'source'],
      ruleOf,
    ),
  }));
