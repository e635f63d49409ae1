// Circulars on their way: the office carries a draft on, units named reply, a leader signs, the office issues.
import type { Verb } from '@luoshi/domain/access/grants';
import type { BulletinRow } from '@luoshi/store/queries/bulletin';
import type { OpenReply } from '@luoshi/store/queries/work';
import type { WorkData } from './load-work.ts';
import { newTask } from './new-task.ts';
import type { Who, WorkStep, WorkTask } from './work-task.ts';

const office: Who = { kind: 'office' };
const anyLeader: Who = { kind: 'leader', postId: null, name: null };

const steps: Readonly<Partial<Record<BulletinRow['state'], [WorkStep, Who, Verb]>>> = {
  drafted: ['continue-bulletin', office, 'bulletin.freeze'],
  frozen: ['continue-bulletin', office, 'bulletin.consult'],
  consulting: ['continue-bulletin', office, 'bulletin.review'],
  reviewed: ['sign-bulletin', anyLeader, 'bulletin.sign'],
  signed: ['issue-bulletin', office, 'bulletin.issue'],
};

/** The last day for replies while one is awaited: after it the circular goes on, and the office is late with nothing. */
const awaitedUntil = (row: BulletinRow, { replies, frame }: WorkData): string | null => {
  const isOpen = replies.some((reply) => reply.bulletin_id === row.id);
  return isOpen && row.replies_due_on !== null && row.replies_due_on >= frame.on ? row.replies_due_on : null;
};

const onItsWay = (row: BulletinRow, data: WorkData): readonly WorkTask[] => {
  const next = row.kind === 'monthly-circular' ? steps[row.state] : undefined;
  if (next === undefined) return [];
  const [step, who, verb] = next;
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

/** Everything about circulars. */
export const tasksOfBulletins = (data: WorkData): readonly WorkTask[] => [
  ...data.replies.map(toReply),
  ...data.bulletins.flatMap((row) => onItsWay(row, data)),
];
