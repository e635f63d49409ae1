// Which acts that turn a commitment are open to the reader now: what the rights allow and the state admits.
import type { Verb } from '@luoshi/domain/access/grants';
import { may } from '@luoshi/domain/access/may';
import type { Actor, Subject } from '@luoshi/domain/access/role';
import { closingLeader } from './closing-leader.ts';
import type { Frame } from './figures-of.ts';
import { leadUnits } from './find-loaded.ts';
import type { KnownCommitment } from './loaded-commitment.ts';
import { isReturned, returnUntil, type Turns } from './turns-of.ts';

/** 退回交办 · 裁定退回 · 重开 · 撤销 · 归档 · 调整责任书 · 签责任书调整. */
export type TurnOffer =
  'return-assignment' | 'settle-return' | 'reopen' | 'withdraw' | 'archive' | 'change-letter' | 'sign-letter';

interface Rule {
  readonly offer: TurnOffer;
  readonly verb: Verb;
  readonly subject: Subject;
  readonly admits: boolean;
}

const rulesFor = (loaded: KnownCommitment, turns: Turns, frame: Frame): readonly Rule[] => {
  const { row } = loaded;
  const returned = isReturned(turns);
  const isAsked = turns.letterChanges.some(({ decision }) => decision === null);
  const isOpen = row.state === 'assigned' || row.state === 'underway';
  const until = returnUntil(loaded, frame);
  const onLetter = row.letter_due_on !== null || row.letter_target_value !== null;
  return [
    {
      offer: 'return-assignment',
      verb: 'commitment.return',
      subject: { unitIds: leadUnits(loaded) },
      admits: until !== null && frame.on <= until && !returned,
    },
    { offer: 'settle-return', verb: 'commitment.settle-return', subject: {}, admits: returned },
    { offer: 'reopen', verb: 'commitment.reopen', subject: {}, admits: row.state === 'closed' },
    { offer: 'withdraw', verb: 'commitment.withdraw', subject: {}, admits: isOpen },
    {
      offer: 'archive',
      verb: 'commitment.archive',
      subject: {},
      admits: row.state === 'closed' && row.archived_at === null,
    },
    {
      offer: 'change-letter',
      verb: 'commitment.change-letter',
      subject: {},
      admits: isOpen && !isAsked && (onLetter || row.kind === 'target'),
    },
    {
      offer: 'sign-letter',
      verb: 'commitment.sign-letter',
      subject: { leaderPostIds: [closingLeader(loaded)] },
      admits: isAsked,
    },
  ];
};

/** The acts open to the actor. */
export const turnOffers = (
  loaded: KnownCommitment,
  turns: Turns,
  frame: Frame,
  actor: Actor,
): readonly TurnOffer[] =>
  rulesFor(loaded, turns, frame).flatMap(({ offer, verb, subject, admits }) =>
    admits && may(verb, subject, actor).ok ? [offer] : [],
  );
