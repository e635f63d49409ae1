// 减负提醒: a unit asked for more items in a month than the rule lets is told to the office, before the unit has to say so.
import { endOf, periodOf, startOf } from '@luoshi/domain/period/period';
import { isOverburdened } from '@luoshi/domain/request/burden';
import { askedBetween } from '@luoshi/domain/work/asked-periods';
import { indicatorOf, type Frame } from '../commitment/figures-of.ts';
import { onceOfList } from '../commitment/once-of-list.ts';
import type { OpenCommitment, WorkData } from './load-work.ts';
import { newTask } from './new-task.ts';
import type { WorkTask } from './work-task.ts';

/** Reports of the running month by lead unit; what its owner gives is nobody's to fill in. */
const asksOf = onceOfList((commitments: readonly OpenCommitment[], frame: Frame) => {
  const month = periodOf(frame.on, 'month');
  const asks = new Map<string, number>();
  for (const { loaded, figures } of commitments) {
    const { lead_unit_id: unitId, indicator, state } = loaded.row;
    if (unitId === null || state === 'closed' || indicatorOf(frame.rules, indicator)?.sourceData) continue;
    const count = askedBetween(figures.asked, startOf(month), endOf(month)).length;
    asks.set(unitId, (asks.get(unitId) ?? 0) + count);
  }
  return asks;
});

/** @source engineering, rules/burden: more than 20 items a month raise a warning to the office */
export const tasksOfBurden = (data: WorkData): readonly WorkTask[] => {
  const asks = asksOf(data.commitments, data.frame);
  const { mostItems } = data.frame.rules.burden;
  return data.units.flatMap((unit) => {
    const count = asks.get(unit.id) ?? 0;
    if (!isOverburdened(count, mostItems)) return [];
    return [
      newTask({
        key: `overburdened ${unit.id}`,
        step: 'ease-burden',
        title: unit.name,
        subject: { type: 'request', id: null },
        who: { kind: 'office' },
        verb: 'request.burden',
        period: periodOf(data.frame.on, 'month'),
        count,
        unitIds: [unit.id],
      }),
    ];
  });
};
