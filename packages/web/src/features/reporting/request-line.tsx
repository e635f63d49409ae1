// A field of a request as a line of the month, prefilled with what was answered last.
import { Link } from '@tanstack/react-router';
import type { ClipboardEvent } from 'react';
import type { MonthRequestRow } from '@luoshi/contract/routes/report';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { gridKeys } from './grid-keys.ts';
import { isAnswered, knownValue, type TypedRow } from './month-values.ts';

interface LineProps {
  readonly row: MonthRequestRow;
  readonly at: number;
  readonly month: string;
  readonly typed: TypedRow | undefined;
  readonly onType: (typed: TypedRow | undefined) => void;
  readonly onPaste: (event: ClipboardEvent<HTMLInputElement>) => void;
}

const stateOf = (row: MonthRequestRow, typed: TypedRow | undefined) => {
  if (isAnswered(row, typed)) return 'month.changed' as const;
  return row.value === null ? ('month.state.open' as const) : ('month.answered' as const);
};

/** A line of the grid. */
export const RequestLine = ({ row, at, month, typed, onType, onPaste }: LineProps) => {
  const { t } = useText();
  const dates = useDates();
  return (
    <tr>
      <th scope="row">
        <Link to="/requests/$id" params={{ id: row.requestId }}>
          {row.name}
        </Link>
        <small className="dim">
          {row.title}
          {row.period === month ? '' : ` ${dates.period(row.period)}`}
        </small>
      </th>
      <td data-head={t('month.head.last')} className="table-end">
        {row.lastValue ?? '·'}
      </td>
      <td data-head={t('month.head.asker')}>{row.askedBy}</td>
      <td data-head={t('month.head.value')} colSpan={2}>
        <span className="month-box">
          <input
            type="text"
            inputMode={row.unitOfMeasure === null ? 'text' : 'decimal'}
            data-row={at}
            data-column={0}
            maxLength={200}
            className={isAnswered(row, typed) ? 'month-changed' : undefined}
            value={typed?.value ?? knownValue(row)}
            aria-label={t('month.value-of', {
              title: row.name,
              unit: row.unitOfMeasure ?? '',
              last: row.lastValue ?? 'none',
            })}
            onChange={(event) => onType({ value: event.target.value })}
            onPaste={onPaste}
            {...gridKeys(() => onType(undefined))}
          />
          <small>{row.unitOfMeasure}</small>
        </span>
      </td>
      <td data-head={t('month.head.state')} className={isAnswered(row, typed) ? 'blue' : 'dim2'}>
        {t(stateOf(row, typed))}
      </td>
    </tr>
  );
};
