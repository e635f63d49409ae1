// The opened row for those who only read: the sentence, and who decided.
import type { Item } from '@luoshi/contract/routes/document';
import { Button } from '../../components/button.tsx';
import { useFocusOnOpen } from '../../components/use-focus-on-open.ts';
import { useText } from '../../text/text.tsx';

/** What stands behind a row. */
export const ItemFacts = ({ item, onClose }: { item: Item; onClose: () => void }) => {
  const { t } = useText();
  const opened = useFocusOnOpen<HTMLDivElement>();
  return (
    <div ref={opened} tabIndex={-1}>
      <b>{item.what}</b>
      <p className="item-quote">{item.quote}</p>
      <p className="facts-line small">
        {item.section === '' ? null : <span>{item.section}</span>}
        <span>{t(`item.state.${item.state}`)}</span>
        {item.decidedBy === null ? null : <span>{item.decidedBy}</span>}
      </p>
      <Button kind="text" small onClick={onClose}>
        {t('item.close')}
      </Button>
    </div>
  );
};
