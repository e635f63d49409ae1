// 退回: a report goes back with what is to be supplied; the last version that counted stands.
import { useAct } from '../../../api/use-act.ts';
import { toast } from '../../../components/toast.ts';
import { hasRole, useSession } from '../../../session/session.tsx';
import { useText } from '../../../text/text.tsx';
import { reportsIn } from '../page-data.ts';
import type { FormProps } from './form-props.ts';
import { OpinionForm } from './opinion-form.tsx';
import { SeenReports } from './seen-reports.tsx';

/** Returns the newest report that may be returned. */
export const ReturnForm = ({ page, onClose }: FormProps) => {
  const { t } = useText();
  const session = useSession();
  const act = useAct('returnReport', () => toast(t('report.returned')));
  // Before signing its head sends it back, after signing the office.
  const [report] = hasRole(session, 'office')
    ? reportsIn(page, 'signed', 'reviewed')
    : reportsIn(page, 'filed');
  if (report === undefined) return null;
  return (
    <OpinionForm
      form="return-report"
      subject={report.id}
      basedOn={report.version}
      title={t('report.return-title')}
      about={t('report.return-about')}
      label={t('report.return-reason')}
      submit={t('report.return-do')}
      busy={act.isRunning}
      refused={act.refused}
      onSend={async (reason) =>
        (await act.run({ params: { id: report.id }, body: { basedOn: report.version, reason } })) !== null
      }
      onClose={onClose}
    >
      <SeenReports reports={[report]} unit={page.progress.unit} />
    </OpinionForm>
  );
};
