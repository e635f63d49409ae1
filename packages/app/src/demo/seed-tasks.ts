// The departments' tasks of the year: read from the report, assigned, planned, reported from February to June.
import type { BreakdownPage } from '../breakdown/breakdown-page.ts';
import { editRows } from '../breakdown/edit-rows.ts';
import { filePlans } from '../commitment/file-plans.ts';
import { signFor } from '../commitment/sign-for.ts';
import { partOf, shareOf } from './amounts.ts';
import { report as yearReport } from './documents/report.ts';
import { reportMonth, type DemoReport } from './month.ts';
import { leaderOf } from './people.ts';
import { done, type Stage } from './stage.ts';
import { assign, draft, enter, lead, officer } from './take-in.ts';
import { demoTasks, type CountedTask, type DemoTask, type SteppedTask } from './tasks.ts';

type Row = BreakdownPage['rows'][number];

/** A task with its commitment. */
export interface DepartmentTask {
  readonly task: DemoTask;
  readonly row: Row;
  readonly unit: string;
}

const months = ['2026-02', '2026-03', '2026-04', '2026-05', '2026-06'] as const;
const filedOn = ['2026-03-02', '2026-04-01', '2026-05-06', '2026-06-01', '2026-07-01'] as const;
const reviewedOn = ['2026-03-03', '2026-04-02', '2026-05-07', '2026-06-02', '2026-07-03'] as const;
/** How much of the value that counts was there at each month's end, in hundredths. */
const course = [18, 36, 58, 80, 100] as const;

const taskOf = (row: Row, i: number): DemoTask => {
  const task = demoTasks[i];
  const quote = row.sources[0]?.quote ?? '';
  if (task === undefined || !quote.includes(task.sentence))
    throw new Error(`the demo report was read otherwise: ${quote}`);
  return task;
};

/** A task without a number is called by what is to be done; its date stands beside it. */
const titled = async (stage: Stage, page: BreakdownPage): Promise<BreakdownPage> => {
  const office = await stage.as(officer, '2026-01-21 10:30');
  let named = page;
  for (const [i, { id, version }] of page.rows.entries()) {
    const { kind, sentence } = demoTasks[i] ?? { kind: 'counted', sentence: '' };
    if (kind === 'counted') continue;
    const change = { title: sentence.replace(/^.*?前/u, '') };
    named = done(await editRows(office, { id: page.breakdown.id, rows: [{ id, basedOn: version }], change }));
  }
  return named;
};

const complete = async (stage: Stage, drafted: BreakdownPage): Promise<BreakdownPage> => {
  const tasks = new Map(drafted.rows.map((row, i) => [row.id, taskOf(row, i)]));
  const unitOf = (row: Row): string => tasks.get(row.id)?.unit ?? '';
  const led = await lead(stage, drafted, '2026-01-21 10:00', unitOf, (unit) => ({
    kind: 'task',
    leadLeaderPostId: stage.ids.postId(leaderOf(unit)),
    startsOn: '2026-01-21',
  }));
  const page = await titled(stage, led);
  const livelihood = page.rows.filter((row) => tasks.get(row.id)?.section === '民生实事');
  return done(
    await editRows(await stage.as(officer, '2026-01-21 11:00'), {
      id: page.breakdown.id,
      rows: livelihood.map((row) => ({ id: row.id, basedOn: row.version })),
      change: { kind: 'livelihood', checkNeeded: true },
    }),
  );
};

const pointsOf = (task: CountedTask, row: Row) => {
  const { targetValue, unitOfMeasure, dueOn } = row;
  if (targetValue === null || unitOfMeasure === null || dueOn === null || task.due === null) return [];
  const shares = [
    ['2026-03-31', task.due * 0.4],
    ['2026-04-30', task.due * 0.6],
    ['2026-05-31', task.due * 0.8],
    ['2026-06-30', task.due],
    ['2026-08-31', task.due + (100 - task.due) * 0.5],
  ] as const;
  const before = shares
    .filter(([on]) => on < dueOn)
    .map(([on, share]) => ({ on, value: shareOf(targetValue, String(Math.round(share)), unitOfMeasure) }));
  return [...before, { on: dueOn, value: targetValue }];
};

const planOf = ({ task, row }: DepartmentTask) =>
  task.kind === 'stepped'
    ? {
        nodes: task.nodes.map(({ proof, dueOn, key }) => ({ proof, dueOn, key, person: row.handler })),
        points: [],
      }
    : { nodes: [], points: pointsOf(task, row) };

const signAndPlan = async (stage: Stage, tasks: readonly DepartmentTask[]): Promise<void> => {
  for (const unit of new Set(tasks.map((each) => each.unit))) {
    const own = tasks.filter((each) => each.unit === unit);
    const clerk = stage.clerkOf(unit);
    const commitments = own.map(({ row }) => ({ id: row.id, basedOn: row.version }));
    done(await signFor(await stage.as(clerk, '2026-02-03 10:00'), { commitments }));
    // Signing for a commitment is its next version.
    const plans = own
      .map((each) => ({ id: each.row.id, basedOn: each.row.version + 1, ...planOf(each) }))
      .filter(({ nodes, points }) => nodes.length + points.length > 0);
    if (plans.length > 0) done(await filePlans(await stage.as(clerk, '2026-02-06 15:00'), { plans }));
  }
};

const stepsOf = (task: SteppedTask, month: string): ReadonlyMap<string, string> =>
  new Map(
    task.nodes.flatMap(({ proof, doneOn }) =>
      doneOn !== null && doneOn.startsWith(month) ? [[proof, doneOn] as const] : [],
    ),
  );

const reportOf = ({ task, row, unit }: DepartmentTask, i: number): DemoReport => {
  const base = { commitmentId: row.id, unit };
  if (task.kind === 'stepped') {
    const nodesDone = stepsOf(task, months[i] ?? '');
    const note =
      nodesDone.size === 0 ? '按工作线路图推进。' : `本月完成：${[...nodesDone.keys()].join('；')}。`;
    return { ...base, value: null, unitOfMeasure: null, note, reason: null, nodesDone };
  }
  const unitOfMeasure = row.unitOfMeasure ?? '';
  const last = task.silent ? 3 : 4;
  const value = i === last ? task.done : partOf(task.done, course[i] ?? 0, course[last], unitOfMeasure);
  return {
    ...base,
    value,
    unitOfMeasure,
    note: `累计${value}${unitOfMeasure}。`,
    reason: value === row.targetValue ? '已逐项核对。' : null,
    nodesDone: new Map(),
  };
};

const report = async (stage: Stage, tasks: readonly DepartmentTask[]): Promise<void> => {
  for (const [i, month] of months.entries()) {
    const spoken = tasks.filter(({ task }) => i < 4 || task.kind === 'stepped' || !task.silent);
    await reportMonth(
      stage,
      month,
      spoken.map((task) => reportOf(task, i)),
      {
        filed: (unit) => (i === 4 && unit === '县水务局' ? '2026-07-03 10:15' : `${filedOn[i] ?? ''} 15:10`),
        reviewed: `${reviewedOn[i] ?? ''} 17:10`,
      },
    );
  }
};

/** @returns every task with its commitment */
export const seedTasks = async (stage: Stage): Promise<readonly DepartmentTask[]> => {
  const documentId = await enter(stage, yearReport, '2026-01-20 09:30');
  const drafted = await draft(stage, documentId, demoTasks.length, '2026-01-20 15:00');
  const assigned = await assign(stage, await complete(stage, drafted), {
    consulted: '2026-01-21 15:00',
    answered: '2026-01-23 10:00',
    approved: '2026-01-27 09:00',
    assigned: '2026-02-02 09:30',
  });
  const tasks = assigned.rows.map((row, i): DepartmentTask => {
    const task = taskOf(row, i);
    return { task, row, unit: task.unit };
  });
  await signAndPlan(stage, tasks);
  await report(stage, tasks);
  return tasks;
};
