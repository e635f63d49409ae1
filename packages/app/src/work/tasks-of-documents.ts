// Documents with items nobody decided yet, and breakdowns on their way: consent, approval, issue, assignment.
import { consentStanding, stateOn } from '@luoshi/domain/breakdown/consent';
import type { Verb } from '@luoshi/domain/access/grants';
import type { BreakdownRecord } from '@luoshi/store/queries/breakdown';
import { answerOf } from '../breakdown/loaded-breakdown.ts';
import type { WorkData } from './load-work.ts';
import { newTask } from './new-task.ts';
import type { Who, WorkStep, WorkTask } from './work-task.ts';

const toDecide = ({ documents }: WorkData): readonly WorkTask[] =>
  documents
    .filter((document) => document.open > 0)
    .map((document) =>
      newTask({
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
  newTask({
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

/** A draft, or a row that a unit objects to: the office goes on with it before anybody can approve. */
const toContinue = (row: BreakdownRecord): WorkTask =>
  ofBreakdown(row, {
    key: `continue-breakdown ${row.id}`,
    step: 'continue-breakdown',
    who: { kind: 'office' },
    verb: 'breakdown.edit',
  });

const onItsWay = (row: BreakdownRecord, data: WorkData): readonly WorkTask[] => {
  const { on } = data.frame;
  const due = row.answers_due_on;
  const asked = data.consents.filter((each) => each.breakdown_id === row.id).map(answerOf);
  const state = stateOn(row.state, asked, due, on);
  const isObjected = due !== null && asked.some((each) => consentStanding(each, due, on) === 'objected');
  const own = state === 'drafted' || isObjected ? [toContinue(row)] : [];
  if (state === 'consulting') return [...own, ...toAnswer(row, data)];
  const step = steps[state];
  if (step === undefined || isObjected) return own;
  const [name, who, verb] = step;
  const since = name === 'approve-breakdown' ? due : null;
  return [ofBreakdown(row, { key: `${name} ${row.id}`, step: name, who, verb, since })];
};

/** Everything about documents and breakdowns. */
export const tasksOfDocuments = (data: WorkData): readonly WorkTask[] => [
  ...toDecide(data),
  ...data.breakdowns.flatMap((row) => onItsWay(row, data)),
];
