// 报表要求: what is asked, for what, of how many, until when, and what it costs a year.
import { Link } from '@tanstack/react-router';
import type { RequestRecord } from '@luoshi/contract/routes/request';
import { Empty } from '../../components/empty.tsx';
import { Table, type Column } from '../../components/table.tsx';
import { Tag } from '../../components/tag.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';

const tones = {
  proposed: 'doubt',
  approved: 'outline',
  running: 'blue',
  ended: 'quiet',
  withdrawn: 'quiet',
  refused: 'quiet',
} as const;

/** Where a request stands, as a word in a frame. */
export const RequestState = ({ state }: { state: RequestRecord['state'] }) => {
  const { t } = useText();
  return <Tag tone={tones[state]}>{t(`request.state.${state}`)}</Tag>;
};

const useColumns = (): readonly Column<RequestRecord>[] => {
  const { t } = useText();
  const dates = useDates();
  return [
    {
      key: 'title',
      head: t('request.head.title'),
      cell: ({ id, title, purpose }) => (
        <>
          <Link to="/requests/$id" params={{ id }}>
            {title}
          </Link>
          <br />
          <span className="small dim">{purpose}</span>
        </>
      ),
    },
    { key: 'state', head: t('request.head.state'), cell: ({ state }) => <RequestState state={state} /> },
    { key: 'asker', head: t('request.head.asker'), cell: ({ askedBy }) => askedBy },
    {
      key: 'cadence',
      head: t('request.head.cadence'),
      cell: ({ cadence }) => t(`request.cadence.${cadence}`),
    },
    { key: 'ends', head: t('request.head.ends'), cell: ({ endsOn }) => dates.day(endsOn) },
    {
      key: 'cost',
      head: t('request.head.cost'),
      end: true,
      cell: ({ cost }) => <span className="request-cost">{t('request.cost-short', { ...cost })}</span>,
    },
  ];
};

/** Every request, what waits for the office first. */
export const RequestList = ({ requests }: { requests: readonly RequestRecord[] }) => {
  const { t } = useText();
  const columns = useColumns();
  const order = ['proposed', 'running', 'approved', 'ended', 'withdrawn', 'refused'];
  if (requests.length === 0) return <Empty title={t('request.none')}>{t('request.none-told')}</Empty>;
  return (
    <div className="sheet">
      <Table
        caption={t('request.title')}
        columns={columns}
        rows={requests.toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state))}
        keyOf={({ id }) => id}
      />
    </div>
  );
};
