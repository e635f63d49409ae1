// 要审签、审核的反馈: what one puts one's name to, shown before the button.
import type { ReportRecord } from '@luoshi/contract/routes/report';
import { NodesDone } from '../../../node/nodes-done.tsx';
import { amountText } from '../../../text/number-text.ts';
import { useDates } from '../../../text/use-dates.ts';
import { useText } from '../../../text/text.tsx';

/** Reports as they will be signed or reviewed. */
export const SeenReports = ({ reports, unit }: { reports: readonly ReportRecord[]; unit: string | null }) => {
  const { t } = useText();
  const dates = useDates();
  return (
    <ul className="act-form-rows">
      {reports.map((report) => (
        <li key={report.id} className="act-form-row">
          <p className="entry-head">
            <b>{dates.period(report.period)}</b>
            {report.value === null ? null : (
              <span>{t('report.value', { amount: amountText(report.value), unit })}</span>
            )}
            <span className="small dim">{t('report.version', { version: report.reportVersion })}</span>
          </p>
          {report.note === '' ? null : <p className="small">{report.note}</p>}
          <NodesDone nodes={report.nodesDone} />
          {report.reason === null ? null : (
            <p className="small dim2">{t('report.because', { reason: report.reason })}</p>
          )}
        </li>
      ))}
    </ul>
  );
};
