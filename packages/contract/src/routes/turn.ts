// What turned a commitment on its way: where it stands on the path, returns, reopenings, withdrawal, its letter.
import { pathSteps } from '@luoshi/domain/commitment/path';
import { z } from 'zod';
import { DateText, DecimalText, Id, InstantText } from '../value.ts';

export const PathMark = z.object({
  step: z.enum(pathSteps),
  place: z.enum(['done', 'now', 'ahead', 'skipped', 'done-before']),
});
export type PathMark = z.infer<typeof PathMark>;

export const AssignmentReturn = z.object({
  id: Id,
  unit: z.string().nullable(),
  reason: z.string(),
  suggestedUnitId: Id.nullable(),
  suggestedUnit: z.string().nullable().describe('the unit it should go to'),
  returnedBy: z.string().nullable(),
  returnedAt: InstantText,
  decision: z.enum(['reassigned', 'kept']).nullable(),
  opinion: z.string().nullable(),
  decidedBy: z.string().nullable(),
  version: z.number().int(),
});
export type AssignmentReturn = z.infer<typeof AssignmentReturn>;

export const Reopening = z.object({
  id: Id,
  reason: z.string(),
  completedOn: DateText.nullable().describe('the completion it had'),
  dueOn: DateText.nullable(),
  reopenedBy: z.string().nullable(),
  reopenedAt: InstantText,
});
export type Reopening = z.infer<typeof Reopening>;

export const LetterChange = z.object({
  id: Id,
  dueOn: DateText.nullable(),
  targetValue: DecimalText.nullable(),
  reason: z.string(),
  basis: z.string(),
  askedBy: z.string().nullable(),
  askedAt: InstantText,
  decision: z.enum(['signed', 'refused']).nullable(),
  opinion: z.string().nullable(),
  decidedBy: z.string().nullable(),
  decidedAt: InstantText.nullable(),
  version: z.number().int(),
});
export type LetterChange = z.infer<typeof LetterChange>;

/** The signed letter, its own or that of its indicator and unit, and what counts for scores. */
export const Letter = z.object({
  dueOn: DateText.nullable(),
  targetValue: DecimalText.nullable(),
  otherId: Id.nullable().describe('the commitment the letter stands on, when it is another one'),
  otherNumber: z.string().nullable(),
  asksMore: z.boolean().describe('the quantity is tighter than the letter’s'),
  scoredDueOn: DateText.nullable(),
  scoredTarget: DecimalText.nullable(),
  isChanged: z.boolean().describe('a leader signed a change of it'),
});
export type Letter = z.infer<typeof Letter>;

/** What a commitment's page has of its turns. */
export const Turns = z.object({
  path: z.array(PathMark),
  returnUntil: DateText.nullable().describe('last day for its unit to return it'),
  archivedAt: InstantText.nullable(),
  withdrawal: z.object({ at: InstantText, basis: z.string() }).nullable(),
  returns: z.array(AssignmentReturn),
  reopenings: z.array(Reopening),
  letter: Letter,
  letterChanges: z.array(LetterChange),
});

/** Acts that turn a commitment. */
export const turnOffers = [
  'return-assignment',
  'settle-return',
  'reopen',
  'withdraw',
  'archive',
  'change-letter',
  'sign-letter',
] as const;
