// What the ladder looks at, made of loaded rows; and the steps it proposes today.
import { ladderSteps, type LadderStep } from '@luoshi/domain/notice/kind';
import {
  proposeStep,
  type LadderFacts,
  type StepProposal,
  type StepTaken,
} from '@luoshi/domain/notice/ladder';
import { dateIn } from '@luoshi/domain/period/instant';
import { workingDaysBetween } from '@luoshi/domain/period/working-days';
import { listExcused, listLadderDecisions, type LadderDecisionRow } from '@luoshi/store/queries/notice';
import { figuresOf, type Figures, type Frame } from '../commitment/figures-of.ts';
import { lineOf, type CommitmentLine } from '../commitment/commitment-lines.ts';
import type { KnownCommitment } from '../commitment/loaded-commitment.ts';
import { onceOfList } from '../commitment/once-of-list.ts';
import type { Scene } from '../use-case/use-case.ts';
import { loadEveryNotice } from './load-notices.ts';
import type { LoadedNotice } from './notice-record.ts';

/** What happened on the ladder, read once. */
export interface LadderData {
  readonly notices: readonly LoadedNotice[];
  readonly decisions: readonly LadderDecisionRow[];
  readonly excused: ReadonlySet<string>;
}

/** Reads it. */
export const readLadder = async (scene: Scene): Promise<LadderData> => ({
  notices: await loadEveryNotice(scene),
  decisions: await listLadderDecisions(scene),
  excused: await listExcused(scene),
});

/** A commitment with its figures of today. */
export interface OpenOnLadder {
  readonly loaded: KnownCommitment;
  readonly figures: Figures;
  readonly line: CommitmentLine;
}

/** A step proposed for a commitment. */
export interface ProposedStep extends StepProposal {
  readonly commitment: CommitmentLine;
  readonly unitId: string;
}

const lateOf = (notice: LoadedNotice, frame: Frame): number => {
  const isAwaited = notice.state === 'to-sign-for' || notice.state === 'to-reply';
  return notice.replyDueOn === null || !isAwaited
    ? 0
    : workingDaysBetween(notice.replyDueOn, frame.on, frame.rules.holidays);
};

const stepOf = (kind: string): LadderStep | undefined => ladderSteps.find((step) => step === kind);

const sorted = new WeakMap<readonly LoadedNotice[], ReadonlyMap<string, readonly LoadedNotice[]>>();

/** Notices by commitment, oldest first, sorted once. */
const ofCommitments = (notices: readonly LoadedNotice[]): ReadonlyMap<string, readonly LoadedNotice[]> => {
  const known = sorted.get(notices);
  if (known !== undefined) return known;
  const found = new Map<string, LoadedNotice[]>();
  for (const notice of notices.toReversed())
    for (const id of notice.row.commitment_ids) found.set(id, [...(found.get(id) ?? []), notice]);
  sorted.set(notices, found);
  return found;
};

/** Steps taken for a commitment, oldest first. */
export const takenFor = (
  commitmentId: string,
  { notices, decisions }: Pick<LadderData, 'notices' | 'decisions'>,
  frame: Frame,
): readonly StepTaken[] => {
  const sent = (ofCommitments(notices).get(commitmentId) ?? []).flatMap((notice): StepTaken[] => {
    const step = stepOf(notice.row.kind);
    if (step === undefined || notice.state === 'withdrawn') return [];
    const { issuedOn } = notice;
    const daysAgo = issuedOn === null ? null : workingDaysBetween(issuedOn, frame.on, frame.rules.holidays);
    return [{ step, daysAgo, unansweredDays: lateOf(notice, frame) }];
  });
  const transferred = decisions.filter(
    (each) => each.commitment_id === commitmentId && each.step === 'transfer' && each.decision === 'taken-up',
  );
  return [...sent, ...transferred.map(() => ({ step: 'transfer' as const, daysAgo: 0, unansweredDays: 0 }))];
};

/** Proposals for those of whom the ladder knows nothing but their line; neither it nor the day changes. */
const untouched = new WeakMap<CommitmentLine, StepProposal | null>();

/** Ids of commitments of which the ladder knows something. */
const touchedBy = onceOfList(
  ({ notices, decisions, excused }: LadderData): ReadonlySet<string> =>
    new Set([...excused, ...ofCommitments(notices).keys(), ...decisions.map((each) => each.commitment_id)]),
);

const factsOf = (open: OpenOnLadder, data: LadderData, frame: Frame): LadderFacts => {
  const { row } = open.loaded;
  const { holidays } = frame.rules;
  const since = (day: string | null): number =>
    day === null ? 0 : workingDaysBetween(day, frame.on, holidays);
  return {
    light: open.line.light.light,
    isSettled: open.figures.completion !== null || (row.state !== 'assigned' && row.state !== 'underway'),
    isExcused: data.excused.has(row.id),
    isReportMissing: open.figures.missing,
    signForLateDays: row.state === 'assigned' ? since(row.sign_for_due_on) : 0,
    overdueDays: since(row.due_on),
    taken: takenFor(row.id, data, frame),
    dismissed: data.decisions
      .filter((each) => each.commitment_id === row.id && each.decision === 'dismissed')
      .map((each) => ({ step: each.step, daysAgo: since(dateIn(each.decided_at, frame.zone)) })),
  };
};

const proposalFor = (open: OpenOnLadder, data: LadderData, frame: Frame): StepProposal | null => {
  const isKept = !touchedBy(data).has(open.loaded.row.id);
  const known = isKept ? untouched.get(open.line) : undefined;
  if (known !== undefined) return known;
  const proposal = proposeStep(factsOf(open, data, frame), frame.rules.notices);
  if (isKept) untouched.set(open.line, proposal);
  return proposal;
};

/** The step proposed for each commitment, the highest first; at most one for each. */
export const proposedSteps = (
  open: readonly OpenOnLadder[],
  data: LadderData,
  frame: Frame,
): readonly ProposedStep[] =>
  open
    .flatMap((each) => {
      const unitId = each.loaded.row.lead_unit_id;
      const proposal = proposalFor(each, data, frame);
      return proposal === null || unitId === null ? [] : [{ ...proposal, commitment: each.line, unitId }];
    })
    .toSorted((a, b) => ladderSteps.indexOf(b.step) - ladderSteps.indexOf(a.step));

/** Loaded commitments with their figures of the frame's day. */
export const onLadder = (loaded: readonly KnownCommitment[], frame: Frame): readonly OpenOnLadder[] =>
  loaded.map((each) => {
    const figures = figuresOf(each, frame);
    return { loaded: each, figures, line: lineOf(each, frame) };
  });
