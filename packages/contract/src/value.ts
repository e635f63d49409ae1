// Values that stand in many shapes of the wire: ids, dates, decimals, versions.
import { z } from 'zod';

export const Id = z.uuid();
export const DateText = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/)
  .describe('calendar date in the county');
export const InstantText = z.string().describe('instant, ISO 8601 in UTC');
export const DecimalText = z.string().describe('decimal number as text');
export const PeriodText = z
  .string()
  .max(12)
  .describe('2026, 2026-H1, 2026-Q3, 2026-07, 2026-07-X1, 2026-W28');

/** A row and the version it was seen at: what every change is based on. */
export const Seen = z.object({ id: Id, basedOn: z.number().int().positive() });
export type Seen = z.infer<typeof Seen>;

export const byId = z.object({ id: Id });

/** A file sent inside JSON. */
export const SentFile = z.object({ name: z.string().min(1).max(200), base64: z.string() });
export type SentFile = z.infer<typeof SentFile>;

/** 20 MB of file as base64, with room for the rest of the body. */
export const fileLimit = 28_500_000;

/** How many lines of a list are sent; a page asks for more when somebody wants to see them. */
export const Most = z.coerce.number().int().min(1).max(5_000).optional();
