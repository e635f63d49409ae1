// 督办通知的表: unit, matter, kind, number, state, reply due and reply; the act that comes next stands in the line.
import { Link } from '@tanstack/react-router';
import type { Notice } from '@luoshi/contract/routes/notice';
import { Shown } from '../../components/light.tsx';
import { Table, type Column } from '../../components/table.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { NoticeActs } from './notice-acts.tsx';

const doneStates: readonly Notice['state'][] = ['settled', 'delisted', 'withdrawn'];

/** State of a notice with its shape. */
export const StateShown = ({ notice }: { notice: Pick<Notice, 'state' | 'lateDays'> }) => {
  const { t } = useText();
  const { state, lateDays } = notice;
  const isLate = lateDays > 0 && (state === 'to-sign-for' || state === 'to-reply');
  const kind = isLate ? 'behind' : doneStates.includes(state) ? 'done' : 'open';
  return <Shown kind={kind} word={t(`notice.state.${state}`)} />;
};

const Due = ({ notice }: { notice: Notice }) => {
  const { t } = useText();
  const dates = useDates();
  if (notice.replyDueOn === null) return <span className="dim">·</span>;
  return (
    <>
      {dates.day(notice.replyDueOn)}
      {notice.lateDays === 0 ? null : (
        <>
          <br />
          <span className="small red">{t('notice.late', { days: notice.lateDays })}</span>
        </>
      )}
    </>
  );
};

const useColumns = (): readonly Column<Notice>[] => {
  const { t } = useText();
  const dates = useDates();
  return [
    { key: 'unit', head: t('notice.head.unit'), cell: ({ unit }) => <span className="nowrap">{unit}</span> },
    {
      key: 'matter',
      head: t('notice.head.matter'),
      cell: ({ id, matter }) => (
        <Link className="notice-matter" to="/notices/$id" params={{ id }}>
          {matter}
        </Link>
      ),
    },
    { key: 'kind', head: t('notice.head.kind'), cell: ({ kind }) => t(`notice.kind.${kind}`) },
    {
      key: 'number',
      head: t('notice.head.number'),
      cell: ({ number, bulletinId, issuedOn }) => (
        <>
          <span className={number === null ? 'dim nowrap' : 'nowrap'}>
            {number ?? (bulletinId === null ? '·' : t('notice.no-number'))}
          </span>
          {issuedOn === null ? null : (
            <>
              <br />
              <span className="small dim">{t('notice.issued', { day: dates.day(issuedOn) })}</span>
            </>
          )}
        </>
      ),
    },
    { key: 'state', head: t('notice.head.state'), cell: (notice) => <StateShown notice={notice} /> },
    { key: 'due', head: t('notice.head.due'), cell: (notice) => <Due notice={notice} /> },
    {
      key: 'reply',
      head: t('notice.head.reply'),
      cell: ({ replies }) => {
        const last = replies.at(-1);
        return last === undefined ? null : <span className="notice-reply small">{last.text}</span>;
      },
    },
    { key: 'acts', head: t('notice.head.acts'), cell: (notice) => <NoticeActs notice={notice} small /> },
  ];
};

/** Some notices. */
export const NoticeTable = ({ notices }: { notices: readonly Notice[] }) => {
  const { t } = useText();
  const columns = useColumns();
  return (
    <div className="sheet notice-sheet">
      <Table caption={t('notice.title')} columns={columns} rows={notices} keyOf={({ id }) => id} />
    </div>
  );
};
