// 责任倒查: facts, duty, done, who, statement, proposal, exemption, hand-over. Sealed; it acts on nobody.
import { z } from 'zod';
import { route } from '../route.ts';
import { byId, DateText, Id, InstantText } from '../value.ts';

export const ResponsibilityState = z.enum(['to-state', 'stated', 'proposed', 'handed-over', 'closed']);
export type ResponsibilityState = z.infer<typeof ResponsibilityState>;

export const ResponsibilityFile = z.object({
  id: Id,
  version: z.number().int(),
  number: z.string(),
  title: z.string(),
  state: ResponsibilityState,
  unitId: Id,
  unit: z.string(),
  commitment: z.object({ id: Id, number: z.string().nullable(), title: z.string() }).nullable(),
  dutyEntry: z.string().nullable().describe('entry of the township’s duty list'),
  decidedBy: z.string().nullable(),
  decidedOn: DateText,
  decision: z.string(),
  facts: z.string(),
  duty: z.string(),
  done: z.string(),
  persons: z.string(),
  statementDueOn: DateText,
  statement: z.string().nullable(),
  statedBy: z.string().nullable(),
  statedAt: InstantText.nullable(),
  proposal: z.string().nullable(),
  exemption: z.string().nullable().describe('ground for 容错免责'),
  proposedBy: z.string().nullable(),
  proposedAt: InstantText.nullable(),
  handedOverTo: z.string().nullable(),
  handedOverAt: InstantText.nullable(),
  receipt: z.string().nullable(),
  receivedOn: DateText.nullable(),
  conclusion: z.string().nullable(),
  closedBy: z.string().nullable(),
  closedAt: InstantText.nullable(),
  openedBy: z.string().nullable(),
  openedAt: InstantText,
});
export type ResponsibilityFile = z.infer<typeof ResponsibilityFile>;

const words = (most: number) => z.string().trim().min(1).max(most);
const basedOn = z.object({ basedOn: z.number().int().positive() });
const facts = z.object({
  facts: words(8_000),
  duty: words(4_000),
  done: z.string().trim().max(8_000),
  persons: z.string().trim().max(1_000),
});

const act = <const V extends `responsibility.${string}`, B extends z.ZodType>(
  name: string,
  verb: V,
  summary: string,
  body: B,
) => ({
  method: 'post' as const,
  path: `/responsibility-files/{id}/${name}` as const,
  verb,
  summary,
  since: '1' as const,
  params: byId,
  body,
  answer: ResponsibilityFile,
});

export const responsibilityRoutes = {
  readFiles: route({
    method: 'get',
    path: '/responsibility-files',
    verb: 'responsibility.read',
    summary: 'Responsibility files the reader may see',
    since: '1',
    answer: z.object({ files: z.array(ResponsibilityFile) }),
  }),
  openFile: route({
    method: 'post',
    path: '/responsibility-files',
    verb: 'responsibility.open',
    summary: 'Open a file on a leader’s decision; the unit is asked for its statement',
    since: '1',
    body: facts.extend({
      title: words(200),
      unitId: Id,
      commitmentId: Id.nullable(),
      dutyId: Id.nullable(),
      decidedByPostId: Id,
      decidedOn: DateText,
      decision: words(1_000),
    }),
    answer: ResponsibilityFile,
  }),
  editFile: route(act('facts', 'responsibility.edit', 'Complete the facts', basedOn.extend(facts.shape))),
  stateInFile: route(
    act(
      'statement',
      'responsibility.state',
      'The statement of the unit concerned',
      basedOn.extend({ statement: words(8_000) }),
    ),
  ),
  proposeInFile: route(
    act(
      'proposal',
      'responsibility.propose',
      'A proposal, with the ground for exemption, after the unit was heard',
      basedOn.extend({ proposal: words(4_000), exemption: words(2_000).nullable() }),
    ),
  ),
  handOverFile: route(
    act(
      'hand-over',
      'responsibility.hand-over',
      'Hand the file over, with the receipt',
      basedOn.extend({ handedOverTo: words(100), receipt: words(200), receivedOn: DateText }),
    ),
  ),
  closeFile: route(
    act(
      'end',
      'responsibility.close',
      'End the file with what came of it',
      basedOn.extend({ conclusion: words(2_000) }),
    ),
  ),
};
