// 重点项目, thin: who answers, nodes, started or not, what blocks it, this year's investment.
import { z } from 'zod';
import { route } from '../route.ts';
import { byId, DateText, DecimalText, Id } from '../value.ts';
import { CommitmentLine } from './commitment.ts';

export const ProjectLife = z
  .enum(['building', 'bidding', 'reserve', 'investor'])
  .describe('在建, 争取, 储备, 招商');

export const ProjectLine = z.object({
  id: Id,
  life: ProjectLife,
  commitment: CommitmentLine,
  nextNode: z.object({ proof: z.string(), dueOn: DateText }).nullable().describe('the first not done'),
  plannedStartOn: DateText.nullable(),
  startedOn: DateText.nullable(),
  isUnstarted: z.boolean().describe('was to have started by today and has not'),
  year: z.number().int(),
  plannedInvestment: DecimalText.nullable().describe('万元, this year'),
  invested: DecimalText.nullable().describe('万元, this year'),
  investedAsOf: DateText.nullable(),
  version: z.number().int(),
});
export type ProjectLine = z.infer<typeof ProjectLine>;

const amount = z.string().trim().max(30).nullable().describe('万元');

export const projectRoutes = {
  listProjects: route({
    method: 'get',
    path: '/projects',
    verb: 'project.list',
    summary: 'Key projects by responsible leader',
    since: '1',
    answer: z.object({
      asOf: DateText,
      started: z.number().int(),
      unstarted: z.number().int(),
      plannedInvestment: DecimalText,
      invested: DecimalText,
      projects: z.array(ProjectLine),
    }),
  }),
  addProject: route({
    method: 'post',
    path: '/projects',
    verb: 'project.add',
    summary: 'Put a project on the list and give it to its leader and lead unit',
    since: '1',
    body: z.object({
      title: z.string().trim().min(1).max(200),
      life: ProjectLife,
      leadLeaderPostId: Id,
      leadUnitId: Id,
      supportUnitIds: z.array(Id).max(20),
      basis: z.string().trim().min(1).max(300).describe('the plan or decision it stands in'),
      plannedStartOn: DateText.nullable(),
      dueOn: DateText,
      plannedInvestment: amount,
    }),
    answer: z.object({ id: Id, number: z.string() }),
  }),
  enrolProject: route({
    method: 'post',
    path: '/projects/enrolment',
    verb: 'project.add',
    summary: 'Put a commitment that stands in the ledger already on the list of key projects',
    since: '1',
    body: z.object({
      number: z.string().trim().min(1).max(20).describe('of the commitment, 2026-0187'),
      life: ProjectLife,
      plannedStartOn: DateText.nullable(),
      plannedInvestment: amount,
    }),
    answer: z.object({ id: Id, number: z.string() }),
  }),
  updateProject: route({
    method: 'patch',
    path: '/projects/{id}',
    verb: 'project.update',
    summary: 'Say that it has started, and how much has been invested this year',
    since: '1',
    params: byId,
    body: z.object({
      basedOn: z.number().int().positive(),
      startedOn: DateText.nullable(),
      invested: amount,
      investedAsOf: DateText.nullable(),
    }),
    answer: ProjectLine,
  }),
};
