// Reads `rules/notices`: the ladder of notices with conditions, who decides and what comes of each step.
import { deciders, ladderSteps, noticeProducts, type LadderStep } from '@luoshi/domain/notice/kind';
import type { LadderCondition, LadderRung } from '@luoshi/domain/notice/ladder';
import type { Parsed } from '@luoshi/scoring/fault';
import { readFields, type FieldReader } from '@luoshi/scoring/fields';
import { headNames, readHead } from './rule-head.ts';
import type { NoticeRules } from './notice-rules.ts';

const codes = [
  'sign-for-late',
  'overdue',
  'unanswered',
  'not-reported',
  'light',

  'still',
  'still-unreported',
] as const;
const lights = ['slow', 'behind'] as const;
const dayRange = { least: '0', most: '365' };

const conditionOf = (read: FieldReader): LadderCondition => {
  const code = read.oneOf('code', codes);
  switch (code) {
    case 'not-reported':
      return { code };
    case 'light':
      return { code, light: read.oneOf('light', lights) };
    case 'still':
      return { code, light: read.oneOf('light', lights), days: read.whole('days', dayRange) };
    case 'sign-for-late':
    case 'overdue':
    case 'unanswered':
    case 'still-unreported':
      return { code, days: read.whole('days', dayRange) };
  }
};

const plainNames = ['decides', 'produces', 'reply-days', 'source'];

const plainOf = (read: FieldReader) => ({
  decides: read.oneOf('decides', deciders),
  produces: read.oneOf('produces', noticeProducts),
  replyDays: read.whole('reply-days', dayRange),
  source: read.text('source'),
});

const rungOf = (read: FieldReader, step: LadderStep): LadderRung =>
  read.map(step, [...plainNames, 'conditions'], (rung) => ({
    ...plainOf(rung),
    conditions: rung.list('conditions', ['code', 'light', 'days'], conditionOf),
  }));

const stepsOf = (read: FieldReader): NoticeRules['steps'] =>
  read.map('steps', ladderSteps, (steps) => ({
    reminder: rungOf(steps, 'reminder'),
    urging: rungOf(steps, 'urging'),
    slip: rungOf(steps, 'slip'),
    interview: rungOf(steps, 'interview'),
    circular: rungOf(steps, 'circular'),
    transfer: rungOf(steps, 'transfer'),
  }));

const names = [...headNames, 'dismissed-days', 'statement-days', 'steps', 'others'];

/** Reads the ladder from data in which every value is text. */
export const parseLadder = (data: unknown): Parsed<NoticeRules> =>
  readFields(data, names, (read) => ({
    ...readHead(read),
    dismissedDays: read.whole('dismissed-days', dayRange),
    statementDays: read.whole('statement-days', dayRange),
    steps: stepsOf(read),
    others: read.map('others', ['warning', 'listed'], (others) => ({
      warning: others.map('warning', plainNames, plainOf),
      listed: others.map('listed', plainNames, plainOf),
    })),
  }));
