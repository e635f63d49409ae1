// 我的工作: what waits for me, my unit or everybody, by urgency; for leaders and the office the county's lights.
import { ok } from '@luoshi/domain/outcome/outcome';
import { periodOf } from '@luoshi/domain/period/period';
import { countLights } from '../commitment/commitment-lines.ts';
import { onceOfList } from '../commitment/once-of-list.ts';
import { usualMost } from '../use-case/usual-most.ts';
import { useCase } from '../use-case/use-case.ts';
import { allTasks } from './all-tasks.ts';
import { leaderHome } from './leader-home.ts';
import { loadWork, type OpenCommitment } from './load-work.ts';
import { monthPanel } from './month-panel.ts';
import { byScope, type Scope } from './scope.ts';
import { groupsFor } from './work-line.ts';

const lightsOf = onceOfList((commitments: readonly OpenCommitment[]) =>
  countLights(commitments.map((open) => open.line)),
);

interface Input {
  readonly scope?: Scope | undefined;
  /** Lines of a group at most. */
  readonly most?: number | undefined;
}

/** The work list of a scope, one's own when none is given. */
export const readWork = useCase('work.list', async (scene, input: Input) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const { actor, today } = scene;
  const data = await loadWork(scene);
  const tasks = allTasks(data);
  const scopes = byScope(tasks, actor);
  const { mine, unit, all } = scopes;
  const seesCounty = actor.roles.includes('leader') || actor.roles.includes('office');
  return ok({
    today,
    week: periodOf(today, 'week'),
    groups: groupsFor(scopes[input.scope ?? 'mine'], actor, data, input.most ?? usualMost),
    counts: { mine: mine.length, unit: unit.length, all: all.length },
    lights: seesCounty ? lightsOf(data.commitments) : null,
    month: monthPanel(data, actor, unit),
    leader: leaderHome(data, tasks, actor),
  });
});
