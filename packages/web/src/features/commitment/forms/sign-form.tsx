// 审签: the head puts his name to what his unit filed; from then on it counts.
import { useAct } from '../../../api/use-act.ts';
import { toast } from '../../../components/toast.ts';
import { useText } from '../../../text/text.tsx';
import { reportsIn } from '../page-data.ts';
import { ActForm } from './act-form.tsx';
import type { FormProps } from './form-props.ts';
import { SeenReports } from './seen-reports.tsx';

/** Signs the reports of this commitment. */
export const SignForm = ({ page, onClose }: FormProps) => {
  const { t } = useText();
  const reports = reportsIn(page, 'filed');
  const act = useAct('signReports', ({ signed }) => {
    toast(t('report.signed', { count: signed }));
    onClose();
  });
  return (
    <ActForm
      title={t('report.sign-title')}
      about={t('report.sign-about')}
      submit={t('work.step.sign-reports')}
      busy={act.isRunning}
      refused={act.refused}
      disabled={reports.length === 0}
      onSubmit={() =>
        void act.run({ body: { reports: reports.map(({ id, version }) => ({ id, basedOn: version })) } })
      }
      onCancel={onClose}
    >
      <SeenReports reports={reports} unit={page.progress.unit} />
    </ActForm>
  );
};
