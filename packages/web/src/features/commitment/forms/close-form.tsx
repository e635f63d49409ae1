// 销号: the leader who gave the task closes it, or sends it back with what is still to be done.
import { useState } from 'react';
import { useAct } from '../../../api/use-act.ts';
import { Choices } from '../../../components/choices.tsx';
import { Field } from '../../../components/field.tsx';
import { toast } from '../../../components/toast.ts';
import { useText } from '../../../text/text.tsx';
import type { FormProps } from './form-props.ts';
import { OpinionForm } from './opinion-form.tsx';

type Decision = 'closed' | 'returned';

/** Decides the closing that is asked for. */
export const CloseForm = ({ page, onClose }: FormProps) => {
  const { t } = useText();
  const [decision, setDecision] = useState<Decision | null>(null);
  const [wasSent, setWasSent] = useState(false);
  const act = useAct('decideClosure', () => toast(t('commitment.closure.done')));
  const closure = page.closures.find((each) => each.decision === null);
  if (closure === undefined) return null;
  const send = async (opinion: string): Promise<boolean> => {
    setWasSent(true);
    if (decision === null) return false;
    const body = { basedOn: closure.version, decision, opinion: opinion === '' ? null : opinion };
    return (await act.run({ params: { id: closure.id }, body })) !== null;
  };
  return (
    <OpinionForm
      form="close"
      subject={closure.id}
      basedOn={closure.version}
      title={t('commitment.closure.decide-title')}
      about={t('commitment.closure.decide-about', { who: closure.requestedBy, note: closure.note })}
      label={t('check.opinion')}
      submit={t('commitment.closure.decide-do')}
      busy={act.isRunning}
      refused={act.refused}
      optional={decision !== 'returned'}
      onSend={send}
      onClose={onClose}
    >
      <Field label={t('check.decision')} error={wasSent && decision === null ? t('commitment.choose') : null}>
        {(control) => (
          <Choices
            control={control}
            value={decision}
            choices={(['closed', 'returned'] as const).map((value) => ({
              value,
              label: t(`commitment.closure.decision.${value}`),
            }))}
            onChoose={setDecision}
          />
        )}
      </Field>
    </OpinionForm>
  );
};
