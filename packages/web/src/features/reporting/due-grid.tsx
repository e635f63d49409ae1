// 应报未报: unit × due day. A cell says with shape and number how many reports stand how; a head opens its period.
import './due-grid.css';
import { Link } from '@tanstack/react-router';
import type { DueColumn } from '@luoshi/contract/routes/report';
import { Shape } from '../../components/shape.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { statusOrder, statusShape } from './status-shape.ts';

interface DueGridProps {
  readonly columns: readonly DueColumn[];
  readonly chosen: string;
  readonly within: string;
  /** Only units that have something missing, returned or unsigned. */
  readonly wanting: boolean;
}

const wantingStatuses = ['missing', 'returned', 'unsigned'] as const;

const Marks = ({ statuses }: { statuses: DueColumn['cells'][number]['statuses'] }) => {
  const { t } = useText();
  return (
    <ul className="due-grid-marks">
      {statusOrder.map((status) =>
        (statuses[status] ?? 0) === 0 ? null : (
          <li key={status} title={t(`reporting.status.${status}`)}>
            <Shape kind={statusShape[status]} size={10} />
            <span className="sr">{t(`reporting.status.${status}`)}</span>
            {statuses[status]}
          </li>
        ),
      )}
    </ul>
  );
};

const Head = ({
  column,
  chosen,
  within,
}: { column: DueColumn } & Pick<DueGridProps, 'chosen' | 'within'>) => {
  const { t } = useText();
  const dates = useDates();
  return (
    <th scope="col" className={column.period === chosen ? 'due-grid-head-chosen' : undefined}>
      <Link
        to="/reporting"
        search={{ period: column.period, within }}
        replace
        aria-current={column.period === chosen ? 'true' : undefined}
      >
        {dates.period(column.period)}
      </Link>
      {t('reporting.due-on', { day: dates.day(column.dueOn) })}
      <br />
      {column.missing === 0 && column.open > 0
        ? t('reporting.column-open', { due: column.due, open: column.open })
        : t('reporting.column', { due: column.due, missing: column.missing })}
    </th>
  );
};

/** Units in the order of the columns' own lists. */
const unitsOf = ({
  columns,
  wanting,
}: DueGridProps): readonly { readonly id: string; readonly name: string }[] => {
  const names = new Map(columns.flatMap(({ cells }) => cells.map((cell) => [cell.unitId, cell.unit])));
  const isWanting = (id: string): boolean =>
    columns.some(({ cells }) =>
      cells.some(
        (cell) => cell.unitId === id && wantingStatuses.some((each) => (cell.statuses[each] ?? 0) > 0),
      ),
    );
  return [...names].filter(([id]) => !wanting || isWanting(id)).map(([id, name]) => ({ id, name }));
};

/** What the shapes mean. */
const Key = () => {
  const { t } = useText();
  return (
    <ul className="due-key" aria-label={t('reporting.key')}>
      {statusOrder.map((status) => (
        <li key={status}>
          <Shape kind={statusShape[status]} size={10} />
          {t(`reporting.status.${status}`)}
        </li>
      ))}
    </ul>
  );
};

/** The grid with its key. */
export const DueGrid = (props: DueGridProps) => {
  const { t } = useText();
  const dates = useDates();
  const { columns, chosen, within } = props;
  return (
    <>
      <div className="sheet due-grid-scroll">
        <table className="due-grid">
          <caption className="sr">{t('reporting.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('reporting.unit')}</th>
              {columns.map((column) => (
                <Head key={column.period} column={column} chosen={chosen} within={within} />
              ))}
            </tr>
          </thead>
          <tbody>
            {unitsOf(props).map((unit) => (
              <tr key={unit.id}>
                <th scope="row">{unit.name}</th>
                {columns.map(({ period, cells }) => {
                  const cell = cells.find((each) => each.unitId === unit.id);
                  return (
                    <td
                      key={period}
                      data-head={dates.period(period)}
                      className={period === chosen ? 'due-grid-chosen' : undefined}
                    >
                      {cell === undefined ? (
                        <span className="dim">·</span>
                      ) : (
                        <Marks statuses={cell.statuses} />
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Key />
    </>
  );
};
