// A meeting by its id, or the refusal that says it is not there.
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import { findMeeting, type MeetingRow } from '@luoshi/store/queries/meeting';
import type { Scene } from '../use-case/use-case.ts';

/** @returns the row; `not-found` */
export const requireMeeting = async (scene: Scene, id: string): Promise<Outcome<MeetingRow>> => {
  const row = await findMeeting(scene, id);
  return row === null ? refuse('not-found', { table: 'meetings' }) : ok(row);
};
