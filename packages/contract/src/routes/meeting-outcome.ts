// 议定事项 on the wire, as a meeting and as the commitment it is about show it.
import { z } from 'zod';
import { DateText, Id, InstantText } from '../value.ts';

export const MeetingOutcome = z.object({
  id: Id,
  kind: z.enum(['decision', 'remark']),
  text: z.string(),
  commitmentId: Id.nullable(),
  number: z.string().nullable(),
  unit: z.string().nullable(),
  dueOn: DateText.nullable(),
  recordedAt: InstantText,
});
export type MeetingOutcome = z.infer<typeof MeetingOutcome>;

/** An outcome on the page of the commitment it is about. */
export const OutcomeOn = MeetingOutcome.extend({
  meetingId: Id,
  meeting: z.string().describe('its name'),
  heldOn: DateText,
});
export type OutcomeOn = z.infer<typeof OutcomeOn>;
