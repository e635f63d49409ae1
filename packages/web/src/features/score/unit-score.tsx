// 一个乡镇的得分: its place and total, where the score comes from, and where most was lost.
import './unit-score.css';
import type { UnitScorePage } from '@luoshi/contract/routes/score';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { useText } from '../../text/text.tsx';
import { UnitLost } from './unit-lost.tsx';
import { UnitSections } from './unit-sections.tsx';

const Head = ({ page }: { page: UnitScorePage }) => {
  const { t } = useText();
  const { unit } = page;
  const place =
    unit.rankFrom === null || unit.rankTo === null
      ? t(`league.unranked.${unit.unranked ?? 'open-items'}`)
      : t('league.place', {
          rank: unit.rankFrom === unit.rankTo ? String(unit.rankFrom) : `${unit.rankFrom}—${unit.rankTo}`,
        });
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

/** Says by how much the gap between reported and found widened its error; nothing where it did not. */
const Widened = ({ widened }: Pick<UnitScorePage, 'widened'>) => {
  const { t } = useText();
  return widened.map(({ status, usual, error, figures }) => (
    <p className="small amber" key={status}>
      {t('league.widened', { status: t(`standing.${status}`), usual, error, figures })}
    </p>
  ));
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
        <button type="button" className="unit-close" aria-label={t('league.close')} onClick={onClose} />
      </div>
      <Answered reading={page} lines={8}>
        {({ sections, widened, remainder }) => (
          <div className="unit-body" key={unitId}>
            <UnitSections sections={sections} />
            <UnitLost sections={sections} />
            <Widened widened={widened} />
            {Number(remainder) === 0 ? null : (
              <p className="unit-remainder small dim">
                {t('league.remainder', { value: remainder.replace('-', '−') })}
              </p>
            )}
          </div>
        )}
      </Answered>
    </aside>
  );
};
