// The condition of a proposed step in words.
import type { StepProposal } from '@luoshi/contract/routes/notice';
import type { T } from '../../text/text.tsx';

/** 超过完成时限10个工作日以上. */
export const conditionText = ({ code, light, days }: StepProposal['condition'], t: T): string =>
  t(`notice.condition.${code}`, { light, days });
