// 集中观摩督查: a round's route, checkpoints, mutual marks and comments, and the circular they go into.
import { z } from 'zod';
import { route } from '../route.ts';
import { byId, DateText, DecimalText, fileLimit, Id, InstantText, SentFile } from '../value.ts';
import { DrawShown } from './draw.ts';
import { Finding } from './finding.ts';
import { Evidence } from './report.ts';

const basedOn = z.number().int().positive();
const Done = z.object({ id: Id });

export const Checkpoint = z.object({
  id: Id,
  number: z.int(),
  unitId: Id,
  unit: z.string(),
  name: z.string(),
  origin: z.enum(['offered', 'appointed', 'drawn']),
  isOnRoute: z.boolean().describe('false for one to be drawn from that was not drawn'),
  subject: z.object({ type: z.enum(['commitment', 'node', 'project']), id: Id }).nullable(),
  onDate: DateText.nullable(),
  stop: z.int().nullable(),
  arriveAt: z.string().nullable(),
  minutes: z.int().nullable(),
  teamId: Id.nullable(),
  team: z.string().nullable(),
  scores: z.record(z.string(), DecimalText),
  total: DecimalText.nullable(),
  comment: z.string(),
  metric: z.string().nullable(),
  unitOfMeasure: z.string().nullable(),
  reported: DecimalText.nullable(),
  found: DecimalText.nullable(),
  gapPercent: DecimalText.nullable().describe('(found − reported) ÷ reported, in %'),
  evidence: z.array(Evidence),
  visitedAt: InstantText.nullable(),
  version: z.int(),
});
export type Checkpoint = z.infer<typeof Checkpoint>;

export const RoundUnit = z.object({
  unitId: Id,
  unit: z.string(),
  checkpoints: z.int(),
  visited: z.int(),
  points: DecimalText.nullable(),
  mutual: DecimalText.nullable().describe('mean of the chiefs’ marks without one highest and one lowest'),
  mutualCount: z.int(),
  praise: z.string(),
  problem: z.string(),
  demand: z.string(),
  commentVersion: z.int().nullable(),
  measured: z.int(),
  gapPercent: DecimalText.nullable(),
});
export type RoundUnit = z.infer<typeof RoundUnit>;

export const RoundTeam = z.object({
  id: Id,
  name: z.string(),
  leadPostId: Id.nullable(),
  lead: z.string().nullable(),
  memberPostIds: z.array(Id),
  members: z.array(z.string()),
});

export const RoundPage = z.object({
  id: Id,
  title: z.string(),
  code: z.string(),
  matter: z.string(),
  startsOn: DateText,
  endsOn: DateText,
  leader: z.string().nullable(),
  leaderPostId: Id.nullable(),
  sheet: z.array(z.object({ id: z.string(), name: z.string(), most: DecimalText })),
  rule: z.object({ drawnShare: z.int(), drawnDaysBefore: z.int(), commentLength: z.int() }),
  share: z.object({ offered: z.int(), appointed: z.int(), drawn: z.int(), drawnPercent: z.int() }),
  toDraw: z.int(),
  teams: z.array(RoundTeam),
  checkpoints: z.array(Checkpoint),
  units: z.array(RoundUnit),
  draws: z.array(DrawShown),
  marks: z.object({
    state: z.enum(['closed', 'open', 'counted']),
    choices: z.array(DecimalText),
    least: z.int(),
    given: z.int().nullable(),
    of: z.int(),
    lists: z.array(
      z.object({
        unitId: Id,
        unit: z.string(),
        isGiven: z.boolean(),
        marks: z.record(z.string(), DecimalText).nullable().describe('shown to nobody but the chief'),
        version: z.int().nullable(),
      }),
    ),
  }),
  findings: z.array(Finding),
  bulletin: z
    .object({ id: Id, title: z.string(), state: z.string(), number: z.string().nullable() })
    .nullable(),
  may: z.object({
    arrange: z.boolean(),
    add: z.boolean(),
    offer: z.boolean(),
    record: z.boolean(),
    comment: z.boolean(),
    draw: z.boolean(),
    seed: z.boolean(),
    note: z.boolean(),
    circulate: z.boolean(),
    count: z.boolean(),
  }),
  version: z.int(),
});
export type RoundPage = z.infer<typeof RoundPage>;

const CheckpointGiven = z.object({
  unitId: Id,
  name: z.string().trim().min(1).max(100),
  subject: z.object({ type: z.enum(['commitment', 'node', 'project']), id: Id }).nullable(),
  metric: z.string().max(60).nullable(),
  unitOfMeasure: z.string().max(20).nullable(),
  reported: z.string().max(40).nullable(),
});

const routeRoutes = {
  createRound: route({
    method: 'post',
    path: '/rounds',
    verb: 'round.create',
    summary: 'Set up a round under a coded matter; each unit toured costs one visit',
    since: '1',
    body: z.object({
      matterId: Id,
      title: z.string().trim().min(1).max(100),
      startsOn: DateText,
      endsOn: DateText,
      leaderPostId: Id.nullable(),
    }),
    answer: Done,
  }),
  readRound: route({
    method: 'get',
    path: '/rounds/{id}',
    verb: 'inspection.read',
    summary: 'A round: route, teams, checkpoints, marks, comments, gaps, findings',
    since: '1',
    params: byId,
    answer: RoundPage,
  }),
  setTeams: route({
    method: 'put',
    path: '/rounds/{id}/teams',
    verb: 'round.arrange',
    summary: 'Set the teams of a round',
    since: '1',
    params: byId,
    body: z.object({
      basedOn,
      teams: z
        .array(
          z.object({
            id: Id.nullable(),
            name: z.string().trim().min(1).max(40),
            leadPostId: Id.nullable(),
            memberPostIds: z.array(Id).max(40),
          }),
        )
        .max(20),
    }),
    answer: Done,
  }),
  arrangeRoute: route({
    method: 'put',
    path: '/rounds/{id}/route',
    verb: 'round.arrange',
    summary: 'Day, order, time and team of checkpoints, many at once',
    since: '1',
    params: byId,
    body: z.object({
      stops: z
        .array(
          z.object({
            id: Id,
            basedOn,
            onDate: DateText.nullable(),
            stop: z.int32().min(1).max(500).nullable(),
            arriveAt: z
              .string()
              .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
              .nullable(),
            minutes: z.int32().min(1).max(600).nullable(),
            teamId: Id.nullable(),
          }),
        )
        .max(500),
    }),
    answer: Done,
  }),
  addCheckpoint: route({
    method: 'post',
    path: '/rounds/{id}/checkpoints',
    verb: 'checkpoint.add',
    summary: 'Appoint a checkpoint, or add one to those drawn from',
    since: '1',
    params: byId,
    body: CheckpointGiven.extend({ origin: z.enum(['appointed', 'drawn']) }),
    answer: z.object({ id: Id, number: z.int() }),
  }),
  offerCheckpoint: route({
    method: 'post',
    path: '/rounds/{id}/offers',
    verb: 'checkpoint.offer',
    summary: 'Offer a checkpoint of one’s own unit',
    since: '1',
    params: byId,
    body: CheckpointGiven,
    answer: z.object({ id: Id, number: z.int() }),
  }),
  drawCheckpoints: route({
    method: 'post',
    path: '/rounds/{id}/draw',
    verb: 'round.draw',
    summary: 'Freeze the list of checkpoints to draw from, naming the source of the seed',
    since: '1',
    params: byId,
    body: z.object({
      source: z.string().trim().min(1).max(200),
      sourceOn: DateText,
      k: z.int32().min(1).max(500).nullable(),
    }),
    answer: DrawShown,
  }),
  recordCheckpoint: route({
    method: 'post',
    path: '/checkpoints/{id}/record',
    verb: 'checkpoint.record',
    summary: 'Record points, comment and what was measured at a checkpoint',
    since: '1',
    params: byId,
    body: z.object({
      basedOn,
      scores: z.record(z.string().max(40), z.string().max(10)),
      comment: z.string().max(500),
      found: z.string().max(40).nullable(),
      evidence: z.array(z.string().regex(/^[0-9a-f]{64}$/)).max(9),
    }),
    answer: z.object({ id: Id, version: z.int() }),
  }),
  addCheckpointEvidence: route({
    method: 'post',
    path: '/checkpoints/{id}/evidence',
    verb: 'checkpoint.record',
    summary: 'Add a photo taken at a checkpoint, where the inspector wants one',
    since: '1',
    limit: fileLimit,
    params: byId,
    body: z.object({ file: SentFile }),
    answer: Evidence,
  }),
};

const markRoutes = {
  openMarking: route({
    method: 'post',
    path: '/rounds/{id}/marking',
    verb: 'mark.open',
    summary: 'Open mutual marking',
    since: '1',
    params: byId,
    body: z.object({ basedOn }),
    answer: Done,
  }),
  giveMarks: route({
    method: 'post',
    path: '/rounds/{id}/marks',
    verb: 'mark.give',
    summary: 'Give one chief’s list of marks; his own unit is not on it',
    since: '1',
    params: byId,
    body: z.object({
      unitId: Id,
      basedOn: basedOn.nullable(),
      marks: z.record(Id, z.string().max(10)),
    }),
    answer: Done,
  }),
  countMarks: route({
    method: 'post',
    path: '/rounds/{id}/marking/count',
    verb: 'mark.count',
    summary: 'Close the marking and keep each unit’s trimmed mean',
    since: '1',
    params: byId,
    body: z.object({ basedOn }),
    answer: Done,
  }),
  commentUnit: route({
    method: 'put',
    path: '/rounds/{id}/comments',
    verb: 'round.comment',
    summary: 'One line of praise, problem and demand for a unit toured',
    since: '1',
    params: byId,
    body: z.object({
      unitId: Id,
      basedOn: basedOn.nullable(),
      praise: z.string().max(500),
      problem: z.string().max(500),
      demand: z.string().max(500),
    }),
    answer: Done,
  }),
  circulateRound: route({
    method: 'post',
    path: '/rounds/{id}/circular',
    verb: 'round.circulate',
    summary: 'Draft the inspection circular of a round',
    since: '1',
    params: byId,
    body: z.object({ basedOn }),
    answer: Done,
  }),
};

export const roundRoutes = { ...routeRoutes, ...markRoutes };
