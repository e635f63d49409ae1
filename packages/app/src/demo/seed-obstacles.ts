// Obstacles and extensions of the demo county, played by their people through the use cases.
import { readCommitment } from '../commitment/read-commitment.ts';
import { askExtension } from '../extension/ask-extension.ts';
import { decideExtension } from '../extension/decide-extension.ts';
import { escalateObstacle } from '../obstacle/escalate-obstacle.ts';
import { giveBackObstacle } from '../obstacle/give-back-obstacle.ts';
import { liftObstacle } from '../obstacle/lift-obstacle.ts';
import { raiseObstacle } from '../obstacle/raise-obstacle.ts';
import { recogniseObstacle } from '../obstacle/recognise-obstacle.ts';
import { demoObstacles, type Blocked, type DemoObstacle } from './obstacles.ts';
import type { DepartmentTask } from './seed-tasks.ts';
import { done, type Stage } from './stage.ts';
import { officer } from './take-in.ts';
import { targetOf, type TownTarget } from './town-target.ts';
import { demoUnits } from './units.ts';

/** What there is to be blocked. */
interface Given {
  readonly targets: readonly TownTarget[];
  readonly tasks: readonly DepartmentTask[];
}

interface Found {
  readonly id: string;
  readonly unit: string;
  readonly step: string | null;
}

const taskNamed = (tasks: readonly DepartmentTask[], words: string): DepartmentTask => {
  const task = tasks.find((each) => each.task.sentence.includes(words));
  if (task === undefined) throw new Error(`the demo report has no ${words}`);
  return task;
};

const find = (of: Blocked, { targets, tasks }: Given): Found => {
  if ('town' in of) return { id: targetOf(targets, of).commitmentId, unit: of.town, step: null };
  const { row, unit } = taskNamed(tasks, of.task);
  return { id: row.id, unit, step: of.step };
};

const nodeOf = async (stage: Stage, { id, step }: Found, at: string): Promise<string | null> => {
  if (step === null) return null;
  const { nodes } = done(await readCommitment(await stage.as(officer, at), { id }));
  return nodes.find(({ proof }) => proof.includes(step))?.id ?? null;
};

const mustOf = ({ ids }: Stage, must: string) =>
  demoUnits.some(({ name }) => name === must)
    ? { mustUnitId: ids.unitId(must), mustPostId: null }
    : { mustUnitId: null, mustPostId: ids.postId(must) };

/** An obstacle as the next act is based on it. */
interface Seen {
  readonly id: string;
  readonly version: number;
}

const recognise = async (stage: Stage, obstacle: DemoObstacle, seen: Seen): Promise<Seen | null> => {
  if (obstacle.recognised === null) return null;
  const decision = obstacle.refused === undefined ? 'recognised' : 'refused';
  const sent = {
    id: seen.id,
    basedOn: seen.version,
    decision,
    opinion: obstacle.refused ?? '',
    answerBy: obstacle.answerBy,
    ...mustOf(stage, obstacle.must),
  } as const;
  return done(await recogniseObstacle(await stage.as(officer, obstacle.recognised), sent));
};

const send = async (stage: Stage, seen: Seen, step: 'leader' | 'meeting', at: string): Promise<Seen> => {
  const text =
    step === 'leader' ? '到期没有答复，报请分管领导协调。' : '报分管领导后仍无结果，提请调度会研究。';
  const office = await stage.as(officer, at);
  return done(await escalateObstacle(office, { id: seen.id, basedOn: seen.version, step, text }));
};

const goOn = async (stage: Stage, obstacle: DemoObstacle, recognised: Seen): Promise<void> => {
  const { sentToLeader, sentToMeeting, givenBack, lifted, must } = obstacle;
  let seen = recognised;
  if (sentToLeader !== undefined) seen = await send(stage, seen, 'leader', sentToLeader);
  if (sentToMeeting !== undefined) seen = await send(stage, seen, 'meeting', sentToMeeting);
  const basedOn = seen.version;
  if (givenBack !== undefined) {
    const clerk = await stage.as(stage.clerkOf(must), givenBack.at);
    done(await giveBackObstacle(clerk, { id: seen.id, basedOn, reason: givenBack.reason }));
  }
  if (lifted !== undefined) {
    const clerk = await stage.as(stage.clerkOf(must), lifted.at);
    done(await liftObstacle(clerk, { id: seen.id, basedOn, note: lifted.note }));
  }
};

const play = async (stage: Stage, obstacle: DemoObstacle, given: Given): Promise<void> => {
  const { blocked, tried, asked, answerBy, must, raised: at } = obstacle;
  const found = find(obstacle.of, given);
  const said = { blocked, tried, asked, answerBy, ...mustOf(stage, must) };
  const clerk = await stage.as(stage.clerkOf(found.unit), at);
  const nodeId = await nodeOf(stage, found, at);
  const raised = done(await raiseObstacle(clerk, { id: found.id, nodeId, ...said }));
  const recognised = await recognise(stage, obstacle, raised);
  if (recognised !== null && obstacle.refused === undefined) await goOn(stage, obstacle, recognised);
};

/** Obstacles of the summer. */
export const seedObstacles = async (stage: Stage, given: Given): Promise<void> => {
  for (const obstacle of demoObstacles) await play(stage, obstacle, given);
};

const extensions = [
  {
    words: '敷设供热管网',
    asked: '2026-07-03 10:00',
    toDueOn: '2026-11-10',
    reason: '主城区道路开挖要避开汛期，工期往后排一段。',
    progress: '管材已到场，完成6.1公里。',
    granted: '2026-07-06 11:00',
  },
  {
    words: '淤地坝除险加固',
    asked: '2026-07-07 09:30',
    toDueOn: '2026-10-25',
    reason: '主汛期坝体不能开挖，四座坝要到9月才能复工。',
    progress: '12座中7座完工，其余完成放样。',
    granted: null,
  },
] as const;

/** Two extensions: one granted, one that waits for the leader who gave the task. */
export const seedExtensions = async (stage: Stage, tasks: readonly DepartmentTask[]): Promise<void> => {
  for (const { words, asked, granted, ...said } of extensions) {
    const { row, unit } = taskNamed(tasks, words);
    const clerk = await stage.as(stage.clerkOf(unit), asked);
    const extension = done(await askExtension(clerk, { id: row.id, ...said }));
    if (granted === null) continue;
    const [leader = ''] = (extension.waitingFor ?? '').split(' ');
    const decision = { decision: 'granted', opinion: '同意，汛后抓紧。' } as const;
    const by = await stage.as(leader, granted);
    done(await decideExtension(by, { id: extension.id, basedOn: extension.version, ...decision }));
  }
};
