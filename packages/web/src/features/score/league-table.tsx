// 位次表: interval, unit, score with the line that runs down over what nobody checked, coverage, gates, proposal.
import './league-table.css';
import type { LeagueUnit } from '@luoshi/contract/routes/score';
import { Shape } from '../../components/shape.tsx';
import { percentText } from '../../text/number-text.ts';
import { useText } from '../../text/text.tsx';
import { scaleOf, ScoreLine, ScoreScale, type Scale } from './score-line.tsx';

interface LeagueTableProps {
  readonly units: readonly LeagueUnit[];
  readonly coverageMinimum: string;
  readonly chosen: string | null;
  readonly onChoose: (unitId: string) => void;
}

const Rank = ({ unit }: { unit: LeagueUnit }) => {
  const { t } = useText();
  if (unit.unranked !== null || unit.rankFrom === null || unit.rankTo === null) {
    return <span className="dim">{t(`league.unranked.${unit.unranked ?? 'open-items'}`)}</span>;
  }
  return <b>{unit.rankFrom === unit.rankTo ? unit.rankFrom : `${unit.rankFrom}—${unit.rankTo}`}</b>;
};

const Gates = ({ unit }: { unit: LeagueUnit }) => {
  const { t } = useText();
  const found = unit.gates.filter((gate) => gate.state === 'found');
  if (found.length === 0) return <>{t('league.gate.none')}</>;
  return <span className="red">{found.map((gate) => gate.name).join('、')}</span>;
};

const Band = ({ unit }: { unit: LeagueUnit }) => {
  const { t } = useText();
  if (unit.bandOpen) return <span className="amber">{t('league.band.open')}</span>;
  return <>{unit.band ?? <span className="amber">{t('league.band.later')}</span>}</>;
};

interface RowProps {
  readonly unit: LeagueUnit;
  readonly scale: Scale;
  readonly isThin: boolean;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

const Row = ({ unit, scale, isThin, isChosen, onChoose }: RowProps) => {
  const { t } = useText();
  return (
    <tr className={isChosen ? 'league-chosen' : undefined} onClick={onChoose}>
      <td>
        <Rank unit={unit} />
      </td>
      <th scope="row">
        <button type="button" className="league-unit" aria-expanded={isChosen} onClick={onChoose}>
          {unit.unit}
        </button>
      </th>
      <td className="num strong">{unit.score ?? '·'}</td>
      <td className="league-scale">
        <ScoreLine score={unit.score} lowest={unit.lowest} scale={scale} chosen={isChosen} />
      </td>
      <td className="num dim2 desk">
        {isThin ? (
          <span className="amber league-thin">
            <Shape kind="slow" size={10} />
            <span className="sr">{t('league.thin')}</span>
          </span>
        ) : null}
        {percentText(unit.coverage)}
      </td>
      <td className="dim2 desk">
        <Gates unit={unit} />
      </td>
      <td>
        <Band unit={unit} />
      </td>
    </tr>
  );
};

/** One cohort's table. */
export const LeagueTable = ({ units, coverageMinimum, chosen, onChoose }: LeagueTableProps) => {
  const { t } = useText();
  const scale = scaleOf(units);
  return (
    <div className="sheet league-sheet">
      <table className="league-table">
        <caption className="sr">{t('league.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('league.head.rank')}</th>
            <th scope="col">{t('league.head.unit')}</th>
            <th scope="col" className="num">
              {t('league.head.score')}
            </th>
            <th scope="col" className="league-scale">
              <ScoreScale scale={scale} />
            </th>
            <th scope="col" className="num desk">
              {t('league.head.coverage')}
            </th>
            <th scope="col" className="desk">
              {t('league.head.gates')}
            </th>
            <th scope="col">{t('league.head.band')}</th>
          </tr>
        </thead>
        <tbody>
          {units.map((unit) => (
            <Row
              key={unit.unitId}
              unit={unit}
              scale={scale}
              isThin={unit.unranked === 'coverage' || Number(unit.coverage) < Number(coverageMinimum)}
              isChosen={unit.unitId === chosen}
              onChoose={() => onChoose(unit.unitId)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
};
