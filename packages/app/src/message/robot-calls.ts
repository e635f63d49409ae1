// What robots say in their groups: how much is due or late today, once a day.
import type { Say } from '@luoshi/domain/bulletin/figure';
import type { NewDelivery } from '@luoshi/store/queries/delivery';
import type { RobotRow } from '@luoshi/store/queries/message-setting';
import type { Scene } from '../use-case/use-case.ts';
import { digestOf } from './digest.ts';
import type { WaitingTask } from './waiting-of.ts';

/** A group is told once a day what its unit, or the county, has overdue or due today. */
export const robotCalls = (
  scene: Scene,
  robots: readonly RobotRow[],
  tasks: readonly WaitingTask[],
  say: Say,
): readonly NewDelivery[] =>
  robots.flatMap((robot) => {
    const own = tasks.filter(
      ({ task, dueOn, isDoer }) =>
        isDoer &&
        dueOn !== null &&
        dueOn <= scene.today &&
        (robot.unit_id === null || task.unitIds.includes(robot.unit_id)),
    );
    const once = [...new Map(own.map((each) => [each.key, each])).values()];
    if (once.length === 0) return [];
    const base = { person_id: null, channel: robot.kind, target: robot.url, made_at: scene.now } as const;
    return [{ ...base, occasion: `digest:${scene.today}:${robot.id}`, ...digestOf(once, robot.name, say) }];
  });
