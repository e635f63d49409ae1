// 没办成: why an act was refused, above its buttons; draws nothing while nothing was refused.
import type { Refused } from '../api/refused.ts';
import { useRefusalText } from '../text/use-refusal-text.ts';
import { Notice } from './notice.tsx';

/** The text of a refusal. */
export const Refusal = ({ refused }: { refused: Refused | null }) => {
  const say = useRefusalText();
  return refused === null ? null : <Notice kind="refused">{say(refused)}</Notice>;
};
