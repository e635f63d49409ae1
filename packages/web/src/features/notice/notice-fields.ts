// 写通知: what is typed into a new notice, what the proposals it takes up already say, and what is still missing.
import type { NewNotice, NoticeKind, StepProposal, UrgingRequest } from '@luoshi/contract/routes/notice';

/** A notice as it is typed. */
export interface NoticeFields {
  readonly kind: NoticeKind;
  readonly matter: string;
  readonly basis: string;
  readonly requirement: string;
  readonly feedbackForm: string;
  readonly contact: string;
  readonly decision: string;
  readonly delistCondition: string;
  readonly heldOn: string;
  readonly place: string;
  readonly byPostId: string;
  readonly withPostId: string;
  readonly said: string;
  readonly promised: string;
  readonly promisedBy: string;
}

/** To whom and about what, fixed when the dialog opens. */
export interface NoticeAbout {
  readonly unitId: string;
  readonly unit: string;
  readonly commitmentIds: readonly string[];
  readonly requestId: string | null;
  /** What the ladder proposes, or what answers a request. */
  readonly kind: NoticeKind;
}

/** About some proposals of one unit and one step; a transfer is no notice. */
export const aboutProposals = (proposals: readonly StepProposal[]): NoticeAbout | null => {
  const [first] = proposals;
  if (first === undefined || first.step === 'transfer') return null;
  return {
    unitId: first.unitId,
    unit: first.unit,
    commitmentIds: proposals.map(({ commitmentId }) => commitmentId),
    requestId: null,
    kind: first.step,
  };
};

/** About a request of a unit: its answer is an urging of the unit it names. */
export const aboutRequest = (request: UrgingRequest): NoticeAbout => ({
  unitId: request.aboutUnitId,
  unit: request.aboutUnit,
  commitmentIds: [request.commitmentId],
  requestId: request.id,
  kind: 'urging',
});

/** An empty form with what is known. */
export const fieldsFor = (
  about: NoticeAbout,
  known: Pick<NoticeFields, 'matter' | 'basis' | 'requirement' | 'feedbackForm' | 'heldOn'>,
): NoticeFields => ({
  kind: about.kind,
  contact: '',
  decision: '',
  delistCondition: '',
  place: '',
  byPostId: '',
  withPostId: '',
  said: '',
  promised: '',
  promisedBy: '',
  ...known,
});

const interviewNames = ['heldOn', 'byPostId', 'withPostId', 'said', 'promised'] as const;

/** Fields that must be written and are not. */
export const wantingIn = (fields: NoticeFields): readonly (keyof NoticeFields)[] => {
  const needed: readonly (keyof NoticeFields)[] = [
    'matter',
    'basis',
    'requirement',
    ...(fields.kind === 'listed' ? (['decision', 'delistCondition'] as const) : []),
    ...(fields.kind === 'circular' ? (['decision'] as const) : []),
    ...(fields.kind === 'interview' ? interviewNames : []),
  ];
  return needed.filter((name) => fields[name].trim() === '');
};

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** The notice as the wire takes it. */
export const noticeOf = (fields: NoticeFields, about: NoticeAbout): NewNotice => ({
  kind: fields.kind,
  unitId: about.unitId,
  commitmentIds: [...about.commitmentIds],
  matter: fields.matter.trim(),
  basis: fields.basis.trim(),
  requirement: fields.requirement.trim(),
  feedbackForm: orNull(fields.feedbackForm),
  contact: orNull(fields.contact),
  decision: orNull(fields.decision),
  delistCondition: fields.kind === 'listed' ? orNull(fields.delistCondition) : null,
  requestId: about.requestId,
  interview:
    fields.kind === 'interview'
      ? {
          heldOn: fields.heldOn,
          place: orNull(fields.place),
          byPostId: fields.byPostId,
          withPostId: fields.withPostId,
          said: fields.said.trim(),
          promised: fields.promised.trim(),
          promisedBy: orNull(fields.promisedBy),
        }
      : null,
});
