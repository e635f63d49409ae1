// 受阻: what a unit cannot solve alone, who must act and by when; recognised, given back, ruled on, lifted, sent up.
import { escalationSteps } from '@luoshi/domain/obstacle/next-step';
import { obstacleStates } from '@luoshi/domain/obstacle/state';
import { z } from 'zod';
import { route } from '../route.ts';
import { byId, DateText, Id } from '../value.ts';

export const EscalationStep = z.enum(escalationSteps);

/** Who must act, one after another. */
export const ObstacleTurn = z.object({
  id: Id,
  must: z.string().nullable().describe('unit, or `姓名 职务` of a leader'),
  leader: z.string().nullable().describe('the leader in charge, who rules on what is given back'),
  begunOn: DateText,
  answerBy: DateText,
  givenBackOn: DateText.nullable(),
  givenBackReason: z.string().nullable(),
  ruling: z.enum(['stays', 'other', 'ended']).nullable(),
  opinion: z.string().nullable(),
  ruledOn: DateText.nullable(),
});
export type ObstacleTurn = z.infer<typeof ObstacleTurn>;

/** What the signed-in person may do about it now. */
export const ObstacleOffer = z.enum(['recognise', 'give-back', 'rule', 'lift', 'escalate']);
export type ObstacleOffer = z.infer<typeof ObstacleOffer>;

export const ObstacleRecord = z.object({
  id: Id,
  commitmentId: Id,
  commitment: z.string(),
  number: z.string().nullable(),
  node: z.string().nullable().describe('what proves the blocked step; null when the whole is blocked'),
  unitId: Id,
  unit: z.string().nullable().describe('the unit that is held up'),
  blocked: z.string(),
  tried: z.string(),
  asked: z.string(),
  answerBy: DateText.describe('last day now in force for whoever must act'),
  raisedOn: DateText,
  day: z.number().int().describe('the day of raising is the first'),
  dueOn: DateText.nullable().describe('of what is blocked, when it was raised'),
  inTime: z.boolean().describe('raised early enough for the clock to stop'),
  state: z.enum(obstacleStates),
  recogniseBy: DateText,
  decidedOn: DateText.nullable(),
  opinion: z.string().nullable(),
  mustUnitId: Id.nullable(),
  mustPostId: Id.nullable(),
  must: z.string().nullable(),
  waitedFor: z.string().nullable().describe('whose turn it is now: who must act, or the leader who rules'),
  giveBackBy: DateText.nullable(),
  turns: z.array(ObstacleTurn),
  escalations: z.array(
    z.object({
      step: EscalationStep,
      to: z.string().nullable(),
      text: z.string(),
      sentOn: DateText,
      answerBy: DateText.nullable(),
    }),
  ),
  nextStep: z
    .object({ step: EscalationStep, unansweredSince: DateText })
    .nullable()
    .describe('a step that is due; the office sends it'),
  endedOn: DateText.nullable(),
  note: z.string().nullable(),
  offers: z.array(ObstacleOffer),
  version: z.number().int(),
});
export type ObstacleRecord = z.infer<typeof ObstacleRecord>;

/** One who holds others up. */
export const ObstacleHolder = z.object({
  who: z.string().nullable().describe('null: nobody must act'),
  count: z.number().int(),
  longest: z.number().int().describe('days'),
  obstacleIds: z.array(Id),
});
export type ObstacleHolder = z.infer<typeof ObstacleHolder>;

/** Something without an owner. */
export const Ownerless = z.object({
  commitmentId: Id,
  title: z.string(),
  unit: z.string().nullable(),
  why: z.enum(['no-unit', 'no-handler', 'unsigned', 'nobody-must-act']),
  days: z.number().int().describe('calendar days it has been so'),
});
export type Ownerless = z.infer<typeof Ownerless>;

const basedOn = z.object({ basedOn: z.number().int().positive() });
const said = (most: number) => z.string().trim().min(1).max(most);

/** Who must act: a unit or a leader, not both. */
const must = { mustUnitId: Id.nullable(), mustPostId: Id.nullable() };

export const NewObstacle = z.object({
  nodeId: Id.nullable(),
  blocked: said(500),
  tried: said(1_000),
  asked: said(500),
  answerBy: DateText,
  ...must,
});
export type NewObstacle = z.infer<typeof NewObstacle>;

export const obstacleRoutes = {
  listObstacles: route({
    method: 'get',
    path: '/obstacles',
    verb: 'obstacle.list',
    summary: 'Who is holding up whom: obstacles, by the one who must act, and what has no owner',
    since: '1',
    answer: z.object({
      today: DateText,
      obstacles: z.array(ObstacleRecord),
      holders: z.array(ObstacleHolder).describe('of those waiting, most days first'),
      ownerless: z.array(Ownerless),
    }),
  }),
  raiseObstacle: route({
    method: 'post',
    path: '/commitments/{id}/obstacles',
    verb: 'obstacle.raise',
    summary: 'Say what is blocked, what was tried, who must act, what is asked and by when',
    since: '1',
    params: byId,
    body: NewObstacle,
    answer: ObstacleRecord,
  }),
  recogniseObstacle: route({
    method: 'post',
    path: '/obstacles/{id}/recognition',
    verb: 'obstacle.recognise',
    summary: 'Recognise an obstacle, naming who must act, or refuse it with the reason',
    since: '1',
    params: byId,
    body: basedOn.extend({
      decision: z.enum(['recognised', 'refused']),
      opinion: z.string().trim().max(500),
      answerBy: DateText,
      ...must,
    }),
    answer: ObstacleRecord,
  }),
  giveBackObstacle: route({
    method: 'post',
    path: '/obstacles/{id}/return',
    verb: 'obstacle.give-back',
    summary: 'Give it back with the reason, within the days the rule gives',
    since: '1',
    params: byId,
    body: basedOn.extend({ reason: said(500) }),
    answer: ObstacleRecord,
  }),
  ruleOnObstacle: route({
    method: 'post',
    path: '/obstacles/{id}/ruling',
    verb: 'obstacle.rule',
    summary: 'The leader in charge says who must act and by when, or that it is none',
    since: '1',
    params: byId,
    body: basedOn.extend({
      ruling: z.enum(['stays', 'other', 'ended']),
      opinion: said(500),
      answerBy: DateText,
      ...must,
    }),
    answer: ObstacleRecord,
  }),
  liftObstacle: route({
    method: 'post',
    path: '/obstacles/{id}/lifting',
    verb: 'obstacle.lift',
    summary: 'It is solved: what was done; the clock of the unit runs again',
    since: '1',
    params: byId,
    body: basedOn.extend({ note: said(500) }),
    answer: ObstacleRecord,
  }),
  escalateObstacle: route({
    method: 'post',
    path: '/obstacles/{id}/escalations',
    verb: 'obstacle.escalate',
    summary: 'Send the step that is due: to the leader in charge, or to the dispatch meeting',
    since: '1',
    params: byId,
    body: basedOn.extend({ step: EscalationStep, text: said(1_000) }),
    answer: ObstacleRecord,
  }),
};
