// 三、有关要求: what is asked, in working days from the day of issue, which nobody knows yet.
import type { Block } from './block.ts';
import type { LightBucket } from '../work/light-bucket.ts';
import type { Ledger } from './ledger.ts';
import type { Pen } from './pen.ts';

/** Working days that rules/clocks gives. */
export interface DemandDays {
  readonly catchUp: number;
  readonly plan: number;
}

/** The section without its heading; asks only what the ledger gives reason to ask. */
export const demands = (ledger: Ledger, days: DemandDays, pen: Pen): readonly Block[] => {
  const has = (bucket: LightBucket): boolean => ledger.lines.some((line) => line.bucket === bucket);
  const asked = [
    ...(has('behind') ? [pen.say('circular.demand.catch-up', { days: days.catchUp })] : []),
    ...(has('noPlan') ? [pen.say('circular.demand.plan', { days: days.plan })] : []),
    ...(has('notReported') ? [pen.say('circular.demand.report')] : []),
    pen.say('circular.demand.obstacle'),
  ];
  const text = pen.say('circular.demand.text', { asked: asked.join(pen.say('circular.list.semicolon')) });
  return [pen.block('paragraph', text)];
};
