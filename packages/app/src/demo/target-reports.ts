// What the townships reported of their targets from March to June.
import { partOf, shareOf } from './amounts.ts';
import { reportMonth, type DemoReport } from './month.ts';
import type { Stage } from './stage.ts';
import { returnedTarget, silentTarget, type DemoIndicator } from './targets.ts';
import { isOf, type TownTarget, type Which } from './town-target.ts';

const months = ['2026-03', '2026-04', '2026-05', '2026-06'] as const;
const reviewed = ['2026-04-02', '2026-05-07', '2026-06-02', '2026-07-03'] as const;
const filedOn = ['2026-04-01', '2026-05-06', '2026-06-01', '2026-07-01'] as const;
/** The month of May and of June among them. */
const [may, june] = [2, 3] as const;

/** Why a figure stands as it does, in the reporter's words. */
const remarks: readonly (Which & { readonly said: string })[] = [
  { town: '双渠镇', indicator: 'housing-started', said: '其余15户等砖瓦和施工队，7月底前全部开工。' },
  { town: '双渠镇', indicator: 'farmland', said: '含下渠村正在平整的两块地。' },
  { town: '金岭镇', indicator: 'housing-started', said: '其余16户在选址，逐户上门办。' },
  { town: '黑松乡', indicator: 'farmland', said: '施工队6月中旬才进场，7月起两班倒。' },
  { town: '麻地湾乡', indicator: 'project-investment', said: '光伏项目用地手续没有办完，影响投资3000万元。' },
];

const planned = ({ plan }: DemoIndicator, month: number): number => plan[month] ?? 100;

const valueOf = (target: TownTarget, month: number): string => {
  const { counted, indicator } = target;
  const isReturned = isOf(target, returnedTarget);
  const last = isReturned || isOf(target, silentTarget) ? may : june;
  if (month === june && isReturned) return shareOf(target.target, returnedTarget.said, indicator.unit);
  return month === last
    ? counted
    : partOf(counted, planned(indicator, month), planned(indicator, last), indicator.unit);
};

const reportOf = (target: TownTarget, month: number): DemoReport => {
  const { commitmentId, town, indicator } = target;
  const value = valueOf(target, month);
  const remark = month === june ? (remarks.find((each) => isOf(target, each))?.said ?? '') : '';
  return {
    commitmentId,
    unit: town,
    value,
    unitOfMeasure: indicator.unit,
    note: `截至${month + 3}月底累计${value}${indicator.unit}。${remark}`,
    reason: value === target.target ? '已逐项核对，正好完成全部任务。' : null,
    nodesDone: new Map(),
  };
};

const late = (unit: string, month: number): boolean =>
  month === june && (unit === '松坪乡' || unit === '大岔乡');

/** Files, signs and reviews the months; one target is silent in June. */
export const reportTargets = async (stage: Stage, targets: readonly TownTarget[]): Promise<void> => {
  for (const [month, period] of months.entries()) {
    const spoken = targets.filter((target) => month < june || !isOf(target, silentTarget));
    await reportMonth(
      stage,
      period,
      spoken.map((target) => reportOf(target, month)),
      {
        filed: (unit) => (late(unit, month) ? '2026-07-02 16:40' : `${filedOn[month] ?? ''} 11:20`),
        reviewed: `${reviewed[month] ?? ''} 16:30`,
      },
    );
  }
};
