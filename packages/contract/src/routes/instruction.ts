// 来件: the register of what is asked for, the commitment each becomes, and the sheets for leaders who use paper.
import { instructionStandings, instructionTypes, urgencies } from '@luoshi/domain/instruction/instruction';
import { z } from 'zod';
import { route } from '../route.ts';
import { byId, DateText, DecimalText, Id, PeriodText } from '../value.ts';
import { CommitmentLine } from './commitment.ts';

export const InstructionKind = z.enum(instructionTypes);
export const Urgency = z.enum(urgencies);

export const InstructionLine = z.object({
  id: Id,
  number: z.string(),
  type: InstructionKind,
  title: z.string(),
  text: z.string().describe('verbatim'),
  givenOn: DateText,
  givenBy: z.string(),
  givenByPostId: Id.nullable(),
  reference: z.string().nullable().describe('number of the paper, proposal or ticket it came with'),
  urgency: z.string(),
  dueOn: DateText,
  overdueDays: z.number().int().describe('calendar days; 0 when nobody has anything more to do about it'),
  standing: z.enum(instructionStandings),
  commitment: z.object({ id: Id, number: z.string().nullable(), title: z.string() }).nullable(),
  leadUnit: z.string().nullable(),
  concludedOn: DateText.nullable(),
  sheet: z.object({ number: z.string(), line: z.number().int() }).nullable(),
  version: z.number().int(),
});
export type InstructionLine = z.infer<typeof InstructionLine>;

export const InstructionPage = InstructionLine.extend({ outcome: CommitmentLine.nullable() });
export type InstructionPage = z.infer<typeof InstructionPage>;

/** Whom a matter is given to. */
export const InstructionAssignment = z.object({
  leadUnitId: Id,
  supportUnitIds: z.array(Id).max(40),
  leadLeaderPostId: Id.nullable().describe('the leader who gave it when left out'),
  handlerPostId: Id.nullable(),
  checkNeeded: z.boolean(),
  dutyId: Id.nullable().describe('entry of the township’s duty lists it falls under'),
});
export type InstructionAssignment = z.infer<typeof InstructionAssignment>;

export const NewInstruction = z.object({
  type: InstructionKind,
  title: z.string().max(120).describe('of a line of a sheet its title when empty'),
  text: z.string().trim().min(1).max(2_000),
  givenOn: DateText,
  givenByPostId: Id.nullable(),
  givenBy: z.string().max(120).nullable().describe('somebody who is no leader of the county'),
  reference: z.string().max(120).nullable(),
  urgency: Urgency,
  dueOn: DateText.nullable().describe('the limit’s own date when left out'),
  sheet: z.string().max(40).nullable().describe('number and line of the sheet it came back on: 3-5'),
  note: z.boolean().describe('write it on the sheet line’s matter instead of giving a new one'),
  assign: InstructionAssignment.nullable(),
});
export type NewInstruction = z.infer<typeof NewInstruction>;

export const SheetSection = z.enum(['red', 'coordination', 'approval']);

export const SheetLine = z.object({
  line: z.number().int(),
  section: SheetSection,
  commitmentId: Id.nullable(),
  title: z.string(),
  unit: z.string().nullable(),
  value: DecimalText.nullable(),
  target: DecimalText.nullable(),
  unitOfMeasure: z.string().nullable(),
  dueOn: DateText.nullable(),
  days: z.number().int().nullable().describe('days overdue when red, else days it waits for the leader'),
  answer: z.string().nullable().describe('what the leader wrote, once entered'),
});
export type SheetLine = z.infer<typeof SheetLine>;

export const Sheet = z.object({
  id: Id,
  number: z.string(),
  leaderPostId: Id,
  leader: z.string().nullable(),
  period: PeriodText,
  asOf: DateText,
  lines: z.array(SheetLine),
});
export type Sheet = z.infer<typeof Sheet>;

const basedOn = z.object({ basedOn: z.number().int().positive() });

export const instructionRoutes = {
  listInstructions: route({
    method: 'get',
    path: '/instructions',
    verb: 'instruction.list',
    summary: 'The register of matters received, with the limits in force',
    since: '1',
    query: z.object({
      type: InstructionKind.optional(),
      leaderPostId: Id.optional(),
      standing: z.enum(instructionStandings).optional(),
      text: z.string().max(60).optional(),
    }),
    answer: z.object({
      instructions: z.array(InstructionLine),
      limits: z.array(
        z.object({
          id: Urgency,
          days: z.number().int(),
          kind: z.enum(['working', 'calendar']),
          starts: z.string(),
          source: z.string(),
        }),
      ),
      defaults: z.record(InstructionKind, Urgency),
    }),
  }),
  readInstruction: route({
    method: 'get',
    path: '/instructions/{id}',
    verb: 'instruction.read',
    summary: 'A matter received and how far it has come',
    since: '1',
    params: byId,
    answer: InstructionPage,
  }),
  registerInstruction: route({
    method: 'post',
    path: '/instructions',
    verb: 'instruction.register',
    summary: 'Register a matter, and give it to a unit or write it on a matter in the same act',
    since: '1',
    body: NewInstruction,
    answer: InstructionPage,
  }),
  assignInstruction: route({
    method: 'post',
    path: '/instructions/{id}/assignment',
    verb: 'instruction.assign',
    summary: 'Give a registered matter to a unit as a numbered commitment',
    since: '1',
    params: byId,
    body: InstructionAssignment.extend(basedOn.shape),
    answer: InstructionPage,
  }),
  noteInstruction: route({
    method: 'post',
    path: '/instructions/{id}/note',
    verb: 'instruction.note',
    summary: 'Write a registered matter on a commitment that is under way',
    since: '1',
    params: byId,
    body: basedOn.extend({ commitmentId: Id }),
    answer: InstructionPage,
  }),
  readSheet: route({
    method: 'get',
    path: '/instruction-sheets',
    verb: 'instruction.read-sheet',
    summary: 'The newest sheet for a leader who uses paper, or one by its number',
    since: '1',
    query: z.object({ leaderPostId: Id.optional(), number: z.string().max(40).optional() }),
    answer: z.object({
      sheet: Sheet.nullable(),
      earlier: z.array(z.object({ number: z.string(), asOf: DateText, leaderPostId: Id })),
    }),
  }),
  drawSheet: route({
    method: 'post',
    path: '/instruction-sheets',
    verb: 'instruction.draw-sheet',
    summary: 'Draw the week’s sheet of a leader: red, waiting for coordination, waiting for approval',
    since: '1',
    body: z.object({ leaderPostId: Id }),
    answer: Sheet,
  }),
};
