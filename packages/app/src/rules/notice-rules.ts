// The rules of notices as `rules/notices` says them: the ladder, and the kinds that stand beside it.
import type { NoticeKind } from '@luoshi/domain/notice/kind';
import type { Ladder, LadderRung } from '@luoshi/domain/notice/ladder';
import type { RuleHead } from './rule-head.ts';

/** Who decides a kind, what comes of it, how long the reply takes. */
export type NoticeRule = Omit<LadderRung, 'conditions'>;

/** The file. */
export interface NoticeRules extends Ladder, RuleHead {
  /** Working days for a statement in a responsibility file. */
  readonly statementDays: number;
  readonly others: Readonly<Record<'warning' | 'listed', NoticeRule>>;
}

/** The rule of a kind, on the ladder or beside it. */
export const ruleOf = (rules: NoticeRules, kind: NoticeKind): NoticeRule =>
  kind === 'warning' || kind === 'listed' ? rules.others[kind] : rules.steps[kind];
