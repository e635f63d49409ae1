// 审签本单位反馈: the head signs a month of reports in one act; what is in doubt is left out and opened.
import './sign-month-page.css';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { UnsignedReport } from '@luoshi/contract/routes/report';
import { useAct } from '../../api/use-act.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { Button } from '../../components/button.tsx';
import { Empty } from '../../components/empty.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { Table, type Column } from '../../components/table.tsx';
import { toast } from '../../components/toast.ts';
import { NodesDone } from '../../node/nodes-done.tsx';
import { TitleRow } from '../../shell/title-row.tsx';
import { amountText } from '../../text/number-text.ts';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';

const amountOf = (amount: string | null): string | null => (amount === null ? null : amountText(amount));

interface ColumnsProps {
  readonly left: ReadonlySet<string>;
  readonly onToggle: (id: string) => void;
}

const useColumns = ({ left, onToggle }: ColumnsProps): readonly Column<UnsignedReport>[] => {
  const { t } = useText();
  const dates = useDates();
  return [
    {
      key: 'chosen',
      head: '',
      cell: (report) => (
        <input
          type="checkbox"
          className="sign-box"
          checked={!left.has(report.id)}
          aria-label={t('report.month.choose', { title: report.title })}
          onChange={() => onToggle(report.id)}
        />
      ),
    },
    {
      key: 'title',
      head: t('report.month.title'),
      cell: (report) => (
        <Link to="/commitments/$id" params={{ id: report.commitmentId }} search={{}}>
          {report.title}
        </Link>
      ),
    },
    { key: 'period', head: t('report.month.period'), cell: (report) => dates.period(report.period) },
    {
      key: 'value',
      head: t('report.month.value'),
      end: true,
      cell: ({ value, unit }) =>
        value === null ? null : <b className="strong">{`${amountText(value)} ${unit ?? ''}`}</b>,
    },
    { key: 'last', head: t('report.month.last'), end: true, cell: (report) => amountOf(report.lastValue) },
    { key: 'target', head: t('report.month.target'), end: true, cell: (report) => amountOf(report.target) },
    {
      key: 'note',
      head: t('report.month.note'),
      cell: ({ note, nodesDone }) =>
        note === '' && nodesDone.length === 0 ? null : (
          <>
            {note}
            <NodesDone nodes={nodesDone} />
          </>
        ),
    },
    { key: 'by', head: t('report.month.filed-by'), cell: (report) => report.filedBy },
  ];
};

const Unsigned = ({ reports }: { reports: readonly UnsignedReport[] }) => {
  const { t } = useText();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const act = useAct('signReports', ({ signed }) => toast(t('report.signed', { count: signed })));
  const toggle = (id: string): void => {
    const next = new Set(left);
    if (!next.delete(id)) next.add(id);
    setLeft(next);
  };
  const columns = useColumns({ left, onToggle: toggle });
  const chosen = reports.filter((report) => !left.has(report.id));
  const body = { reports: chosen.map(({ id, version }) => ({ id, basedOn: version })) };
  if (reports.length === 0)
    return <Empty title={t('report.month-empty')}>{t('report.month-empty-told')}</Empty>;
  return (
    <>
      <div className="sheet">
        <Table
          caption={t('report.month-title')}
          columns={columns}
          rows={reports}
          keyOf={(report) => report.id}
        />
      </div>
      <div className="sign-acts">
        <Button
          kind="primary"
          busy={act.isRunning}
          disabled={chosen.length === 0}
          onClick={() => void act.run({ body })}
        >
          {t('report.month-sign', { count: chosen.length })}
        </Button>
        {left.size === 0 ? null : (
          <Button kind="text" onClick={() => setLeft(new Set())}>
            {t('report.month-all')}
          </Button>
        )}
      </div>
      <Refusal refused={act.refused} />
    </>
  );
};

/** The page of a head with reports to sign. */
export const SignMonthPage = () => {
  const { t } = useText();
  const reports = useAnswer('listUnsigned');
  return (
    <>
      <TitleRow
        title={t('report.month-title')}
        back={
          <Link className="title-back" to="/work" search={{}}>
            {t('shell.rail.work')}
          </Link>
        }
        beside={<span className="desk">{t('report.month-about')}</span>}
      />
      <Answered reading={reports}>{(answer) => <Unsigned reports={answer.reports} />}</Answered>
    </>
  );
};
