// 审签: the head puts his name to what his unit filed; from then on it counts.
import { useAct } from '../../../api/use-act.ts';
import { toast } from '../../../components/toast.ts';
import { useText } from '../../../text/text.tsx';
import type { FormProps } from './form-props.ts';
import { ReportsForm } from './reports-form.tsx';

/** Signs the reports of this commitment. */
export const SignForm = ({ page, onClose }: FormProps) => {
  const { t } = useText();
  const act = useAct('signReports', ({ signed }) => {
    toast(t('report.signed', { count: signed }));
    onClose();
  });
  const texts = {
    title: t('report.sign-title'),
    about: t('report.sign-about'),
    submit: t('work.step.sign-reports'),
  };
  return <ReportsForm page={page} waiting="filed" act={act} onClose={onClose} {...texts} />;
};
