// 提异议: the unit says why a check is wrong, within the days the rule gives; without it the check counts.
import { useAct } from '../../../api/use-act.ts';
import { toast } from '../../../components/toast.ts';
import { amountText } from '../../../text/number-text.ts';
import { useDates } from '../../../text/use-dates.ts';
import { useText } from '../../../text/text.tsx';
import type { FormProps } from './form-props.ts';
import { OpinionForm } from './opinion-form.tsx';

/** Objects to the newest check that may be objected to. */
export const ObjectForm = ({ page, onClose }: FormProps) => {
  const { t } = useText();
  const dates = useDates();
  const act = useAct('objectToCheck', () => toast(t('check.object-sent')));
  const check = page.checks.find(
    ({ objection, objectionUntil }) =>
      objection === null && objectionUntil !== null && objectionUntil >= dates.today,
  );
  if (check === undefined || check.objectionUntil === null) return null;
  const about = t('check.object-about', {
    amount: check.value === null ? null : amountText(check.value),
    reported: check.reportedValue === null ? null : amountText(check.reportedValue),
    unit: page.progress.unit,
    until: dates.day(check.objectionUntil),
  });
  return (
    <OpinionForm
      form="object"
      subject={check.id}
      basedOn={check.version}
      title={t('check.object-title')}
      about={about}
      label={t('check.object-reason')}
      submit={t('work.step.object')}
      busy={act.isRunning}
      refused={act.refused}
      onSend={async (reason) =>
        (await act.run({ params: { id: check.id }, body: { basedOn: check.version, reason } })) !== null
      }
      onClose={onClose}
    />
  );
};
