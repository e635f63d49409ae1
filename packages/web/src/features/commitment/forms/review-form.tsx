// 审核: the office looks at the papers of signed reports; this is not a check on the spot.
import { useAct } from '../../../api/use-act.ts';
import { toast } from '../../../components/toast.ts';
import { useText } from '../../../text/text.tsx';
import type { FormProps } from './form-props.ts';
import { ReportsForm } from './reports-form.tsx';

/** Reviews the signed reports of this commitment. */
export const ReviewForm = ({ page, onClose }: FormProps) => {
  const { t } = useText();
  const act = useAct('reviewReports', ({ reviewed }) => {
    toast(t('report.reviewed', { count: reviewed }));
    onClose();
  });
  const texts = {
    title: t('report.review-title'),
    about: t('report.review-about'),
    submit: t('report.review-do'),
  };
  return <ReportsForm page={page} waiting="signed" act={act} onClose={onClose} {...texts} />;
};
