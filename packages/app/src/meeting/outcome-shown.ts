// 议定事项 as it is shown: on the page of its meeting, and on the page of the commitment it is about.
import { listOutcomesAbout, type listMeetingOutcomes } from '@luoshi/store/queries/meeting';
import type { Scene } from '../use-case/use-case.ts';

type OutcomeRecord = Awaited<ReturnType<typeof listMeetingOutcomes>>[number];

/** An outcome, with what a decision became. */
export const outcomeShown = (row: OutcomeRecord) => ({
  id: row.id,
  kind: row.kind,
  text: row.text,
  commitmentId: row.commitment_id,
  number: row.number,
  unit: row.unit,
  dueOn: row.due_on,
  recordedAt: row.recorded_at,
});

/** What meetings recorded on a commitment, newest first, each with its meeting. */
export const outcomesOn = async (scene: Scene, commitmentId: string) =>
  (await listOutcomesAbout(scene, commitmentId)).map((row) => ({
    ...outcomeShown(row),
    meetingId: row.meeting_id,
    meeting: row.meeting_title,
    heldOn: row.held_on,
  }));
