// One unit's line of the grid: a cell for each report due, named when it is not simply in time.
import { Link } from '@tanstack/react-router';
import type { ReportingUnit } from '@luoshi/contract/routes/report';
import { Shape } from '../../components/shape.tsx';
import { amountText } from '../../text/number-text.ts';
import { useText } from '../../text/text.tsx';
import { statusShape } from './status-shape.ts';

type Cell = ReportingUnit['cells'][number];

const Named = ({ cell }: { cell: Cell }) => {
  const { t } = useText();
  return (
    <li>
      <Shape kind={statusShape[cell.status]} size={10} />
      <Link to="/commitments/$id" params={{ id: cell.commitmentId }}>
        {cell.title}
      </Link>
      <span className="dim small">
        {t(`reporting.status.${cell.status}`)}
        {cell.lastValue === null || cell.status !== 'missing'
          ? null
          : t('reporting.carried', { value: amountText(cell.lastValue) })}
      </span>
    </li>
  );
};

/** A unit: how many of how many, and what is not in time. */
export const ReportingLine = ({ unit }: { unit: ReportingUnit }) => {
  const { t } = useText();
  const named = unit.cells.filter((cell) => cell.status !== 'on-time' && cell.status !== 'exempt');
  return (
    <li className="reporting-unit">
      <b>{unit.unit}</b>
      <span className="nowrap">{t('reporting.of', { reported: unit.reported, due: unit.due })}</span>
      <span className="reporting-cells" aria-hidden="true">
        {unit.cells.map((cell) => (
          <Shape key={cell.commitmentId} kind={statusShape[cell.status]} size={10} />
        ))}
      </span>
      {named.length === 0 ? null : (
        <ul className="reporting-named">
          {named.map((cell) => (
            <Named key={cell.commitmentId} cell={cell} />
          ))}
        </ul>
      )}
    </li>
  );
};
