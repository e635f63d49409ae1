// Which acts the signed-in person may do on a commitment now: what the rights allow and the state admits.
// A button stands only for these; every use case still asks for itself.
import type { Verb } from '@luoshi/domain/access/grants';
import { may } from '@luoshi/domain/access/may';
import type { Actor, Subject } from '@luoshi/domain/access/role';
import { isOpen } from '@luoshi/domain/obstacle/state';
import { readyToClose } from '@luoshi/domain/work/closing';
import type { CheckRecord } from '@luoshi/store/queries/check';
import type { KnownReport } from '@luoshi/store/queries/report';
import { isReturnable } from '../report/return-report.ts';
import { newestVersions } from '../report/report-versions.ts';
import { closingFacts } from './closing-facts.ts';
import { closingLeader } from './closing-leader.ts';
import { figuresOf, type Frame } from './figures-of.ts';
import { leadUnits } from './find-loaded.ts';
import { newestReport } from './light-shown.ts';
import type { KnownCommitment } from './loaded-commitment.ts';
import { isPlannable } from './plannable.ts';

/** 签收 · 报计划 · 反馈 · 审签 · 审核 · 退回 · 核查 · 提异议 · 裁定异议 · 申请销号 · 销号. */
export type Offer =
  | 'sign-for'
  | 'plan'
  | 'report'
  | 'sign'
  | 'review'
  | 'return'
  | 'check'
  | 'object'
  | 'decide'
  | 'request-closure'
  | 'close'
  | 'raise-obstacle'
  | 'ask-extension'
  | 'decide-extension';

interface Situation {
  readonly loaded: KnownCommitment;
  readonly frame: Frame;
  readonly actor: Actor;
  readonly newest: readonly KnownReport[];
}

interface Rule {
  readonly verb: Verb;
  readonly subject: (situation: Situation) => Subject;
  readonly admits: (situation: Situation) => boolean;
}

/** Whether a check may still be objected to on a day. */
export const isObjectionable = (check: CheckRecord, on: string): boolean =>
  check.objection_until !== null && check.objection_until >= on && check.objection_id === null;

/** The signed version the next check would be of: the newest report, when nobody checked it yet. */
export const uncheckedReport = ({ reports, checks }: KnownCommitment): KnownReport | null => {
  const newest = newestReport(reports);
  if (newest === null || (newest.state !== 'signed' && newest.state !== 'reviewed')) return null;
  const isChecked = checks.some(
    (check) => check.report_id === newest.id && check.objection_decision !== 'upheld',
  );
  return isChecked ? null : newest;
};

const hasUncheckedNode = ({ nodes }: KnownCommitment): boolean =>
  nodes.some((node) => node.done_on !== null && node.checked_on === null);

const isUnfinished = ({ loaded, frame }: Situation): boolean =>
  loaded.row.state === 'underway' && figuresOf(loaded, frame).completion === null;

const hasUndecided = ({ extensions }: KnownCommitment): boolean =>
  extensions.some(({ decision }) => decision === null);

/** Whether something is left that is not reported as blocked already. */
const isRaisable = ({ nodes, obstacles }: KnownCommitment): boolean => {
  const taken = obstacles.filter(({ row }) => isOpen(row.state)).map(({ row }) => row.node_id);
  return nodes.length === 0
    ? taken.length === 0
    : nodes.some((node) => node.done_on === null && !taken.includes(node.id));
};

const lead = ({ loaded }: Situation): Subject => ({ unitIds: leadUnits(loaded) });
const anybody = (): Subject => ({});
const reporters = ({ loaded }: Situation): Subject => ({
  reporterUnitIds: leadUnits(loaded),
  reporterPersonIds: loaded.reporters,
});
const open = ({ loaded }: Situation): boolean =>
  loaded.row.state === 'underway' || loaded.row.state === 'closing';

const rules: Readonly<Record<Offer, Rule>> = {
  'sign-for': {
    verb: 'commitment.sign-for',
    subject: lead,
    admits: ({ loaded }) => loaded.row.state === 'assigned',
  },
  plan: {
    verb: 'commitment.plan',
    subject: lead,
    admits: ({ loaded, frame }) => isPlannable(loaded, frame),
  },
  report: {
    verb: 'report.file',
    subject: lead,
    admits: ({ loaded }) => loaded.row.state === 'underway',
  },
  sign: {
    verb: 'report.sign',
    subject: lead,
    admits: ({ newest }) => newest.some((report) => report.state === 'filed'),
  },
  review: {
    verb: 'report.review',
    subject: anybody,
    admits: ({ newest }) => newest.some((report) => report.state === 'signed'),
  },
  return: {
    verb: 'report.return',
    subject: lead,
    admits: ({ newest, actor, loaded }) =>
      loaded.row.state !== 'closed' && newest.some((report) => isReturnable(report.state, actor.roles)),
  },
  check: {
    verb: 'check.record',
    subject: reporters,
    admits: (situation) =>
      open(situation) && (uncheckedReport(situation.loaded) !== null || hasUncheckedNode(situation.loaded)),
  },
  object: {
    verb: 'check.object',
    subject: lead,
    admits: ({ loaded, frame }) => loaded.checks.some((check) => isObjectionable(check, frame.on)),
  },
  decide: {
    verb: 'check.decide',
    subject: anybody,
    admits: ({ loaded }) =>
      loaded.checks.some((check) => check.objection_id !== null && check.objection_decision === null),
  },
  'request-closure': {
    verb: 'commitment.request-closure',
    subject: lead,
    admits: ({ loaded, frame }) =>
      loaded.row.state === 'underway' && readyToClose(closingFacts(loaded, frame)).ok,
  },
  close: {
    verb: 'commitment.close',
    subject: ({ loaded }) => ({ leaderPostIds: [closingLeader(loaded)] }),
    admits: ({ loaded }) => loaded.row.state === 'closing',
  },
  'raise-obstacle': {
    verb: 'obstacle.raise',
    subject: lead,
    admits: (situation) => isUnfinished(situation) && isRaisable(situation.loaded),
  },
  'ask-extension': {
    verb: 'extension.ask',
    subject: lead,
    admits: (situation) =>
      isUnfinished(situation) &&
      (figuresOf(situation.loaded, situation.frame).due.dueOn ?? '') >= situation.frame.on &&
      !hasUndecided(situation.loaded),
  },
  'decide-extension': {
    verb: 'extension.decide',
    subject: ({ loaded }) => ({ leaderPostIds: [closingLeader(loaded)] }),
    admits: ({ loaded }) => loaded.row.state !== 'closed' && hasUndecided(loaded),
  },
};

/** The acts open to the actor, in the order of the path. */
export const offersOf = (loaded: KnownCommitment, frame: Frame, actor: Actor): readonly Offer[] => {
  const situation: Situation = { loaded, frame, actor, newest: newestVersions(loaded.reports) };
  const names = Object.keys(rules) as Offer[]; // the keys of a constant are exactly its offers
  return names.filter((name) => {
    const { verb, subject, admits } = rules[name];
    return may(verb, subject(situation), actor).ok && admits(situation);
  });
};
