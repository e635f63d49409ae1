// The year's letter: read, assigned to 21 townships, planned, reported from March to June, checked in July.
import type { Decimal } from '@luoshi/domain/quantity/decimal';
import type { BreakdownPage } from '../breakdown/breakdown-page.ts';
import { editRows } from '../breakdown/edit-rows.ts';
import { filePlans } from '../commitment/file-plans.ts';
import { signFor } from '../commitment/sign-for.ts';
import { partOf, shareOf } from './amounts.ts';
import { letter } from './documents/letter.ts';
import { reportMonth, type DemoReport } from './month.ts';
import { done, type Stage } from './stage.ts';
import { assign, draft, enter, officer } from './take-in.ts';
import { demoIndicators, type DemoIndicator } from './targets.ts';
import { townships } from './units.ts';

/** One target of one township. */
export interface TownTarget {
  readonly commitmentId: string;
  readonly town: string;
  readonly indicator: DemoIndicator;
  readonly target: Decimal;
  /** Cumulative value of 30 June. */
  readonly june: Decimal;
}

const planDates = [
  '2026-03-31',
  '2026-04-30',
  '2026-05-31',
  '2026-06-30',
  '2026-09-30',
  '2026-12-31',
] as const;
const months = ['2026-03', '2026-04', '2026-05', '2026-06'] as const;
const reviewed = ['2026-04-02', '2026-05-07', '2026-06-02', '2026-07-03'] as const;
const filedOn = ['2026-04-01', '2026-05-06', '2026-06-01', '2026-07-01'] as const;

/** Silent since May: the figure of May is carried on. */
const silent = { town: '花石乡', indicator: 'village-roads' };

type Rows = BreakdownPage['rows'];

const targetsIn = (rows: Rows): readonly TownTarget[] => {
  const wanted = demoIndicators.flatMap((indicator) =>
    Object.entries(indicator.towns).map(([town, [target, percent]]) => ({
      town,
      indicator,
      target,
      june: shareOf(target, percent, indicator.unit),
    })),
  );
  return rows.map((row, i) => {
    const one = wanted[i];
    const quote = row.sources[0]?.quote ?? '';
    if (one === undefined || !quote.includes(one.town))
      throw new Error(`the demo letter was read otherwise: ${quote}`);
    return { ...one, commitmentId: row.id };
  });
};

const seen = (rows: Rows, ids: ReadonlySet<string>) =>
  rows.filter((row) => ids.has(row.id)).map((row) => ({ id: row.id, basedOn: row.version }));

type Change = Parameters<typeof editRows>[1]['change'];

/** What the rows of an indicator have in common. */
const indicatorChange = (stage: Stage, indicator: DemoIndicator): Change => ({
  title: indicator.name,
  kind: 'target',
  indicator: indicator.id,
  metric: indicator.name,
  targetOp: '>=',
  unitOfMeasure: indicator.unit,
  leadLeaderPostId: stage.ids.postId(indicator.leader),
  supportUnitIds: [stage.ids.unitId(indicator.owner)],
  startsOn: '2026-01-01',
  dueOn: indicator.dueOn,
  letterDueOn: indicator.dueOn,
});

const completeRows = async (
  stage: Stage,
  drafted: BreakdownPage,
  targets: readonly TownTarget[],
  at: string,
): Promise<BreakdownPage> => {
  const office = await stage.as(officer, at);
  const { id } = drafted.breakdown;
  let page = drafted;
  const change = async (of: (target: TownTarget) => boolean, changed: Change): Promise<void> => {
    const ids = new Set(targets.filter(of).map((target) => target.commitmentId));
    page = done(await editRows(office, { id, rows: seen(page.rows, ids), change: changed }));
  };
  for (const indicator of demoIndicators) {
    await change((target) => target.indicator === indicator, indicatorChange(stage, indicator));
  }
  for (const town of new Set(targets.map((target) => target.town))) {
    const handlerPostId = stage.ids.postId(stage.clerkOf(town));
    await change((target) => target.town === town, { leadUnitId: stage.ids.unitId(town), handlerPostId });
  }
  return page;
};

const pointsOf = ({ indicator, target }: TownTarget) =>
  planDates.flatMap((date, i) => {
    const share = indicator.plan[i] ?? 100;
    const on = date < indicator.dueOn ? date : indicator.dueOn;
    return date <= indicator.dueOn || (indicator.plan[i - 1] ?? 0) < 100
      ? [{ on, value: shareOf(target, String(share), indicator.unit) }]
      : [];
  });

const signAndPlan = async (
  stage: Stage,
  assigned: BreakdownPage,
  targets: readonly TownTarget[],
): Promise<void> => {
  for (const town of new Set(targets.map((target) => target.town))) {
    const own = targets.filter((target) => target.town === town);
    const commitments = seen(assigned.rows, new Set(own.map((target) => target.commitmentId)));
    done(await signFor(await stage.as(stage.clerkOf(town), '2026-03-05 10:00'), { commitments }));
    // Signing for a commitment is its next version.
    const seenAt = new Map(commitments.map(({ id, basedOn }) => [id, basedOn + 1]));
    const clerk = await stage.as(stage.clerkOf(town), '2026-03-09 15:00');
    const plans = own.map((target) => ({
      id: target.commitmentId,
      basedOn: seenAt.get(target.commitmentId) ?? 0,
      nodes: [],
      points: pointsOf(target),
    }));
    done(await filePlans(clerk, { plans }));
  }
};

const reportOf = ({ commitmentId, town, indicator, target, june }: TownTarget, month: number): DemoReport => {
  const [due, whole] = [indicator.plan[month] ?? 0, indicator.plan[3]];
  const value = month === 3 ? june : partOf(june, due, whole, indicator.unit);
  return {
    commitmentId,
    unit: town,
    value,
    unitOfMeasure: indicator.unit,
    note: `截至${months[month]?.slice(5).replace(/^0/, '') ?? ''}月底累计${value}${indicator.unit}。`,
    reason: value === target ? '已逐项核对，正好完成全部任务。' : null,
    nodesDone: new Map(),
  };
};

const report = async (stage: Stage, targets: readonly TownTarget[]): Promise<void> => {
  for (const [i, month] of months.entries()) {
    const spoken = targets.filter(
      ({ town, indicator }) => i < 3 || town !== silent.town || indicator.id !== silent.indicator,
    );
    await reportMonth(
      stage,
      month,
      spoken.map((target) => reportOf(target, i)),
      {
        filed: (unit) =>
          i === 3 && (unit === '松坪乡' || unit === '大岔乡')
            ? '2026-07-02 16:40'
            : `${filedOn[i] ?? ''} 11:20`,
        reviewed: `${reviewed[i] ?? ''} 16:30`,
      },
    );
  }
};

/** @returns every target with its commitment */
export const seedLetter = async (stage: Stage): Promise<readonly TownTarget[]> => {
  const expected = demoIndicators.reduce((count, { towns }) => count + Object.keys(towns).length, 0);
  const documentId = await enter(stage, letter, '2026-02-26 17:00');
  const drafted = await draft(stage, documentId, expected, '2026-02-27 09:30', (quote) =>
    townships.some((town) => quote.startsWith(town)),
  );
  const targets = targetsIn(drafted.rows);
  const complete = await completeRows(stage, drafted, targets, '2026-02-27 11:00');
  const assigned = await assign(stage, complete, {
    consulted: '2026-02-27 15:00',
    answered: '2026-03-02 10:00',
    approved: '2026-03-03 09:00',
    assigned: '2026-03-04 09:30',
  });
  await signAndPlan(stage, assigned, targets);
  await report(stage, targets);
  return targets;
};
