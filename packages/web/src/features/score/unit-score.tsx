// 得分从哪里来: a unit's score by section and item; an item opens into rule, numbers, report, check and sentence.
import './unit-score.css';
import { useState } from 'react';
import type { ScoreItem, UnitScorePage } from '@luoshi/contract/routes/score';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { Button } from '../../components/button.tsx';
import { useText } from '../../text/text.tsx';
import { ItemReasons } from './item-reasons.tsx';

const Points = ({ score, max, lost }: { score: string | null; max: string; lost: string | null }) => (
  <>
    <b className="num">{score ?? '·'}</b>
    <span className="num dim">/ {max}</span>
    <span className="num dim2">{lost === null || Number(lost) === 0 ? '' : `−${lost}`}</span>
  </>
);

const Item = ({ item, isOpen, onToggle }: { item: ScoreItem; isOpen: boolean; onToggle: () => void }) => (
  <li className={isOpen ? 'unit-item unit-item-open' : 'unit-item'}>
    <button type="button" className="unit-line" aria-expanded={isOpen} onClick={onToggle}>
      <span className="unit-name">{item.name}</span>
      <Points score={item.score} max={item.max} lost={item.lost} />
    </button>
    {isOpen ? <ItemReasons item={item} /> : null}
  </li>
);

const worstOf = (page: UnitScorePage): string | null => {
  const items = page.sections.flatMap((section) => section.items);
  const lost = items.filter((item) => item.lost !== null && Number(item.lost) > 0);
  return lost.toSorted((a, b) => Number(b.lost) - Number(a.lost))[0]?.id ?? items[0]?.id ?? null;
};

const Sections = ({ page }: { page: UnitScorePage }) => {
  const { t } = useText();
  const [open, setOpen] = useState(() => worstOf(page));
  return (
    <div className="unit-sections">
      <div className="unit-line unit-head small dim">
        <span className="unit-name">{t('league.from')}</span>
        <span className="num">{t('league.head.score')}</span>
        <span className="num">{t('league.head.max')}</span>
        <span className="num">{t('league.head.lost')}</span>
      </div>
      {page.sections.map((section) => (
        <section key={section.id}>
          <div className="unit-line unit-section">
            <h3 className="unit-name">{section.name}</h3>
            <Points score={section.score} max={section.max} lost={section.lost} />
          </div>
          <ul>
            {section.items.map((item) => (
              <Item
                key={item.id}
                item={item}
                isOpen={item.id === open}
                onToggle={() => setOpen(item.id === open ? null : item.id)}
              />
            ))}
          </ul>
        </section>
      ))}
      {Number(page.remainder) === 0 ? null : (
        <p className="unit-remainder small dim">{t('league.remainder', { value: page.remainder })}</p>
      )}
    </div>
  );
};

const Head = ({ page }: { page: UnitScorePage }) => {
  const { t } = useText();
  const { unit } = page;
  const place =
    unit.rankFrom === null || unit.rankTo === null
      ? t(`league.unranked.${unit.unranked ?? 'open-items'}`)
      : t('league.place', { from: unit.rankFrom, to: unit.rankTo });
  return (
    <>
      <div>
        <h2 className="song">{unit.unit}</h2>
        <p className="small dim">
          {unit.bandOpen
            ? t('league.place-open', { place })
            : t('league.place-band', { place, band: unit.band ?? '·' })}
        </p>
      </div>
      <p className="unit-total">
        <b>{unit.score ?? '·'}</b>
        <small className="dim">
          {unit.lowest === null ? null : t('league.lowest', { lowest: unit.lowest })}
        </small>
      </p>
    </>
  );
};

interface UnitScoreProps {
  readonly evaluationId: string;
  readonly unitId: string;
  readonly onClose: () => void;
}

/** The explanation panel; a page of its own on phones. */
export const UnitScore = ({ evaluationId, unitId, onClose }: UnitScoreProps) => {
  const { t } = useText();
  const page = useAnswer('readUnitScore', { params: { id: evaluationId, unitId } });
  return (
    <aside className="sheet unit-score" aria-label={t('league.from')}>
      <div className="unit-score-head">
        {page.data === undefined ? null : <Head page={page.data} />}
        <Button kind="text" aria-label={t('league.close')} onClick={onClose}>
          ×
        </Button>
      </div>
      <Answered reading={page} lines={8}>
        {(answer) => <Sections key={unitId} page={answer} />}
      </Answered>
    </aside>
  );
};
