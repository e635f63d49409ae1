// One line of the week's list in words: what of a commitment falls due, and how it stands.
import type { WeekItem } from '@luoshi/contract/routes/week';
import { amountText, percentText } from '../../text/number-text.ts';
import { useText } from '../../text/text.tsx';

/** What falls due: the node's proof, the whole, or the step. */
export const useWhat = (): ((item: WeekItem) => string) => {
  const { t } = useText();
  return (item) => {
    if (item.kind === 'node') return t('week.node', { proof: item.proof ?? '' });
    return item.kind === 'whole' ? t('week.whole') : t(`work.step.${item.kind}`);
  };
};

/** How far it is: value of target, or nodes done. */
export const useHowFar = (): ((item: WeekItem) => string) => {
  const { t } = useText();
  return ({ progress }) => {
    if (progress.target === null)
      return progress.nodes === 0 ? '' : t('week.nodes', { done: progress.nodesDone, nodes: progress.nodes });
    if (progress.value === null) return t('mark.not-reported');
    const share = progress.percent === null ? '' : ` ${percentText(progress.percent)}`;
    return `${amountText(progress.value)}/${amountText(progress.target)}${progress.unit ?? ''}${share}`;
  };
};
