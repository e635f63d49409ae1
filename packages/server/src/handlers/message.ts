// 消息: one's own messages and settings, and the county's robots.
import { countMessages, listMessages, readMessages } from '@luoshi/app/message/list-messages';
import { readMessageSettings, saveMessageSettings } from '@luoshi/app/message/message-settings';
import { addRobot, listRobots, removeRobot } from '@luoshi/app/message/robots';
import type { messageRoutes } from '@luoshi/contract/routes/message';
import type { HandlersOf } from '../http/handler.ts';

export const messageHandlers: HandlersOf<typeof messageRoutes> = {
  listMessages: (context) => listMessages(context, undefined),
  countMessages: (context) => countMessages(context, undefined),
  readMessages: (context, { body }) => readMessages(context, body),
  readMessageSettings: (context) => readMessageSettings(context, undefined),
  saveMessageSettings: (context, { body }) => saveMessageSettings(context, body),
  listRobots: (context) => listRobots(context, undefined),
  addRobot: (context, { body }) => addRobot(context, body),
  removeRobot: (context, { params }) => removeRobot(context, params),
};
