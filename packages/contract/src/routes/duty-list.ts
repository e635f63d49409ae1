// 乡镇履职事项清单: what a township may be assigned, what falls under each entry, and how the office chooses.
import { z } from 'zod';
import { route } from '../route.ts';
import { DateText, Id } from '../value.ts';

export const DutyList = z.enum(['basic', 'assisting', 'withdrawn']);
export type DutyList = z.infer<typeof DutyList>;

/** An entry in a few words. */
export const DutyEntry = z.object({
  id: Id,
  list: DutyList,
  number: z.number().int(),
  title: z.string(),
  lead: z.string().nullable().describe('the county department that leads, or does it now'),
});
export type DutyEntry = z.infer<typeof DutyEntry>;

export const Admission = z.object({
  number: z.string().trim().min(1).max(60),
  basis: z.string().trim().min(1).max(200),
});

/** How a commitment stands to the lists of the townships it names. */
export const DutyStanding = z.object({
  ungated: z.boolean().describe('no list of the townships named is imported'),
  entry: DutyEntry.nullable(),
  admission: z.object({ number: z.string(), basis: z.string() }).nullable(),
  proposals: z.array(DutyEntry).describe('by words, while nothing is chosen'),
  refusals: z
    .array(z.object({ unitId: Id, code: z.string(), params: z.record(z.string(), z.unknown()) }))
    .describe('why it cannot be assigned to a township; texts as `refusal.<code>`'),
});
export type DutyStanding = z.infer<typeof DutyStanding>;

export const DutyLists = z.object({
  lists: z.array(z.object({ list: DutyList, count: z.number().int() })),
  duties: z.array(
    DutyEntry.extend({
      unitId: Id.nullable(),
      unit: z.string().nullable().describe('null: of every township'),
      words: z.array(z.string()),
      source: z.string(),
      validFrom: DateText,
      validTo: DateText.nullable(),
      commitments: z.array(z.object({ id: Id, number: z.string().nullable(), title: z.string() })),
    }),
  ),
  load: z.array(
    z.object({
      unitId: Id,
      unit: z.string(),
      imported: z.boolean(),
      basic: z.number().int(),
      assisting: z.number().int(),
      withdrawn: z.number().int(),
      admitted: z.number().int(),
      open: z.number().int().describe('nothing chosen yet'),
    }),
  ),
  open: z.array(
    z.object({
      id: Id,
      version: z.number().int(),
      number: z.string().nullable(),
      title: z.string(),
      leadUnit: z.string().nullable(),
      duty: DutyStanding.nullable(),
    }),
  ),
});
export type DutyLists = z.infer<typeof DutyLists>;

export const ChosenDuty = z.object({
  commitmentId: Id,
  basedOn: z.number().int().positive(),
  dutyId: Id.nullable(),
  admission: Admission.nullable(),
});
export type ChosenDuty = z.infer<typeof ChosenDuty>;

export const dutyListRoutes = {
  readDutyLists: route({
    method: 'get',
    path: '/duty-lists',
    verb: 'duty-list.read',
    summary: 'The duty lists of the townships, what falls under each entry, and the load by list',
    since: '1',
    answer: DutyLists,
  }),
  chooseDuties: route({
    method: 'post',
    path: '/duty-lists/choices',
    verb: 'duty-list.choose',
    summary: 'Say under which entry commitments fall, or by which paper they are admitted, many at once',
    since: '1',
    body: z.object({ commitments: z.array(ChosenDuty).min(1).max(1_000) }),
    answer: z.object({
      chosen: z.array(z.object({ id: Id, version: z.number().int(), duty: DutyStanding.nullable() })),
    }),
  }),
};
