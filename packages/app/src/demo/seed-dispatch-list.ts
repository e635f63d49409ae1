// 旬调度清单 of the demo: eight matters that leaders have reported every ten days until the flood season is over; the office
// entered one on a leader's word. What was done in June by paper is ticked in the cycle.
import { tickCycle } from '../calendar/tick-cycle.ts';
import { putOnDispatchList } from '../dispatch-list/put-on-dispatch-list.ts';
import type { DepartmentTask } from './seed-tasks.ts';
import { done, type Stage } from './stage.ts';
import { officer } from './take-in.ts';
import { targetOf, type TownTarget, type Which } from './town-target.ts';

const fromOn = '2026-07-06';
const toOn = '2026-08-31';
const reason = '汛期前后要抓紧的重点工作';

/** Who asks for which targets of townships; two of them are 双渠镇's. */
const listed: readonly (Which & { readonly by: string })[] = [
  { by: '魏立新', town: '双渠镇', indicator: 'housing-started' },
  { by: '魏立新', town: '金岭镇', indicator: 'housing-started' },
  { by: '魏立新', town: '大岔乡', indicator: 'housing-started' },
  { by: '何秀兰', town: '双渠镇', indicator: 'farmland' },
  { by: '陆承远', town: '云城镇', indicator: 'project-investment' },
];

/** Departments' tasks of steps that are still open, the first of each department. */
const openTasks = (tasks: readonly DepartmentTask[], most: number): readonly DepartmentTask[] => {
  const stepped = tasks.filter(({ task }) => task.kind === 'stepped');
  const first = stepped.filter((each, i) => stepped.findIndex(({ unit }) => unit === each.unit) === i);
  return first.slice(0, most);
};

/** Puts the eight on the list. */
export const seedDispatchList = async (
  stage: Stage,
  targets: readonly TownTarget[],
  tasks: readonly DepartmentTask[],
): Promise<void> => {
  const own = { fromOn, toOn, reason, leaderPostId: null, basis: null };
  for (const { by, ...which } of listed) {
    const leader = await stage.as(by, '2026-07-06 10:20');
    done(await putOnDispatchList(leader, { ...own, commitmentId: targetOf(targets, which).commitmentId }));
  }
  const deputy = await stage.as('陆承远', '2026-07-06 11:00');
  const [one, two, three] = openTasks(tasks, 3);
  for (const each of [one, two])
    if (each !== undefined) done(await putOnDispatchList(deputy, { ...own, commitmentId: each.row.id }));
  const office = await stage.as(officer, '2026-07-06 14:30');
  if (three === undefined) return;
  done(
    await putOnDispatchList(office, {
      ...own,
      commitmentId: three.row.id,
      leaderPostId: stage.ids.postId('顾明德'),
      basis: '7月3日调度会上口头要求，会议记录第2页',
    }),
  );
};

/** What the cycle of June has that was done outside the system. */
export const seedCycle = async (stage: Stage): Promise<void> => {
  const ticks = [
    { part: 'check', doneOn: '2026-06-12', title: '防汛备汛集中督查' },
    { part: 'check', doneOn: '2026-06-26', title: '上半年重点工作督查' },
    { part: 'report', doneOn: '2026-06-30', title: '上半年督查工作情况报告' },
  ] as const;
  for (const tick of ticks) {
    const office = await stage.as(officer, `${tick.doneOn} 17:30`);
    done(await tickCycle(office, { ...tick, link: null }));
  }
};
