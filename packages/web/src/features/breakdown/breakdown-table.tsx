// 分解表的表: many rows are chosen for one change; one row opens to its full form.
import './breakdown-table.css';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { BreakdownRow } from '@luoshi/contract/routes/breakdown';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { Answers, DueCell, DutyMark, GoalCell, NameOr, nodesText } from './row-cells.tsx';

const columns = [
  'title',
  'goal',
  'leader',
  'lead',
  'support',
  'handler',
  'nodes',
  'due',
  'cadence',
  'source',
] as const;

interface Picking {
  readonly picked: ReadonlySet<string>;
  readonly onPick: (ids: ReadonlySet<string>) => void;
}

interface BreakdownTableProps extends Picking {
  readonly rows: readonly BreakdownRow[];
  /** Rows that can be chosen; none draws no boxes. */
  readonly pickable: ReadonlySet<string>;
  readonly open: string | null;
  readonly onOpen: (id: string | null) => void;
  /** The opened row. */
  readonly children: (row: BreakdownRow) => ReactNode;
}

const toggled = (ids: ReadonlySet<string>, id: string): ReadonlySet<string> => {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return next;
};

const SourceCell = ({ row }: { row: BreakdownRow }) => {
  const { t } = useText();
  const [source] = row.sources;
  if (source === undefined) return <>·</>;
  return (
    <Link
      to="/documents/$id"
      params={{ id: source.documentId }}
      search={{ item: source.itemId }}
      title={source.quote}
      onClick={(event) => event.stopPropagation()}
    >
      {source.section === '' ? t('breakdown.source') : source.section}
    </Link>
  );
};

const useCells = (
  row: BreakdownRow,
  onOpen: () => void,
): Readonly<Record<(typeof columns)[number], ReactNode>> => {
  const { t } = useText();
  const dates = useDates();
  const { missing } = row;
  return {
    title: (
      <>
        <button type="button" id={`open-${row.id}`} aria-expanded={false} onClick={onOpen}>
          {row.title}
        </button>
        <DutyMark row={row} />
        <Answers row={row} />
      </>
    ),
    goal: <GoalCell row={row} />,
    leader: <NameOr name={row.leadLeader} isMissing={missing.includes('lead-leader')} />,
    lead: <NameOr name={row.leadUnit} isMissing={missing.includes('lead-unit')} />,
    support: row.supportUnits.join('、') || null,
    handler: row.handler,
    nodes: nodesText(row, t, dates),
    due: <DueCell row={row} />,
    cadence: t(`commitment.cadence.${row.cadence}`),
    source: <SourceCell row={row} />,
  };
};

interface RowProps extends Picking {
  readonly row: BreakdownRow;
  readonly isPickable: boolean;
  readonly hasBoxes: boolean;
  readonly onOpen: () => void;
}

const Row = ({ row, isPickable, hasBoxes, picked, onPick, onOpen }: RowProps) => {
  const { t } = useText();
  const cells = useCells(row, onOpen);
  return (
    // The whole row is a larger target for the pointer; the button in it is the control.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <tr
      className={picked.has(row.id) ? 'breakdown-row breakdown-row-picked' : 'breakdown-row'}
      onClick={onOpen}
    >
      {hasBoxes ? (
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- keeps a missed box from opening the row
        <td className="row-pick" onClick={(event) => event.stopPropagation()}>
          {isPickable ? (
            <input
              type="checkbox"
              aria-label={t('breakdown.pick', { title: row.title })}
              checked={picked.has(row.id)}
              onChange={() => onPick(toggled(picked, row.id))}
            />
          ) : null}
        </td>
      ) : null}
      <td className="row-number">{row.ordinal + 1}</td>
      {columns.map((column) => (
        <td
          key={column}
          className={cells[column] === null ? `row-${column} row-blank` : `row-${column}`}
          data-head={column === 'title' ? undefined : t(`breakdown.head.${column}`)}
        >
          {cells[column] ?? '·'}
        </td>
      ))}
    </tr>
  );
};

const PickAll = ({ ids, picked, onPick }: Picking & { ids: readonly string[] }) => {
  const { t } = useText();
  const isAll = ids.length > 0 && ids.every((id) => picked.has(id));
  return (
    <th scope="col" className="row-pick">
      <input
        type="checkbox"
        aria-label={t('breakdown.pick-all')}
        checked={isAll}
        onChange={() => onPick(new Set(isAll ? [] : ids))}
      />
    </th>
  );
};

/** The rows of a breakdown. */
export const BreakdownTable = ({
  rows,
  pickable,
  picked,
  onPick,
  open,
  onOpen,
  children,
}: BreakdownTableProps) => {
  const { t } = useText();
  const hasBoxes = pickable.size > 0;
  return (
    <div className="sheet breakdown-sheet">
      <table className={hasBoxes ? 'breakdown-table breakdown-boxes' : 'breakdown-table'}>
        <caption className="sr">{t('breakdown.title')}</caption>
        <thead>
          <tr>
            {hasBoxes ? (
              <PickAll
                ids={rows.map(({ id }) => id).filter((id) => pickable.has(id))}
                picked={picked}
                onPick={onPick}
              />
            ) : null}
            <th scope="col" className="row-number">
              {t('item.head.number')}
            </th>
            {columns.map((column) => (
              <th key={column} scope="col" className={`row-${column}`}>
                {t(`breakdown.head.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) =>
            row.id === open ? (
              <tr key={row.id} className="breakdown-row breakdown-row-open">
                <td className="row-number" colSpan={hasBoxes ? 2 : 1}>
                  {row.ordinal + 1}
                </td>
                <td colSpan={columns.length}>{children(row)}</td>
              </tr>
            ) : (
              <Row
                key={row.id}
                row={row}
                isPickable={pickable.has(row.id)}
                hasBoxes={hasBoxes}
                picked={picked}
                onPick={onPick}
                onOpen={() => onOpen(row.id)}
              />
            ),
          )}
        </tbody>
      </table>
    </div>
  );
};
