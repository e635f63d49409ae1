// The day's messages of a county: made from the work list, kept once each, and what is to go outside queued with them.
import type { Say } from '@luoshi/domain/bulletin/figure';
import { occasionsOn, type Occasion } from '@luoshi/domain/message/occasion';
import { ok } from '@luoshi/domain/outcome/outcome';
import type { Queue } from '@luoshi/store/queue/queue';
import { keepMessages } from '@luoshi/store/queries/message';
import { listMessageSettings, listRobots } from '@luoshi/store/queries/message-setting';
import { useCase, type Scene } from '../use-case/use-case.ts';
import { allTasks } from '../work/all-tasks.ts';
import { loadWork } from '../work/load-work.ts';
import { mailsOf } from './mails-of.ts';
import { postActors, waitingOf, type PostActor, type WaitingTask } from './waiting-of.ts';
import { queueDeliveries } from './queue-deliveries.ts';
import { robotCalls } from './robot-calls.ts';

interface Input {
  readonly say: Say;
  readonly queue: Queue;
}

type Said = Occasion<WaitingTask>;

const messageOf = (scene: Scene, personId: string, { task, key, days, send }: Said) => ({
  person_id: personId,
  occasion: key,
  step: task.step,
  title: task.task.title,
  subject_type: task.task.subject.type,
  subject_id: task.task.subject.id,
  period: task.task.period,
  due_on: task.dueOn,
  days,
  send,
  made_at: scene.now,
});

interface Told {
  readonly acting: PostActor;
  readonly waiting: readonly WaitingTask[];
  readonly said: readonly Said[];
}

const tell = (scene: Scene, tasks: Parameters<typeof waitingOf>[0], acting: PostActor): Told => {
  const { reminders, holidays } = scene.context.rules;
  const waiting = waitingOf(tasks, acting);
  return { acting, waiting, said: occasionsOn(waiting, reminders, scene.today, holidays) };
};

/**
 * Makes what is new since the last time. Running it twice makes nothing twice.
 *
 * @returns how many messages and deliveries are new
 */
export const makeMessages = useCase('message.make', async (scene, { say, queue }: Input) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const tasks = allTasks(await loadWork(scene));
  const told = (await postActors(scene)).map((acting) => tell(scene, tasks, acting));
  let messages = 0;
  for (const { acting, said } of told) {
    messages += await keepMessages(
      scene,
      said.map((each) => messageOf(scene, acting.post.person_id, each)),
    );
  }
  const settings = await listMessageSettings(scene);
  const mails = await mailsOf(
    scene,
    settings,
    new Map(told.map(({ acting: { post } }) => [post.person_id, post.person_name])),
    say,
  );
  const waiting = told.flatMap((each) => each.waiting);
  const calls = robotCalls(scene, await listRobots(scene), waiting, say);
  const deliveries = await queueDeliveries(scene, queue, [...mails, ...calls], settings);
  return ok({ messages, deliveries });
});
