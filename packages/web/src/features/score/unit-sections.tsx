// 得分从哪里来: sections open into items, an item into rule, numbers, report, check and sentence. One way stands open.
import { useState } from 'react';
import type { ScoreItem, UnitScorePage } from '@luoshi/contract/routes/score';
import { amountText } from '../../text/number-text.ts';
import { useText } from '../../text/text.tsx';
import { ItemReasons } from './item-reasons.tsx';

type Section = UnitScorePage['sections'][number];

/** A full mark without its decimals when it has none: 42.00 → 42. */
const wholeText = (max: string): string => max.replace(/\.0+$/, '');

const Points = ({ score, max, lost }: { score: string | null; max: string; lost: string | null }) => (
  <>
    <b className="num">{score ?? '·'}</b>
    <span className="num dim">/ {wholeText(max)}</span>
    <span className="num dim2">{lost === null || Number(lost) === 0 ? '' : `−${lost}`}</span>
  </>
);

/** What was done of what was due, where it is one number. */
const Amount = ({ item }: { item: ScoreItem }) => {
  const [input, ...more] = item.inputs;
  if (input === undefined || more.length > 0 || input.target === null) return null;
  const value = input.value === null ? '·' : amountText(input.value);
  return <small className="dim">{`${value} / ${amountText(input.target)} ${input.unit}`}</small>;
};

const Item = ({ item, isOpen, onToggle }: { item: ScoreItem; isOpen: boolean; onToggle: () => void }) => (
  <li className={isOpen ? 'unit-item unit-item-open' : 'unit-item'}>
    <button type="button" className="unit-line" aria-expanded={isOpen} onClick={onToggle}>
      <span className="unit-name">
        {item.name} <Amount item={item} />
      </span>
      <Points score={item.score} max={item.max} lost={item.lost} />
    </button>
    {isOpen ? <ItemReasons item={item} /> : null}
  </li>
);

/** The item that lost most, which stands open first. */
const worstOf = (sections: readonly Section[]): string | null => {
  const items = sections.flatMap((section) => section.items);
  const lost = items.filter((item) => item.lost !== null && Number(item.lost) > 0);
  return lost.toSorted((a, b) => Number(b.lost) - Number(a.lost))[0]?.id ?? items[0]?.id ?? null;
};

const holds = (section: Section, itemId: string | null): boolean =>
  section.items.some(({ id }) => id === itemId);

/** The tree of a unit's score. */
export const UnitSections = ({ sections }: { sections: readonly Section[] }) => {
  const { t } = useText();
  const [item, setItem] = useState(() => worstOf(sections));
  const [section, setSection] = useState(() => sections.find((each) => holds(each, item))?.id ?? null);
  return (
    <div>
      <div className="unit-line unit-head small dim">
        <span className="unit-name">{t('league.from')}</span>
        <span className="num">{t('league.head.score')}</span>
        <span className="num">{t('league.head.max')}</span>
        <span className="num">{t('league.head.lost')}</span>
      </div>
      {sections.map((each) => {
        const isOpen = each.id === section;
        return (
          <section key={each.id} className="unit-section">
            <button
              type="button"
              className="unit-line"
              aria-expanded={isOpen}
              onClick={() => setSection(isOpen ? null : each.id)}
            >
              <span className="unit-name">{each.name}</span>
              <Points score={each.score} max={each.max} lost={each.lost} />
            </button>
            {isOpen ? (
              <ul>
                {each.items.map((one) => (
                  <Item
                    key={one.id}
                    item={one}
                    isOpen={one.id === item}
                    onToggle={() => setItem(one.id === item ? null : one.id)}
                  />
                ))}
              </ul>
            ) : null}
          </section>
        );
      })}
    </div>
  );
};
