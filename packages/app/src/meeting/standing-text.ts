// A commitment's standing in one line, as the minutes print it.
import type { Say } from '@luoshi/domain/bulletin/figure';
import { partsOf } from '@luoshi/domain/period/calendar-date';
import type { CommitmentLine } from '../commitment/commitment-lines.ts';

/** 双渠镇；2026年6月30日前完成；累计2860亩，占3600亩的79.4%；滞后 */
export const standingText = (line: CommitmentLine, say: Say): string => {
  const { progress, light } = line;
  const parts = [
    line.leadUnit,
    line.dueOn === null
      ? null
      : say('meeting.standing.due', { date: say('circular.date', { ...partsOf(line.dueOn) }) }),
    progress.value !== null && progress.target !== null && progress.percent !== null
      ? say('meeting.standing.value', {
          value: progress.value,
          target: progress.target,
          unit: progress.unit ?? '',
          percent: progress.percent,
        })
      : null,
    progress.nodes > 0
      ? say('meeting.standing.nodes', { done: progress.nodesDone, nodes: progress.nodes })
      : null,
    light.light === null ? null : say('meeting.standing.light', { light: light.light }),
    light.blocked === null
      ? null
      : say('meeting.standing.blocked', { by: light.blocked.by ?? '', day: light.blocked.day }),
  ];
  return parts.filter((part) => part !== null).join(say('meeting.standing.between'));
};
