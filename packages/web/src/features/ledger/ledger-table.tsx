// The rows of the ledger: light, what, who, how far by what standing, by when.
import { Link } from '@tanstack/react-router';
import type { CommitmentLine } from '@luoshi/contract/routes/commitment';
import { BlockedMark } from '../../components/blocked-mark.tsx';
import { Light } from '../../components/light.tsx';
import { Ruler } from '../../components/ruler.tsx';
import { Squares } from '../../components/squares.tsx';
import { StandingTag } from '../../components/standing-tag.tsx';
import { Table, type Column } from '../../components/table.tsx';
import { amountText, percentText } from '../../text/number-text.ts';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';

const Progress = ({ line }: { line: CommitmentLine }) => {
  const { t } = useText();
  const { progress } = line;
  if (progress.target === null) {
    return progress.nodes === 0 ? null : (
      <span>{t('ledger.nodes', { done: progress.nodesDone, nodes: progress.nodes })}</span>
    );
  }
  return (
    <div className="ledger-progress">
      <span>
        {progress.value === null ? t('mark.not-reported') : amountText(progress.value)} /{' '}
        {amountText(progress.target)}
        <small className="dim">{progress.unit}</small>
        {progress.percent === null ? null : <em>{percentText(progress.percent)}</em>}
      </span>
      <Ruler percent={progress.percent} duePercent={progress.duePercent} light={line.light.light} />
    </div>
  );
};

const Due = ({ line }: { line: CommitmentLine }) => {
  const { t } = useText();
  const dates = useDates();
  if (line.dueOn === null) return null;
  return (
    <>
      {dates.day(line.dueOn)}
      {line.overdueDays > 0 ? (
        <small className="red ledger-under">{t('ledger.overdue', { days: line.overdueDays })}</small>
      ) : null}
    </>
  );
};

/** The table of the ledger. */
export const LedgerTable = ({ lines }: { lines: readonly CommitmentLine[] }) => {
  const { t } = useText();
  const columns: readonly Column<CommitmentLine>[] = [
    { key: 'light', head: t('ledger.head.light'), cell: (line) => <Light shown={line.light} /> },
    {
      key: 'title',
      head: t('ledger.head.title'),
      cell: (line) => (
        <>
          <Link to="/commitments/$id" params={{ id: line.id }}>
            {line.title}
          </Link>
          <small className="dim ledger-under">{line.number}</small>
          <BlockedMark blocked={line.light.blocked} />
        </>
      ),
    },
    { key: 'unit', head: t('ledger.head.unit'), cell: (line) => line.leadUnit },
    { key: 'leader', head: t('ledger.head.leader'), cell: (line) => line.leadLeader },
    { key: 'progress', head: t('ledger.head.progress'), cell: (line) => <Progress line={line} /> },
    {
      key: 'standing',
      head: t('ledger.head.standing'),
      cell: (line) => (
        <span className="ledger-standing">
          <Squares
            reported={line.progress.reported}
            checked={line.progress.checked}
            closed={line.closedAt !== null}
          />
          <StandingTag status={line.progress.status} />
        </span>
      ),
    },
    { key: 'due', head: t('ledger.head.due'), end: true, cell: (line) => <Due line={line} /> },
  ];
  return (
    <div className="sheet">
      <Table caption={t('ledger.title')} columns={columns} rows={lines} keyOf={(line) => line.id} />
    </div>
  );
};
