// Somebody must act from now on.
import type { CalendarDate } from '@luoshi/domain/period/calendar-date';
import { insertRow } from '@luoshi/store/journal/write';
import type { ObstacleRecord } from '@luoshi/store/queries/obstacle';
import type { Scene } from '../use-case/use-case.ts';
import type { NamedMust } from './named-must.ts';

/** Writes the next turn of an obstacle. */
export const beginTurn = async (
  scene: Scene,
  { row, turns }: ObstacleRecord,
  must: NamedMust,
  answerBy: CalendarDate,
): Promise<void> => {
  await insertRow(scene, 'obstacle_turns', {
    obstacle_id: row.id,
    ordinal: turns.length,
    unit_id: must.unitId,
    post_id: must.postId,
    leader_post_id: must.leaderPostId,
    begun_at: scene.now,
    answer_by: answerBy,
  });
};
