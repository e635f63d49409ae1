// Reads `rules/clocks`: the limits of the line, each with how it is counted and what starts it.
import type { Parsed } from '@luoshi/scoring/fault';
import { readFields, type FieldReader } from '@luoshi/scoring/fields';
import { headNames, readHead, type RuleHead } from './rule-head.ts';
import type { Clock } from './clock.ts';
import type { Clocks } from './rules.ts';

const clockNames = [
  'consent',
  'sign-for',
  'road-map',
  'report-due',
  'objection',
  'bulletin-reply',
  'obstacle-raise',
  'obstacle-recognise',
  'obstacle-give-back',
  'obstacle-coordinate',
  'extension-decide',
  'return-assignment',
  'settle-return',
];

const clockOf = (read: FieldReader, id: string): Clock =>
  read.map(id, ['days', 'kind', 'starts', 'source'], (clock) => ({
    id,
    days: clock.whole('days', { least: '1', most: '365' }),
    kind: clock.oneOf('kind', ['working', 'calendar']),
    starts: clock.text('starts'),
    source: clock.text('source'),
  }));

const clocksOf = (read: FieldReader): Clocks =>
  read.map('clocks', clockNames, (clocks) => ({
    consent: clockOf(clocks, 'consent'),
    signFor: clockOf(clocks, 'sign-for'),
    roadMap: clockOf(clocks, 'road-map'),
    reportDue: clockOf(clocks, 'report-due'),
    objection: clockOf(clocks, 'objection'),
    bulletinReply: clockOf(clocks, 'bulletin-reply'),
    obstacleRaise: clockOf(clocks, 'obstacle-raise'),
    obstacleRecognise: clockOf(clocks, 'obstacle-recognise'),
    obstacleGiveBack: clockOf(clocks, 'obstacle-give-back'),
    obstacleCoordinate: clockOf(clocks, 'obstacle-coordinate'),
    extensionDecide: clockOf(clocks, 'extension-decide'),
    returnAssignment: clockOf(clocks, 'return-assignment'),
    settleReturn: clockOf(clocks, 'settle-return'),
  }));

/** Reads the clocks from data in which every value is text. */
export const parseClocks = (data: unknown): Parsed<RuleHead & { readonly clocks: Clocks }> =>
  readFields(data, [...headNames, 'clocks'], (read) => ({ ...readHead(read), clocks: clocksOf(read) }));
