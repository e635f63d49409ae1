// 签收: from now on the clocks run for the unit.
import { useAct } from '../../../api/use-act.ts';
import { toast } from '../../../components/toast.ts';
import { useDates } from '../../../text/use-dates.ts';
import { useText } from '../../../text/text.tsx';
import { ActForm } from './act-form.tsx';
import type { FormProps } from './form-props.ts';

/** Signs for the commitment. */
export const SignForForm = ({ page, onClose }: FormProps) => {
  const { t } = useText();
  const dates = useDates();
  const act = useAct('signFor', () => {
    toast(t('work.signed', { count: 1 }));
    onClose();
  });
  const until = page.signForDueOn === null ? null : dates.day(page.signForDueOn);
  return (
    <ActForm
      title={t('commitment.sign-for.title')}
      about={t('commitment.sign-for.about', { until })}
      submit={t('work.step.sign-for')}
      busy={act.isRunning}
      refused={act.refused}
      onSubmit={() => void act.run({ body: { commitments: [{ id: page.id, basedOn: page.version }] } })}
      onCancel={onClose}
    />
  );
};
