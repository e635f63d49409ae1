// 裁定异议: upheld, the figure stands as reported; dismissed, as found. Either way with an opinion.
import { useState } from 'react';
import { useAct } from '../../../api/use-act.ts';
import { Choices } from '../../../components/choices.tsx';
import { Field } from '../../../components/field.tsx';
import { toast } from '../../../components/toast.ts';
import { useText } from '../../../text/text.tsx';
import type { FormProps } from './form-props.ts';
import { OpinionForm } from './opinion-form.tsx';

type Decision = 'upheld' | 'dismissed';

/** Decides the objection that is open. */
export const DecideForm = ({ page, onClose }: FormProps) => {
  const { t } = useText();
  const [decision, setDecision] = useState<Decision | null>(null);
  const [wasSent, setWasSent] = useState(false);
  const act = useAct('decideObjection', () => toast(t('check.decide-done')));
  const objection = page.checks.find(
    (check) => check.objection !== null && check.objection.decision === null,
  )?.objection;
  if (!objection) return null;
  const send = async (opinion: string): Promise<boolean> => {
    setWasSent(true);
    if (decision === null) return false;
    return (
      (await act.run({
        params: { id: objection.id },
        body: { basedOn: objection.version, decision, opinion },
      })) !== null
    );
  };
  return (
    <OpinionForm
      form="decide-objection"
      subject={objection.id}
      basedOn={objection.version}
      title={t('check.decide-title')}
      about={t('check.objected', { who: objection.raisedBy, reason: objection.reason })}
      label={t('check.opinion')}
      submit={t('work.step.decide-objection')}
      busy={act.isRunning}
      refused={act.refused}
      onSend={send}
      onClose={onClose}
    >
      <Field label={t('check.decision')} error={wasSent && decision === null ? t('commitment.choose') : null}>
        {(control) => (
          <Choices
            control={control}
            value={decision}
            choices={(['upheld', 'dismissed'] as const).map((value) => ({
              value,
              label: t(`check.decision.${value}`),
            }))}
            onChoose={setDecision}
          />
        )}
      </Field>
    </OpinionForm>
  );
};
