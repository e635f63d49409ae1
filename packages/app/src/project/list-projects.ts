// 重点项目: the list a dispatch meeting reads, with how many have started and the year's investment.
import { ok } from '@luoshi/domain/outcome/outcome';
import { fromDecimal, round, sum } from '@luoshi/domain/quantity/fraction';
import { useCase } from '../use-case/use-case.ts';
import { projectLines } from './project-lines.ts';

const total = (amounts: readonly (string | null)[]): string =>
  round(sum(amounts.filter((amount) => amount !== null).map(fromDecimal)), 2);

/** Projects with their sums in 万元; what is not reported adds nothing and is shown as such. */
export const listProjects = useCase('project.list', async (scene, _input: undefined) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const projects = await projectLines(scene);
  return ok({
    asOf: scene.today,
    started: projects.filter(({ startedOn }) => startedOn !== null).length,
    unstarted: projects.filter((project) => project.isUnstarted).length,
    plannedInvestment: total(projects.map(({ plannedInvestment }) => plannedInvestment)),
    invested: total(projects.map(({ invested }) => invested)),
    projects,
  });
});
