// 答复延期: the leader who gave the task says yes or no to a later date.
import { useAct } from '../../../api/use-act.ts';
import { toast } from '../../../components/toast.ts';
import { useDates } from '../../../text/use-dates.ts';
import { useText } from '../../../text/text.tsx';
import { DecisionForm } from './decision-form.tsx';
import type { FormProps } from './form-props.ts';

/** Decides the extension that waits. */
export const DecideExtensionForm = ({ page, onClose }: FormProps) => {
  const { t } = useText();
  const dates = useDates();
  const extension = page.extensions.find(({ decision }) => decision === null);
  const act = useAct('decideExtension', ({ decision, toDueOn }) =>
    toast(t('commitment.extension.told', { decision: decision ?? 'refused', to: dates.day(toDueOn) })),
  );
  if (extension === undefined) return null;
  const { id, version, fromDueOn, toDueOn, reason, progress } = extension;
  return (
    <DecisionForm
      form="decide-extension"
      subject={id}
      basedOn={version}
      title={t('commitment.extension.decide-title')}
      about={t('commitment.extension.decide-about', {
        unit: page.leadUnit,
        from: dates.day(fromDueOn),
        to: dates.day(toDueOn),
        reason,
        progress,
      })}
      submit={t('commitment.extension.answer')}
      choices={[
        { value: 'granted', label: t('commitment.extension.granted') },
        { value: 'refused', label: t('commitment.extension.refused') },
      ]}
      busy={act.isRunning}
      refused={act.refused}
      isPlain={(decision) => decision === 'granted'}
      onDecide={async (decision, opinion) =>
        (await act.run({ params: { id }, body: { basedOn: version, decision, opinion } })) !== null
      }
      onClose={onClose}
    />
  );
};
