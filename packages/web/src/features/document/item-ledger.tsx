// 梳理台账: what was found, row by row; the chosen row opens into its form.
import './item-ledger.css';
import { memo, type ReactNode } from 'react';
import type { Item } from '@luoshi/contract/routes/document';
import { Shape } from '../../components/shape.tsx';
import { Tag } from '../../components/tag.tsx';
import { Wanting } from '../../components/wanting.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { lacksDue, lacksOwner } from './item-filter.ts';
import { confidenceText, dueText, numberOf } from './item-words.ts';
import { MeasuresCell } from './measures-cell.tsx';

const Standing = ({ item }: { item: Item }) => {
  const { t } = useText();
  if (item.state === 'found') {
    return (
      <>
        <span className="sr">{t('item.head.confidence')}</span>
        {confidenceText(item)}
      </>
    );
  }
  return (
    <>
      {item.state === 'rejected' ? null : <Shape kind="done" size={11} />}
      {t(`item.state.${item.state}`)}
    </>
  );
};

/** Drawn anew only when its item changes: a long document has a thousand of them. */
const Row = memo(({ item, onChoose }: { item: Item; onChoose: (id: string) => void }) => {
  const { t } = useText();
  const dates = useDates();
  const look =
    item.state === 'found' ? '' : item.state === 'rejected' ? ' item-decided item-rejected' : ' item-decided';
  return (
    // The whole row is a larger target for the pointer; the button in it is the control.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <tr className={`item-row${look}`} id={`item-${item.id}`} onClick={() => onChoose(item.id)}>
      <td>{numberOf(item)}</td>
      <td className="item-kind">
        <Tag tone={item.kind === 'promise' ? 'blue' : 'quiet'}>{t(`item.kind.${item.kind}`)}</Tag>
      </td>
      <td className="item-what">
        <button type="button" id={`open-${item.id}`} aria-expanded={false}>
          {item.what}
        </button>
      </td>
      <td className={item.measures.length === 0 ? 'item-amount item-blank' : 'item-amount'}>
        <MeasuresCell item={item} />
      </td>
      <td className={item.dueTo === null && !lacksDue(item) ? 'item-due item-blank' : 'item-due'}>
        {lacksDue(item) ? <Wanting>{t('item.wanting')}</Wanting> : (dueText(item, dates) ?? '·')}
      </td>
      <td className={item.owners.length === 0 && !lacksOwner(item) ? 'item-owner item-blank' : 'item-owner'}>
        {lacksOwner(item) ? <Wanting>{t('item.wanting')}</Wanting> : item.owners.join('、') || '·'}
      </td>
      <td className="item-state">
        <Standing item={item} />
      </td>
    </tr>
  );
});

interface ItemLedgerProps {
  readonly items: readonly Item[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  /** The opened row. */
  readonly children: (item: Item) => ReactNode;
}

const heads = ['kind', 'what', 'amount', 'due', 'owner', 'confidence'] as const;
const atEnd: readonly string[] = ['amount', 'confidence'];

/** The rows, in the order of the text. */
export const ItemLedger = ({ items, chosen, onChoose, children }: ItemLedgerProps) => {
  const { t } = useText();
  return (
    <div className="item-ledger">
      <table>
        <caption className="sr">{t('item.ledger')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="sr">{t('item.head.number')}</span>
            </th>
            {heads.map((head) => (
              <th
                key={head}
                scope="col"
                className={atEnd.includes(head) ? `head-${head} num` : `head-${head}`}
              >
                {t(`item.head.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((item) =>
            item.id === chosen ? (
              <tr key={item.id} className="item-row item-open" id={`item-${item.id}`}>
                <td>{numberOf(item)}</td>
                <td colSpan={6}>{children(item)}</td>
              </tr>
            ) : (
              <Row key={item.id} item={item} onChoose={onChoose} />
            ),
          )}
        </tbody>
      </table>
    </div>
  );
};
