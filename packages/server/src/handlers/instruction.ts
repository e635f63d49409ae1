// 来件: register, giving, and the sheets for leaders who use paper.
import { assignInstruction } from '@luoshi/app/instruction/assign-instruction';
import { drawSheet } from '@luoshi/app/instruction/draw-sheet';
import { listInstructions } from '@luoshi/app/instruction/list-instructions';
import { noteInstruction } from '@luoshi/app/instruction/note-instruction';
import { readInstruction } from '@luoshi/app/instruction/read-instruction';
import { readSheet } from '@luoshi/app/instruction/read-sheet';
import { registerInstruction } from '@luoshi/app/instruction/register-instruction';
import type { instructionRoutes } from '@luoshi/contract/routes/instruction';
import type { HandlersOf } from '../http/handler.ts';

export const instructionHandlers: HandlersOf<typeof instructionRoutes> = {
  listInstructions: (context, { query }) => listInstructions(context, query),
  readInstruction: (context, { params }) => readInstruction(context, params),
  registerInstruction: (context, { body }) => registerInstruction(context, body),
  assignInstruction: (context, { params, body }) => assignInstruction(context, { ...params, ...body }),
  noteInstruction: (context, { params, body }) => noteInstruction(context, { ...params, ...body }),
  readSheet: (context, { query }) => readSheet(context, query),
  drawSheet: (context, { body }) => drawSheet(context, body),
};
