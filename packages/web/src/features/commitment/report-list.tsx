// 反馈: every version of every period, newest first; which one counts, who filed, signed and reviewed it.
import type { ReportRecord } from '@luoshi/contract/routes/report';
import { Tag } from '../../components/tag.tsx';
import { NodesDone } from '../../node/nodes-done.tsx';
import { amountText } from '../../text/number-text.ts';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { EvidenceList } from './evidence-list.tsx';
import type { Page } from './page-data.ts';

const Signed = ({ report }: { report: ReportRecord }) => {
  const { t } = useText();
  const dates = useDates();
  const { filedBy, filedAt, signedBy, signedAt, reviewedBy } = report;
  return (
    <p className="facts-line small">
      <span>{t('report.filed-by', { who: filedBy, when: dates.moment(filedAt) })}</span>
      {signedBy === null || signedAt === null ? null : (
        <span>{t('report.signed-by', { who: signedBy, when: dates.moment(signedAt) })}</span>
      )}
      {reviewedBy === null ? null : <span>{t('report.reviewed-by', { who: reviewedBy })}</span>}
    </p>
  );
};

/** A figure that a check adjusted counts as found, so the report beside it does not. */
const countsAsReported = (page: Page, report: ReportRecord): boolean =>
  report.counts &&
  !page.checks.some((check) => check.counts && check.reportId === report.id && check.result === 'adjusted');

const Entry = ({ report, page }: { report: ReportRecord; page: Page }) => {
  const { t } = useText();
  const dates = useDates();
  const { unit } = page.progress;
  const counts = countsAsReported(page, report);
  return (
    <li>
      <p className="entry-head">
        <b>{dates.period(report.period)}</b>
        {report.value === null ? null : (
          <span>{t('report.value', { amount: amountText(report.value), unit })}</span>
        )}
        <span className="small dim">{t('report.version', { version: report.reportVersion })}</span>
        <Tag tone={counts ? 'solid' : 'outline'}>
          {counts ? t('report.counts') : t(`report.state.${report.state}`)}
        </Tag>
        {report.late ? <Tag tone="doubt">{t('report.late')}</Tag> : null}
      </p>
      {report.note === '' ? null : <p>{report.note}</p>}
      <NodesDone nodes={report.nodesDone} />
      {report.reason === null ? null : (
        <p className="small dim2">{t('report.because', { reason: report.reason })}</p>
      )}
      {report.returnedReason === null ? null : (
        <p className="small red">{t('report.returned-because', { reason: report.returnedReason })}</p>
      )}
      <EvidenceList evidence={report.evidence} />
      <Signed report={report} />
    </li>
  );
};

/** The reports of a commitment. */
export const ReportList = ({ page }: { page: Page }) => {
  const { t } = useText();
  return (
    <section className="sheet block">
      <h2>
        {t('report.list')}
        <b>{page.reports.length}</b>
      </h2>
      {page.reports.length === 0 ? <p className="small dim">{t('report.none')}</p> : null}
      <ul className="entries">
        {page.reports.map((report) => (
          <Entry key={report.id} report={report} page={page} />
        ))}
      </ul>
    </section>
  );
};
