// 数量: every number of an item, each on one line.
import type { Item } from '@luoshi/contract/routes/document';
import { measureText } from '../../quantity/measure-text.ts';
import { useText } from '../../text/text.tsx';

/** The numbers of an item; a dot when it has none. */
export const MeasuresCell = ({ item }: { item: Item }) => {
  const { t } = useText();
  if (item.measures.length === 0) return '·';
  return item.measures.map((measure, i) => (
    // Numbers of one item may be equal and never change their order.
    // oxlint-disable-next-line react/no-array-index-key
    <span key={i} className="item-measure">
      {measureText(measure, t)}
    </span>
  ));
};
