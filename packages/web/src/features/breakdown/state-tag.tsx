// 草案、征求意见、已审定、已印发、已交办: where a breakdown stands, as a tag.
import type { BreakdownLine } from '@luoshi/contract/routes/breakdown';
import { Tag } from '../../components/tag.tsx';
import { useText } from '../../text/text.tsx';

/** The state of a breakdown. */
export const StateTag = ({ state }: { state: BreakdownLine['state'] }) => {
  const { t } = useText();
  return <Tag tone={state === 'assigned' ? 'quiet' : 'blue'}>{t(`breakdown.state.${state}`)}</Tag>;
};
