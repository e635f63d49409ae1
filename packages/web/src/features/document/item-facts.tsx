// The opened row for those who only read: the sentence, and who decided.
import type { Item } from '@luoshi/contract/routes/document';
import { useText } from '../../text/text.tsx';

/** What stands behind a row. */
export const ItemFacts = ({ item }: { item: Item }) => {
  const { t } = useText();
  return (
    <>
      <b>{item.what}</b>
      <p className="item-quote">{item.quote}</p>
      <p className="facts-line small">
        {item.section === '' ? null : <span>{item.section}</span>}
        <span>{t(`item.state.${item.state}`)}</span>
        {item.decidedBy === null ? null : <span>{item.decidedBy}</span>}
      </p>
    </>
  );
};
