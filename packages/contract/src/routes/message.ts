// 消息: what came to wait for a person and reminders of it; how they are wanted; robots of chat groups.
import { z } from 'zod';
import { route } from '../route.ts';
import { byId, DateText, Id, InstantText, PeriodText } from '../value.ts';
import { WorkLine, WorkStep } from './work.ts';

export const Message = z.object({
  id: Id,
  step: WorkStep,
  title: z.string(),
  subject: WorkLine.shape.subject,
  period: PeriodText.nullable(),
  dueOn: DateText.nullable(),
  days: z
    .number()
    .int()
    .nullable()
    .describe('null: it has come to wait; otherwise days to the due date, negative before it'),
  madeAt: InstantText,
  readAt: InstantText.nullable(),
});
export type Message = z.infer<typeof Message>;

const Time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

export const MessageSettings = z.object({
  email: z.email().max(200).nullable(),
  byMail: z.boolean(),
  digest: z.boolean().describe('one mail a day for what is not urgent'),
  quietFrom: Time,
  quietUntil: Time,
});

const Settings = MessageSettings.extend({ version: z.number().int().nullable() });

const Robots = z.object({
  robots: z.array(
    z.object({
      id: Id,
      name: z.string(),
      kind: z.enum(['wecom', 'dingtalk']),
      host: z.string(),
      unit: z.string().nullable().describe('null: of the whole county'),
    }),
  ),
});

export const messageRoutes = {
  listMessages: route({
    method: 'get',
    path: '/messages',
    verb: 'message.list',
    summary: 'My messages, newest first, and how many are not read',
    since: '1',
    answer: z.object({ unread: z.number().int(), messages: z.array(Message) }),
  }),
  countMessages: route({
    method: 'get',
    path: '/messages/unread',
    verb: 'message.list',
    summary: 'How many of my messages are not read',
    since: '1',
    answer: z.object({ unread: z.number().int() }),
  }),
  readMessages: route({
    method: 'post',
    path: '/messages/reading',
    verb: 'message.read',
    summary: 'Mark messages as read',
    since: '1',
    body: z.object({ ids: z.array(Id).max(200).nullable().describe('null: all of them') }),
    answer: z.object({ unread: z.number().int() }),
  }),
  readMessageSettings: route({
    method: 'get',
    path: '/messages/settings',
    verb: 'message.settings',
    summary: 'How I want messages',
    since: '1',
    answer: Settings,
  }),
  saveMessageSettings: route({
    method: 'put',
    path: '/messages/settings',
    verb: 'message.set',
    summary: 'Choose e-mail, digest and quiet hours',
    since: '1',
    body: MessageSettings.extend({ basedOn: z.number().int().positive().nullable() }),
    answer: Settings,
  }),
  listRobots: route({
    method: 'get',
    path: '/robots',
    verb: 'robot.list',
    summary: 'Robots of chat groups',
    since: '1',
    answer: Robots,
  }),
  addRobot: route({
    method: 'post',
    path: '/robots',
    verb: 'robot.add',
    summary: 'Add the robot of a chat group (WeCom or DingTalk)',
    since: '1',
    body: z.object({
      name: z.string().trim().min(1).max(60),
      kind: z.enum(['wecom', 'dingtalk']),
      url: z.string().trim().max(500),
      unitId: Id.nullable(),
    }),
    answer: Robots,
  }),
  removeRobot: route({
    method: 'post',
    path: '/robots/{id}/removal',
    verb: 'robot.remove',
    summary: 'Take a robot away',
    since: '1',
    params: byId,
    body: z.object({}),
    answer: Robots,
  }),
};
