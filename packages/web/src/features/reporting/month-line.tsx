// One line of the month: what is known, what is typed over it, the question it raises and where it stands.
import { Link } from '@tanstack/react-router';
import type { ClipboardEvent } from 'react';
import type { MonthRow } from '@luoshi/contract/routes/report';
import { Shape } from '../../components/shape.tsx';
import { amountText, percentText } from '../../text/number-text.ts';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { gridKeys } from './grid-keys.ts';
import {
  doubtsIn,
  isChanged,
  knownValue,
  needsReason,
  takesNumber,
  wantingIn,
  type TypedRow,
} from './month-values.ts';

interface LineProps {
  readonly row: MonthRow;
  readonly at: number;
  readonly month: string;
  readonly typed: TypedRow | undefined;
  /** Whether it was tried to send, so that what is missing is said. */
  readonly tried: boolean;
  readonly onType: (typed: TypedRow | undefined) => void;
  readonly onPaste: (event: ClipboardEvent<HTMLInputElement>) => void;
}

const ValueCell = ({ row, at, typed, onType, onPaste }: LineProps) => {
  const { t } = useText();
  const dates = useDates();
  if (row.givenBy !== null)
    return <span className="dim small">{t('month.given-by', { unit: row.givenBy })}</span>;
  if (takesNumber(row)) {
    const unit = row.unitOfMeasure ?? '';
    return (
      <span className="month-box">
        <input
          type="text"
          inputMode="decimal"
          data-row={at}
          data-column={0}
          value={typed?.value ?? knownValue(row)}
          className={isChanged(row, typed) ? 'month-changed' : undefined}
          aria-label={t('month.value-of', { title: row.title, unit, last: row.lastValue ?? 'none' })}
          onChange={(event) => onType({ ...typed, value: event.target.value })}
          onPaste={onPaste}
          {...gridKeys(() => onType(undefined))}
        />
        <small>{unit}</small>
      </span>
    );
  }
  const [node] = row.nodes;
  if (node === undefined) return <span className="dim small">{t('month.words-only')}</span>;
  return (
    <label className="month-node">
      <span>{t('month.next-node', { proof: node.proof, day: dates.day(node.dueOn) })}</span>
      <input
        type="date"
        data-row={at}
        data-column={0}
        max={dates.today}
        value={typed?.doneOn ?? ''}
        aria-label={t('month.node-done', { title: row.title, proof: node.proof })}
        onChange={(event) => onType({ ...typed, doneOn: event.target.value })}
        {...gridKeys(() => onType(undefined))}
      />
    </label>
  );
};

const Reason = ({ row, at, typed, tried, onType }: LineProps) => {
  const { t } = useText();
  const doubts = doubtsIn(row, typed);
  const isWanting = tried && wantingIn(row, typed) === 'reason';
  const asks =
    doubts.length === 0 ? t('month.settled') : doubts.map((doubt) => t(`month.doubt.${doubt}`)).join('');
  return (
    <p className="month-reason">
      <Shape kind={isWanting ? 'behind' : 'slow'} size={10} />
      <span className={isWanting ? 'red' : 'amber'}>{asks}</span>
      <input
        type="text"
        data-row={at}
        data-column={2}
        maxLength={500}
        value={typed?.reason ?? ''}
        placeholder={t('month.reason')}
        aria-invalid={isWanting || undefined}
        aria-label={t('month.reason-of', { title: row.title })}
        onChange={(event) => onType({ ...typed, reason: event.target.value })}
        {...gridKeys(() => onType({ ...typed, reason: '' }))}
      />
    </p>
  );
};

const State = ({ row, typed, tried }: Pick<LineProps, 'row' | 'typed' | 'tried'>) => {
  const { t } = useText();
  if (tried && isChanged(row, typed) && wantingIn(row, typed) === 'number')
    return <span className="red">{t('month.no-number')}</span>;
  if (isChanged(row, typed)) return <b className="blue">{t('month.changed')}</b>;
  if (row.givenBy !== null) return <span className="dim">{t('month.given')}</span>;
  return (
    <span className={row.state === 'returned' ? 'red' : 'dim2'} title={row.returnedReason ?? undefined}>
      {t(`month.state.${row.state}`)}
    </span>
  );
};

/** A line of the grid. */
export const MonthLine = (props: LineProps) => {
  const { t } = useText();
  const dates = useDates();
  const { row, at, month, typed, tried, onType } = props;
  return (
    <tr>
      <th scope="row">
        <Link to="/commitments/$id" params={{ id: row.commitmentId }} search={{}}>
          {row.title}
        </Link>
        {row.period === month ? null : <small className="dim">{dates.period(row.period)}</small>}
      </th>
      <td data-head={t('month.head.last')} className="table-end">
        {row.lastValue === null ? '·' : amountText(row.lastValue)}
      </td>
      <td data-head={t('month.head.due')} className="table-end">
        {row.duePercent === null ? '·' : percentText(row.duePercent)}
      </td>
      <td data-head={t('month.head.value')}>
        <div>
          <ValueCell {...props} />
          {needsReason(row, typed) ? <Reason {...props} /> : null}
        </div>
      </td>
      <td data-head={t('month.head.note')}>
        {row.givenBy === null ? (
          <input
            type="text"
            className="month-note"
            data-row={at}
            data-column={1}
            maxLength={2_000}
            value={typed?.note ?? row.note}
            aria-label={t('month.note-of', { title: row.title })}
            onChange={(event) => onType({ ...typed, note: event.target.value })}
            {...gridKeys(() => onType(undefined))}
          />
        ) : null}
      </td>
      <td data-head={t('month.head.state')}>
        <State row={row} typed={typed} tried={tried} />
      </td>
    </tr>
  );
};
