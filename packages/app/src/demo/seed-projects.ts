// 重点项目 of the demo: works of the report that are projects, and two that are new this summer.
import { signFor } from '../commitment/sign-for.ts';
import { addProject } from '../project/add-project.ts';
import { enrolProject } from '../project/enrol-project.ts';
import { listProjects } from '../project/list-projects.ts';
import { updateProject } from '../project/update-project.ts';
import type { DepartmentTask } from './seed-tasks.ts';
import { done, type Stage } from './stage.ts';
import { officer } from './take-in.ts';

interface Money {
  readonly planned: string;
  readonly invested: string;
}

/** Works of the report that are projects, by part of their sentence; 万元 this year. */
const works: readonly (readonly [sentence: string, startedOn: string, money: Money])[] = [
  ['县人民医院迁建', '2025-09-20', { planned: '9800', invested: '4360' }],
  ['西川大桥', '2025-11-06', { planned: '5400', invested: '3120' }],
  ['东城小学改扩建', '2026-03-12', { planned: '2600', invested: '1490' }],
  ['老旧小区改造', '2026-03-28', { planned: '4100', invested: '960' }],
  ['供热管网', '2026-04-18', { planned: '3700', invested: '1310' }],
];

interface NewProject {
  readonly title: string;
  readonly unit: string;
  readonly leader: string;
  readonly basis: string;
  readonly plannedStartOn: string;
  readonly dueOn: string;
  readonly planned: string;
}

const added: readonly NewProject[] = [
  {
    title: '云川工业园区污水处理厂扩建工程',
    unit: '县工业和信息化局',
    leader: '魏立新',
    basis: '2026年县列重点项目计划第9项',
    plannedStartOn: '2026-06-15',
    dueOn: '2027-06-30',
    planned: '3200',
  },
  {
    title: '城北冷链物流仓储中心',
    unit: '县商务局',
    leader: '陆承远',
    basis: '2026年县列重点项目计划第14项',
    plannedStartOn: '2026-08-20',
    dueOn: '2027-05-31',
    planned: '1800',
  },
];

const enrol = async (stage: Stage, tasks: readonly DepartmentTask[]): Promise<void> => {
  const office = await stage.as(officer, '2026-02-10 10:00');
  for (const [sentence, startedOn, { planned, invested }] of works) {
    const found = tasks.find(({ task }) => task.sentence.includes(sentence));
    if (found?.row.number === null || found === undefined) throw new Error(`no task speaks of ${sentence}`);
    const project = done(
      await enrolProject(office, {
        number: found.row.number,
        life: 'building',
        plannedStartOn: startedOn,
        plannedInvestment: planned,
      }),
    );
    done(
      await updateProject(await stage.as(stage.clerkOf(found.unit), '2026-07-01 10:00'), {
        id: project.id,
        basedOn: 1,
        startedOn,
        invested,
        investedAsOf: '2026-06-30',
      }),
    );
  }
};

/** The unit signs for its project the next day. */
const sign = async (stage: Stage, unit: string, projectId: string): Promise<void> => {
  const clerk = await stage.as(stage.clerkOf(unit), '2026-07-07 10:00');
  const { projects } = done(await listProjects(clerk, undefined));
  const project = projects.find(({ id }) => id === projectId);
  if (project === undefined) throw new Error(`the project of ${unit} is not on the list`);
  const { id, version } = project.commitment;
  done(await signFor(clerk, { commitments: [{ id, basedOn: version }] }));
};

/** Puts the projects on the list. */
export const seedProjects = async (stage: Stage, tasks: readonly DepartmentTask[]): Promise<void> => {
  await enrol(stage, tasks);
  const office = await stage.as(officer, '2026-07-06 09:20');
  for (const { unit, leader, planned, ...project } of added) {
    const { id } = done(
      await addProject(office, {
        ...project,
        life: 'building',
        leadLeaderPostId: stage.ids.postId(leader),
        leadUnitId: stage.ids.unitId(unit),
        supportUnitIds: [],
        plannedInvestment: planned,
      }),
    );
    await sign(stage, unit, id);
  }
};
