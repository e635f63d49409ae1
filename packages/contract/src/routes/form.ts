// 套表: blank forms of city and province, mapped once by their headings and refilled every period.
import { z } from 'zod';
import { route } from '../route.ts';
import { byId, DateText, fileLimit, Id, InstantText, PeriodText, SentFile } from '../value.ts';

const FormCadence = z.enum(['week', 'ten-day', 'month', 'quarter', 'half', 'year']);
const Measure = z.enum(['value', 'target', 'share', 'due']);
const Meaning = z.enum(['unmapped', 'figure', 'outside', 'ignored']);

export const FormHeading = z.object({
  id: Id,
  axis: z.enum(['row', 'column']),
  place: z.number().int().describe('row or column of the sheet, from 0'),
  heading: z.string(),
  meaning: Meaning,
  indicator: z.string().nullable(),
  unitId: Id.nullable(),
  measure: Measure.nullable(),
  version: z.number().int(),
});
export type FormHeading = z.infer<typeof FormHeading>;

export const FormCell = z.object({
  row: z.number().int(),
  column: z.number().int(),
  kind: z.enum(['unmapped', 'outside', 'ignored', 'figure']),
  rowHeading: z.string(),
  columnHeading: z.string(),
  value: z.string().nullable(),
  unitOfMeasure: z.string().nullable(),
  status: z.enum(['none', 'unchecked', 'desk', 'sampled', 'full', 'source-data']),
  wanting: z.array(z.string()).describe('units carried on or missing in a sum'),
  notHeld: z.enum(['no-task', 'not-reported', 'no-plan', 'not-released', 'not-typed']).nullable(),
});
export type FormCell = z.infer<typeof FormCell>;

export const FormLine = z.object({
  id: Id,
  title: z.string(),
  sentBy: z.string(),
  unit: z.string(),
  cadence: FormCadence,
  unmapped: z.number().int(),
  due: z.object({ period: PeriodText, dueOn: DateText }).nullable(),
  filled: z.array(
    z.object({
      period: PeriodText,
      filled: z.number().int(),
      missing: z.number().int(),
      filledAt: InstantText.nullable(),
    }),
  ),
});
export type FormLine = z.infer<typeof FormLine>;

const byPeriod = byId.extend({ period: PeriodText });

export const formRoutes = {
  listForms: route({
    method: 'get',
    path: '/forms',
    verb: 'form.list',
    summary: 'Blank forms in use, what is due of them, and what they were filled with',
    since: '1',
    answer: z.object({ addsFor: Id.nullable(), forms: z.array(FormLine) }),
  }),
  addForm: route({
    method: 'post',
    path: '/forms',
    verb: 'form.add',
    summary: 'Add a blank .xlsx as it came; its headings are proposed',
    since: '1',
    limit: fileLimit,
    body: z.object({
      unitId: Id,
      title: z.string().trim().min(1).max(80),
      sentBy: z.string().trim().min(1).max(60),
      cadence: FormCadence,
      dueAfterDays: z.number().int().min(0).max(60),
      file: SentFile,
    }),
    answer: z.object({ id: Id }),
  }),
  readForm: route({
    method: 'get',
    path: '/forms/{id}',
    verb: 'form.read',
    summary: 'One form for a period: headings, and every blank with what goes into it',
    since: '1',
    params: byId,
    query: z.object({ period: PeriodText.optional() }),
    answer: z.object({
      id: Id,
      title: z.string(),
      sentBy: z.string(),
      cadence: FormCadence,
      period: PeriodText,
      dueOn: DateText,
      fileName: z.string(),
      sheet: z.array(z.array(z.string())),
      merges: z
        .array(
          z.object({
            row: z.number().int(),
            column: z.number().int(),
            rows: z.number().int(),
            columns: z.number().int(),
          }),
        )
        .describe('cells drawn as one'),
      headings: z.array(FormHeading),
      cells: z.array(FormCell),
      indicators: z.array(z.object({ id: z.string(), name: z.string(), unit: z.string() })),
      units: z.array(z.object({ id: Id, name: z.string() })),
      filling: z
        .object({
          version: z.number().int(),
          filledAt: InstantText.nullable(),
          filled: z.number().int(),
          missing: z.number().int(),
        })
        .nullable(),
      mayMap: z.boolean(),
      mayFill: z.boolean(),
    }),
  }),
  mapForm: route({
    method: 'put',
    path: '/forms/{id}/headings',
    verb: 'form.map',
    summary: 'Say what headings mean; remembered by their text',
    since: '1',
    params: byId,
    body: z.object({
      headings: z
        .array(
          z.object({
            id: Id,
            basedOn: z.number().int().positive(),
            meaning: Meaning,
            indicator: z.string().max(60).nullable(),
            unitId: Id.nullable(),
            measure: Measure.nullable(),
          }),
        )
        .min(1)
        .max(500),
    }),
    answer: z.object({ unmapped: z.number().int() }),
  }),
  fillForm: route({
    method: 'post',
    path: '/forms/{id}/fillings',
    verb: 'form.fill',
    summary: 'Fill a form in for a period; what is not held stays empty, is marked and listed',
    since: '1',
    params: byId,
    body: z.object({
      period: PeriodText,
      basedOn: z.number().int().positive().nullable(),
      outside: z.record(z.string().regex(/^\d+,\d+$/), z.string().max(200)),
    }),
    answer: z.object({ version: z.number().int(), filled: z.number().int(), missing: z.number().int() }),
  }),
  downloadForm: route({
    method: 'get',
    path: '/forms/{id}/fillings/{period}',
    verb: 'form.download',
    summary: 'The filled form as .xlsx',
    since: '1',
    params: byPeriod,
    file: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    answer: z.unknown(),
  }),
};
