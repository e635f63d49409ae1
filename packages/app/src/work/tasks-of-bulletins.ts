// Documents on their way: the office carries a draft on, units named reply, a leader signs, the office issues.
import type { Verb } from '@luoshi/domain/access/grants';
import { nextStep } from '@luoshi/domain/bulletin/state';
import type { ListedBulletin } from '@luoshi/store/queries/bulletin';
import type { OpenReply } from '@luoshi/store/queries/work';
import { kindOfRow } from '../bulletin/form-of.ts';
import type { WorkData } from './load-work.ts';
import { newTask } from './new-task.ts';
import type { Who, WorkStep, WorkTask } from './work-task.ts';

const office: Who = { kind: 'office' };
const anyLeader: Who = { kind: 'leader', postId: null, name: null };

const steps: Readonly<Record<NonNullable<ReturnType<typeof nextStep>>, [WorkStep, Who, Verb]>> = {
  freeze: ['continue-bulletin', office, 'bulletin.freeze'],
  consult: ['continue-bulletin', office, 'bulletin.consult'],
  review: ['continue-bulletin', office, 'bulletin.review'],
  sign: ['sign-bulletin', anyLeader, 'bulletin.sign'],
  issue: ['issue-bulletin', office, 'bulletin.issue'],
};

/** The last day for replies while one is awaited: after it the document goes on, and the office is late with nothing. */
const awaitedUntil = (row: ListedBulletin, { replies, frame }: WorkData): string | null => {
  const isOpen = replies.some((reply) => reply.bulletin_id === row.id);
  return isOpen && row.replies_due_on !== null && row.replies_due_on >= frame.on ? row.replies_due_on : null;
};

const onItsWay = (row: ListedBulletin, data: WorkData): readonly WorkTask[] => {
  const { bulletins } = data.frame.rules;
  const next = nextStep(row.state, bulletins[kindOfRow(row)].steps);
  if (next === null) return [];
  const [step, who, verb] = steps[next];
  return [
    newTask({
      key: `${step} ${row.id}`,
      step,
      who,
      verb,
      title: row.title,
      subject: { type: 'bulletin', id: row.id },
      dueOn: awaitedUntil(row, data),
      version: row.version,
    }),
  ];
};

const toReply = (reply: OpenReply): WorkTask =>
  newTask({
    key: `answer-bulletin ${reply.id}`,
    step: 'answer-bulletin',
    who: {
      kind: 'unit',
      roles: ['handler', 'head'],
      unitId: reply.unit_id,
      unit: reply.unit_name,
      postId: null,
    },
    verb: 'bulletin.answer',
    about: { unitIds: [reply.unit_id] },
    title: reply.title,
    subject: { type: 'bulletin', id: reply.bulletin_id },
    dueOn: reply.replies_due_on,
    version: reply.version,
    unitIds: [reply.unit_id],
  });

/** Everything about documents. */
export const tasksOfBulletins = (data: WorkData): readonly WorkTask[] => [
  ...data.replies.map(toReply),
  ...data.bulletins.flatMap((row) => onItsWay(row, data)),
];
