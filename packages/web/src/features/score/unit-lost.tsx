// 失分在哪、还差多少: the three items that lost most, and what their number lacks.
import type { ScoreItem, UnitScorePage } from '@luoshi/contract/routes/score';
import { amountText } from '../../text/number-text.ts';
import { useText } from '../../text/text.tsx';
import { shortfallOf } from './shortfall.ts';

const most = 3;

const lostMost = (sections: UnitScorePage['sections']): readonly ScoreItem[] =>
  sections
    .flatMap(({ items }) => items)
    .filter(({ lost }) => lost !== null && Number(lost) > 0)
    .toSorted((a, b) => Number(b.lost) - Number(a.lost))
    .slice(0, most);

/** Draws nothing where nothing was lost. */
export const UnitLost = ({ sections }: { sections: UnitScorePage['sections'] }) => {
  const { t } = useText();
  const items = lostMost(sections);
  if (items.length === 0) return null;
  const lines = items.map((item) => {
    const missing = shortfallOf(item);
    return t('league.lost.line', {
      name: item.name,
      missing: missing === null ? null : amountText(missing.value) + missing.unit,
      lost: item.lost ?? '',
    });
  });
  return (
    <div className="unit-lost">
      <h3>{t('league.lost.title')}</h3>
      <p className="small dim2">{t('league.lost.lines', { lines: lines.join(t('league.lost.comma')) })}</p>
    </div>
  );
};
