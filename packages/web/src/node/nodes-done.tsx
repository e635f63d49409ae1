// 办完的节点: what a report says is done, each by what proves it; whoever signs or reviews it sees it before he does.
import type { NodeDone } from '@luoshi/contract/routes/report';
import { useDates } from '../text/use-dates.ts';
import { useText } from '../text/text.tsx';

/** The nodes of a report, a line each; draws nothing when there are none. */
export const NodesDone = ({ nodes }: { nodes: readonly NodeDone[] }) => {
  const { t } = useText();
  const dates = useDates();
  return nodes.map(({ proof, doneOn }) => (
    <p key={proof} className="small">
      {t('report.node-done', { proof, day: dates.day(doneOn) })}
    </p>
  ));
};
