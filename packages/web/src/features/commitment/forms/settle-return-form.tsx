// 裁定退回: the office gives it to another unit, or leaves it where it is and says why.
import { useState } from 'react';
import { useAct } from '../../../api/use-act.ts';
import { Choices } from '../../../components/choices.tsx';
import { Field } from '../../../components/field.tsx';
import { toast } from '../../../components/toast.ts';
import { useText } from '../../../text/text.tsx';
import type { FormProps } from './form-props.ts';
import { OpinionForm } from './opinion-form.tsx';
import { UnitSelect } from './unit-select.tsx';

const decisions = ['reassigned', 'kept'] as const;

/** Decides the return that is open. */
export const SettleReturnForm = ({ page, onClose }: FormProps) => {
  const { t } = useText();
  const returned = page.returns.find(({ decision }) => decision === null);
  const [decision, setDecision] = useState<(typeof decisions)[number] | null>(null);
  const [unitId, setUnitId] = useState(returned?.suggestedUnitId ?? '');
  const [wasSent, setWasSent] = useState(false);
  const act = useAct('settleReturn', () => toast(t('commitment.settle.done')));
  if (returned === undefined) return null;
  const lacksUnit = decision === 'reassigned' && unitId === '';
  const send = async (opinion: string): Promise<boolean> => {
    setWasSent(true);
    if (decision === null || lacksUnit) return false;
    const body = {
      basedOn: returned.version,
      decision,
      unitId: decision === 'reassigned' ? unitId : null,
      opinion: opinion === '' ? null : opinion,
    };
    return (await act.run({ params: { id: returned.id }, body })) !== null;
  };
  const missing = t('commitment.choose');
  return (
    <OpinionForm
      form="settle-return"
      subject={returned.id}
      basedOn={returned.version}
      title={t('commitment.settle.title')}
      about={returned.reason}
      label={t('check.opinion')}
      submit={t('commitment.settle.do')}
      busy={act.isRunning}
      refused={act.refused}
      optional={decision !== 'kept'}
      onSend={send}
      onClose={onClose}
    >
      <Field label={t('check.decision')} error={wasSent && decision === null ? missing : null}>
        {(control) => (
          <Choices
            control={control}
            value={decision}
            choices={decisions.map((value) => ({ value, label: t(`commitment.settle.decision.${value}`) }))}
            onChoose={setDecision}
          />
        )}
      </Field>
      {decision === 'reassigned' ? (
        <Field label={t('commitment.settle.unit')} error={wasSent && lacksUnit ? missing : null}>
          {(control) => (
            <UnitSelect control={control} value={unitId} without={page.leadUnitId} onChoose={setUnitId} />
          )}
        </Field>
      ) : null}
    </OpinionForm>
  );
};
