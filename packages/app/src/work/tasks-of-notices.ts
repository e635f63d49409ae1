// Notices and responsibility files: what the office takes up or judges, what units sign for, reply to and state, what
// leaders decide.
import { rungOf } from '@luoshi/domain/notice/kind';
import type { ResponsibilityRecord } from '@luoshi/store/queries/responsibility';
import { proposedSteps } from '../notice/ladder-facts.ts';
import type { LoadedNotice } from '../notice/notice-record.ts';
import type { WorkData } from './load-work.ts';
import { newTask, type NewTask } from './new-task.ts';
import type { Who, WorkTask } from './work-task.ts';

const office: Who = { kind: 'office' };

const ofUnit = (
  { row }: LoadedNotice,
  roles: readonly ('handler' | 'head')[],
  postId: string | null,
): Who => ({
  kind: 'unit',
  roles,
  unitId: row.unit_id,
  unit: row.unit_name,
  postId,
});

const noticeTask = (
  notice: LoadedNotice,
  differs: Pick<NewTask, 'step' | 'who' | 'verb'> & Partial<NewTask>,
): WorkTask => {
  const { row } = notice;
  return newTask({
    key: `${differs.step} ${row.id}`,
    title: row.matter,
    subject: { type: 'notice', id: row.id },
    from: [row.number, row.unit_name].filter((each) => each !== null),
    version: row.version,
    unitIds: [row.unit_id],
    ...differs,
  });
};

const toSign = (notice: LoadedNotice): readonly WorkTask[] => {
  const { interview } = notice;
  if (interview === null || notice.state === 'withdrawn') return [];
  const common = { step: 'sign-interview', verb: 'notice.sign-interview' } as const;
  const { by_post_id: by, with_post_id: interviewed } = interview;
  return [
    ...(interview.signed_by_interviewer_at === null
      ? [
          noticeTask(notice, {
            ...common,
            who: { kind: 'leader', postId: by, name: null },
            leaderPostIds: [by],
          }),
        ]
      : []),
    ...(interview.signed_by_interviewee_at === null
      ? [
          noticeTask(notice, {
            ...common,
            key: `sign-interview ${notice.row.id} ${interviewed}`,
            who: ofUnit(notice, ['head'], interviewed),
          }),
        ]
      : []),
  ];
};

const ofNotice = (notice: LoadedNotice): readonly WorkTask[] => {
  const { row, state } = notice;
  const about = { unitIds: [row.unit_id] };
  const dueOn = notice.replyDueOn;
  const unit = ofUnit(notice, ['handler', 'head'], null);
  if (row.kind === 'interview') return toSign(notice);
  switch (state) {
    case 'to-sign-for':
      return [
        noticeTask(notice, { step: 'sign-for-notice', verb: 'notice.sign-for', who: unit, about, dueOn }),
      ];
    case 'to-reply':
      return [noticeTask(notice, { step: 'reply-notice', verb: 'notice.reply', who: unit, about, dueOn })];
    case 'replied':
      return [noticeTask(notice, { step: 'judge-reply', verb: 'notice.judge-reply', who: office })];
    case 'listed':
      return row.delist_asked_at === null
        ? []
        : [
            noticeTask(notice, {
              step: 'delist',
              verb: 'notice.delist',
              who: { kind: 'leader', postId: null, name: null },
            }),
          ];
    case 'drafted':
    case 'settled':
    case 'delisted':
    case 'withdrawn':
      return [];
  }
};

/** 拟办建议: one line for all that the ladder proposes, named after the highest. */
const proposed = ({ commitments, ladder, frame }: WorkData): readonly WorkTask[] => {
  const steps = proposedSteps(commitments, ladder, frame);
  const [first] = steps;
  if (first === undefined) return [];
  return [
    newTask({
      key: `take-up-step ${first.commitment.id} ${first.step}`,
      step: 'take-up-step',
      who: office,
      verb: 'notice.make',
      title: first.commitment.title,
      subject: { type: 'notice', id: null },
      from: [first.commitment.leadUnit].filter((each) => each !== null),
      count: steps.length === 1 ? null : steps.length,
      rank: 1,
    }),
  ];
};

const ofFile = (file: ResponsibilityRecord, today: string): readonly WorkTask[] => {
  if (file.proposed_at !== null || file.closed_at !== null) return [];
  const common = {
    title: file.title,
    subject: { type: 'responsibility-file', id: file.id },
    from: [file.number, file.unit_name],
    version: file.version,
    unitIds: [file.unit_id],
  } as const;
  if (file.stated_at !== null || today > file.statement_due_on) {
    const propose = { step: 'propose-in-file', verb: 'responsibility.propose', who: office } as const;
    return [newTask({ key: `propose-in-file ${file.id}`, ...propose, ...common })];
  }
  return [
    newTask({
      key: `state-in-file ${file.id}`,
      step: 'state-in-file',
      verb: 'responsibility.state',
      about: { unitIds: [file.unit_id] },
      who: {
        kind: 'unit',
        roles: ['head', 'handler'],
        unitId: file.unit_id,
        unit: file.unit_name,
        postId: null,
      },
      dueOn: file.statement_due_on,
      ...common,
    }),
  ];
};

/** Whether a later step about the same commitments went out: the answer to that is what is waited for. */
const isSuperseded = ({ row, issuedOn }: LoadedNotice, all: readonly LoadedNotice[]): boolean =>
  rungOf(row.kind) >= 0 &&
  all.some(
    (other) =>
      other.issuedOn !== null &&
      issuedOn !== null &&
      other.state !== 'withdrawn' &&
      other.row.unit_id === row.unit_id &&
      rungOf(other.row.kind) > rungOf(row.kind) &&
      other.issuedOn >= issuedOn &&
      row.commitment_ids.every((id) => other.row.commitment_ids.includes(id)),
  );

const ofNotices = ({ ladder: { notices } }: WorkData): readonly WorkTask[] =>
  notices
    .filter(({ issuedOn, interview }) => issuedOn !== null || interview !== null)
    .filter((notice) => !isSuperseded(notice, notices))
    .flatMap(ofNotice);

/** Everything notices, requests and files ask of anybody. */
export const tasksOfNotices = (data: WorkData): readonly WorkTask[] => [
  ...proposed(data),
  ...data.urgingRequests.map((request) =>
    newTask({
      key: `decide-request ${request.id}`,
      step: 'decide-request',
      who: office,
      verb: 'notice.dismiss-urging',
      title: request.text,
      subject: { type: 'notice', id: null },
      from: [request.title],
      version: request.version,
      unitIds: [request.unit_id],
    }),
  ),
  ...ofNotices(data),
  ...data.responsibilityFiles.flatMap((file) => ofFile(file, data.frame.on)),
];
