// 审核: the office looks at the papers of signed reports; this is not a check on the spot.
import { useAct } from '../../../api/use-act.ts';
import { toast } from '../../../components/toast.ts';
import { useText } from '../../../text/text.tsx';
import { reportsIn } from '../page-data.ts';
import { ActForm } from './act-form.tsx';
import type { FormProps } from './form-props.ts';
import { SeenReports } from './seen-reports.tsx';

/** Reviews the signed reports of this commitment. */
export const ReviewForm = ({ page, onClose }: FormProps) => {
  const { t } = useText();
  const reports = reportsIn(page, 'signed');
  const act = useAct('reviewReports', ({ reviewed }) => {
    toast(t('report.reviewed', { count: reviewed }));
    onClose();
  });
  return (
    <ActForm
      title={t('report.review-title')}
      about={t('report.review-about')}
      submit={t('report.review-do')}
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
