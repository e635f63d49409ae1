// The work list: what waits for one, one's unit, everybody; for a leader what is red and what waits for him.
import { z } from 'zod';
import { route } from '../route.ts';
import { DateText, Id, Most, PeriodText } from '../value.ts';
import { LightCounts, LightShown, Progress } from './commitment.ts';

/** What is to be done: the step decides the button and the page it opens. */
export const WorkStep = z.enum([
  'decide-items', // items of a document not yet decided
  'answer-consent', // a breakdown asks one's unit
  'continue-breakdown', // a draft, or a row objected to
  'approve-breakdown',
  'issue-breakdown',
  'assign-breakdown',
  'sign-for',
  'file-plan',
  'report',
  'remind', // reports are missing
  'ease-burden', // a unit is asked for more than the rule lets
  'sign-reports',
  'review-report',
  'review-request', // a request for data waits for the office
  'answer-request',
  'fill-form', // city or province wants its form
  'check',
  'object', // a check can still be objected to
  'decide-objection',
  'request-closure', // it is finished
  'close',
  'recognise', // an obstacle was raised
  'act-on-obstacle', // others wait for one's unit
  'rule-on-return', // what was given back
  'coordinate', // nobody answered, or the leader himself must act
  'send-escalation', // drafted by the system, to be sent
  'decide-extension',
  'find-owner', // nobody has taken it
  'assign-instruction', // registered and not given yet
  'settle-return', // a unit says the task is not its own
  'sign-letter', // a change of a signed letter waits for a leader
  'continue-bulletin', // not reviewed yet
  'answer-bulletin',
  'sign-bulletin',
  'issue-bulletin',
  'take-up-step',
  'decide-request',
  'sign-for-notice',
  'reply-notice',
  'judge-reply',
  'sign-interview',
  'delist',
  'state-in-file',
  'propose-in-file',
  'keep-duty',
  'take-over',
  'answer-swap',
  'sign-visit',
  'reply-attendance',
  'decide-attendance',
  'make-visit',
  'decide-finding',
  'enter-seed',
  'publish-draw',
  'look-back',
  'look', // nothing to do but to know: red, or waiting for somebody else
]);
export type WorkStep = z.infer<typeof WorkStep>;

export const WorkLine = z.object({
  key: z.string().describe('unique in the list'),
  step: WorkStep,
  title: z.string(),
  /** Where the button leads. */
  subject: z.object({
    type: z.enum([
      'commitment',
      'document',
      'breakdown',
      'bulletin',
      'reports',
      'request',
      'form',
      'instruction',
      'obstacle',
      'notice',
      'responsibility-file',
      'duty',
      'duty-log',
      'attendance',
      'inspection',
      'round',
      'finding',
    ]),
    id: Id.nullable(),
  }),
  from: z.array(z.string()).describe('lead leader, assigning unit, source, in this order, as far as known'),
  period: PeriodText.nullable(),
  count: z.number().int().nullable().describe('how many things the line stands for'),
  light: LightShown.nullable(),
  progress: Progress.nullable(),
  dueOn: DateText.nullable(),
  overdueDays: z.number().int(),
  waitedDays: z.number().int().nullable().describe('calendar days it waits for a leader to decide'),
  waitingFor: z.string().nullable().describe('who must act, when it is not the reader'),
  version: z.number().int().nullable().describe('of the subject, for acts done from the list'),
});
export type WorkLine = z.infer<typeof WorkLine>;

export const workRoutes = {
  readWork: route({
    method: 'get',
    path: '/work',
    verb: 'work.list',
    summary: 'What waits for me, my unit, or everybody, by urgency',
    since: '1',
    query: z.object({
      scope: z.enum(['mine', 'unit', 'all']).optional(),
      most: Most.describe('lines of a group at most; 200 when left out'),
    }),
    answer: z.object({
      today: DateText,
      week: PeriodText,
      groups: z.array(
        z.object({
          key: z.enum(['behind', 'overdue', 'today', 'next', 'waiting']),
          lines: z.array(WorkLine),
          count: z.number().int().describe('lines there are, also those not sent'),
        }),
      ),
      counts: z.object({ mine: z.number().int(), unit: z.number().int(), all: z.number().int() }),
      lights: LightCounts.nullable().describe('for leaders and the office: of the whole county'),
      leader: z
        .object({
          red: z.array(WorkLine).describe('red of what the post leads, answers for or is linked to'),
          coordination: z.array(WorkLine),
          approval: z.array(WorkLine),
        })
        .nullable()
        .describe('for county leaders: what their post covers'),
      month: z.object({
        period: PeriodText,
        items: z.number().int().describe('reports asked of my unit this month'),
        numbers: z.number().int().describe('numbers to fill in'),
        given: z.number().int().describe('numbers that their owners give, not to be filled in'),
        due: z.array(
          z.object({
            on: DateText,
            step: WorkStep,
            count: z.number().int(),
            worst: z.enum(['normal', 'slow', 'behind']).nullable(),
          }),
        ),
      }),
    }),
  }),
};
