// Whose work a task is: mine, my unit's, or the county's. Pure.
import { may } from '@luoshi/domain/access/may';
import type { Actor } from '@luoshi/domain/access/role';
import type { WorkStep, WorkTask } from './work-task.ts';

/** 我的 · 本单位 · 全部. */
export type Scope = 'mine' | 'unit' | 'all';

/** Whether the actor may do it, by the table of rights. */
export const canDo = (task: WorkTask, actor: Actor): boolean => may(task.verb, task.about, actor).ok;

const covers = (actor: Actor, unitId: string): boolean =>
  !actor.roles.includes('leader') && actor.unitIds.includes(unitId);

const isFor = ({ who }: WorkTask, actor: Actor): boolean => {
  switch (who.kind) {
    case 'unit':
      return (
        who.roles.some((role) => actor.roles.includes(role)) &&
        covers(actor, who.unitId) &&
        (who.postId === null || who.postId === actor.postId)
      );
    case 'leader':
      return actor.roles.includes('leader') && (who.postId === null || who.postId === actor.postId);
    case 'person':
      return who.personId === actor.personId;
    case 'office':
    case 'inspector':
    case 'personnel':
      return actor.roles.includes(who.kind);
  }
};

/** Steps of others that a unit waits for, about its own commitments. */
const awaited: readonly WorkStep[] = [
  'sign-reports',
  'check',
  'decide-objection',
  'close',
  'settle-return',
  'act-on-obstacle',
  'recognise',
  'rule-on-return',
  'decide-extension',
];

const isAwaited = (task: WorkTask, actor: Actor): boolean =>
  actor.roles.includes('handler') &&
  awaited.includes(task.step) &&
  task.unitIds.some((unitId) => covers(actor, unitId));

/** Steps of leaders that the office waits for. */
const awaitedByOffice: readonly WorkStep[] = ['approve-breakdown', 'sign-bulletin', 'sign-letter'];

const ofBureau = (task: WorkTask, actor: Actor): boolean =>
  (task.who.kind === 'office' || task.who.kind === 'inspector') &&
  (actor.roles.includes('office') || actor.roles.includes('inspector'));

const ofUnit = (task: WorkTask, actor: Actor): boolean =>
  (task.who.kind === 'unit' && covers(actor, task.who.unitId)) ||
  ofBureau(task, actor) ||
  (actor.postId !== null && actor.roles.includes('leader') && task.leaderPostIds.includes(actor.postId));

const isMine = (task: WorkTask, actor: Actor): boolean =>
  (isFor(task, actor) && canDo(task, actor)) ||
  isAwaited(task, actor) ||
  (actor.roles.includes('office') && awaitedByOffice.includes(task.step));

/** The actor's list of each scope; what is only to be known stands in one's own alone. */
export const byScope = (
  tasks: readonly WorkTask[],
  actor: Actor,
): Readonly<Record<Scope, readonly WorkTask[]>> => {
  const scopes: Record<Scope, WorkTask[]> = { mine: [], unit: [], all: [] };
  const isShared = ({ step, who }: WorkTask): boolean => step !== 'look' && who.kind !== 'person';
  for (const task of tasks) {
    const isOwn = isMine(task, actor);
    if (isOwn) scopes.mine.push(task);
    if (!isOwn && !isShared(task)) continue;
    scopes.all.push(task);
    if (isOwn || ofUnit(task, actor)) scopes.unit.push(task);
  }
  return scopes;
};

/** Whether it is for the actor to do and not only to wait for. */
export const isToDo = (task: WorkTask, actor: Actor): boolean => {
  if (!canDo(task, actor)) return false;
  return task.who.kind !== 'unit' || covers(actor, task.who.unitId);
};
