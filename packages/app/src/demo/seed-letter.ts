// The year's letter: read, assigned to 21 townships, planned, and reported.
import type { BreakdownPage } from '../breakdown/breakdown-page.ts';
import { editRows } from '../breakdown/edit-rows.ts';
import { filePlans } from '../commitment/file-plans.ts';
import { signFor } from '../commitment/sign-for.ts';
import { shareOf } from './amounts.ts';
import { letter } from './documents/letter.ts';
import { done, type Stage } from './stage.ts';
import { reportTargets } from './target-reports.ts';
import { assign, draft, enter, lead, officer, type Change } from './take-in.ts';
import { demoIndicators, type DemoIndicator } from './targets.ts';
import type { TownTarget } from './town-target.ts';
import { townships } from './units.ts';

const planDates = [
  '2026-03-31',
  '2026-04-30',
  '2026-05-31',
  '2026-06-30',
  '2026-09-30',
  '2026-12-31',
] as const;

type Rows = BreakdownPage['rows'];

const targetsIn = (rows: Rows): readonly TownTarget[] => {
  const wanted = demoIndicators.flatMap((indicator) =>
    Object.entries(indicator.towns).map(([town, [target, percent]]) => ({
      town,
      indicator,
      target,
      counted: shareOf(target, percent, indicator.unit),
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
  checkNeeded: indicator.id === 'farmland',
});

const completeRows = async (
  stage: Stage,
  drafted: BreakdownPage,
  targets: readonly TownTarget[],
): Promise<BreakdownPage> => {
  const office = await stage.as(officer, '2026-02-27 11:00');
  let page = drafted;
  for (const indicator of demoIndicators) {
    const ids = new Set(targets.flatMap((each) => (each.indicator === indicator ? [each.commitmentId] : [])));
    const change = indicatorChange(stage, indicator);
    page = done(await editRows(office, { id: page.breakdown.id, rows: seen(page.rows, ids), change }));
  }
  const towns = new Map(targets.map(({ commitmentId, town }) => [commitmentId, town]));
  return lead(
    stage,
    page,
    '2026-02-27 14:00',
    (row) => towns.get(row.id) ?? '',
    () => ({}),
  );
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

/** @returns every target with its commitment */
export const seedLetter = async (stage: Stage): Promise<readonly TownTarget[]> => {
  const expected = demoIndicators.reduce((count, { towns }) => count + Object.keys(towns).length, 0);
  const documentId = await enter(stage, letter, '2026-02-26 17:00');
  const drafted = await draft(stage, documentId, expected, '2026-02-27 09:30', (quote) =>
    townships.some((town) => quote.startsWith(town)),
  );
  const targets = targetsIn(drafted.rows);
  const complete = await completeRows(stage, drafted, targets);
  const assigned = await assign(stage, complete, {
    consulted: '2026-02-27 15:00',
    answered: '2026-03-02 10:00',
    approved: '2026-03-03 09:00',
    assigned: '2026-03-04 09:30',
  });
  await signAndPlan(stage, assigned, targets);
  await reportTargets(stage, targets);
  return targets;
};
