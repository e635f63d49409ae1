// Documents with items nobody decided yet, and breakdowns on their way: consent, approval, issue, assignment.
import { consentStanding, stateOn } from '@luoshi/domain/breakdown/consent';
import type { Verb } from '@luoshi/domain/access/grants';
import type { BreakdownRecord } from '@luoshi/store/queries/breakdown';
import { answerOf } from '../breakdown/loaded-breakdown.ts';
import type { WorkData } from './load-work.ts';
import type { Who, WorkStep, WorkTask } from './work-task.ts';

type Differs = Pick<WorkTask, 'key' | 'step' | 'who' | 'verb' | 'title' | 'subject'> & Partial<WorkTask>;

const task = (differs: Differs): WorkTask => ({
  from: [],
  period: null,
  count: null,
  light: null,
  progress: null,
  dueOn: null,
  version: null,
  rank: 0,
  about: {},
  unitIds: [],
  leaderPostIds: [],
  ...differs,
});

const toDecide = ({ documents }: WorkData): readonly WorkTask[] =>
  documents
    .filter((document) => document.open > 0)
    .map((document) =>
      task({
        key: `decide-items ${document.id}`,
        step: 'decide-items',
        who: { kind: 'office' },
        verb: 'item.decide',
        title: document.title,
        subject: { type: 'document', id: document.id },
        from: document.speaker === null ? [] : [document.speaker],
        count: document.open,
      }),
    );

const ofBreakdown = (
  row: BreakdownRecord,
  differs: Pick<WorkTask, 'key' | 'step' | 'who' | 'verb'> & Partial<WorkTask>,
) =>
  task({
    title: row.title,
    subject: { type: 'breakdown', id: row.id },
    from: row.document_title === null ? [] : [row.document_title],
    count: row.row_count,
    version: row.version,
    ...differs,
  });

const toAnswer = (row: BreakdownRecord, { consents, units, frame }: WorkData): readonly WorkTask[] =>
  units.flatMap((unit) => {
    const open = consents.filter(
      (each) =>
        each.breakdown_id === row.id &&
        each.unit_id === unit.id &&
        row.answers_due_on !== null &&
        consentStanding(answerOf(each), row.answers_due_on, frame.on) === 'awaited',
    );
    if (open.length === 0) return [];
    return [
      ofBreakdown(row, {
        key: `answer-consent ${row.id} ${unit.id}`,
        step: 'answer-consent',
        who: { kind: 'unit', roles: ['handler', 'head'], unitId: unit.id, unit: unit.name, postId: null },
        verb: 'breakdown.answer',
        about: { unitIds: [unit.id] },
        count: open.length,
        dueOn: row.answers_due_on,
        unitIds: [unit.id],
      }),
    ];
  });

const steps: Readonly<Partial<Record<BreakdownRecord['state'], [WorkStep, Who, Verb]>>> = {
  consulted: ['approve-breakdown', { kind: 'leader', postId: null, name: null }, 'breakdown.approve'],
  approved: ['issue-breakdown', { kind: 'office' }, 'breakdown.issue'],
  issued: ['assign-breakdown', { kind: 'office' }, 'breakdown.assign'],
};

const onItsWay = (row: BreakdownRecord, data: WorkData): readonly WorkTask[] => {
  const asked = data.consents.filter((each) => each.breakdown_id === row.id).map(answerOf);
  const state = stateOn(row.state, asked, row.answers_due_on, data.frame.on);
  const step = steps[state];
  if (step === undefined) return state === 'consulting' ? toAnswer(row, data) : [];
  const [name, who, verb] = step;
  return [ofBreakdown(row, { key: `${name} ${row.id}`, step: name, who, verb })];
};

/** Everything about documents and breakdowns. */
export const tasksOfDocuments = (data: WorkData): readonly WorkTask[] => [
  ...toDecide(data),
  ...data.breakdowns.flatMap((row) => onItsWay(row, data)),
];

/** Everything about circulars: replies of units named, signing, issuing. */
export const tasksOfBulletins = ({ bulletins, replies }: WorkData): readonly WorkTask[] => [
  ...replies.map((reply) =>
    task({
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
    }),
  ),
  ...bulletins
    .filter((row) => row.kind === 'monthly-circular' && (row.state === 'reviewed' || row.state === 'signed'))
    .map((row) => {
      const signed = row.state === 'signed';
      const step = signed ? 'issue-bulletin' : 'sign-bulletin';
      return task({
        key: `${step} ${row.id}`,
        step,
        who: signed ? { kind: 'office' } : { kind: 'leader', postId: null, name: null },
        verb: signed ? 'bulletin.issue' : 'bulletin.sign',
        title: row.title,
        subject: { type: 'bulletin', id: row.id },
        version: row.version,
      });
    }),
];
