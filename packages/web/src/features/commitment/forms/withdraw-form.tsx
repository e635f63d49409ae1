// 撤销: reason, and the leader's word it rests on.
import { useState } from 'react';
import { useAct } from '../../../api/use-act.ts';
import { Field } from '../../../components/field.tsx';
import { TextInput } from '../../../components/text-input.tsx';
import { toast } from '../../../components/toast.ts';
import { useText } from '../../../text/text.tsx';
import type { FormProps } from './form-props.ts';
import { OpinionForm } from './opinion-form.tsx';

/** Withdraws it. */
export const WithdrawForm = ({ page, onClose }: FormProps) => {
  const { t } = useText();
  const [basis, setBasis] = useState('');
  const [wasSent, setWasSent] = useState(false);
  const act = useAct('withdrawCommitment', () => toast(t('commitment.withdraw.done')));
  const isMissing = basis.trim() === '';
  const label = t('commitment.withdraw.basis');
  return (
    <OpinionForm
      form="withdraw"
      subject={page.id}
      basedOn={page.version}
      title={t('commitment.withdraw.title')}
      about={t('commitment.withdraw.about')}
      label={t('commitment.withdraw.reason')}
      submit={t('commitment.withdraw.do')}
      busy={act.isRunning}
      refused={act.refused}
      onSend={async (reason) => {
        setWasSent(true);
        if (isMissing) return false;
        const body = { basedOn: page.version, reason, basis: basis.trim() };
        return (await act.run({ params: { id: page.id }, body })) !== null;
      }}
      onClose={onClose}
    >
      <Field label={label} error={wasSent && isMissing ? t('commitment.write', { what: label }) : null}>
        {(control) => <TextInput control={control} value={basis} maxLength={300} onType={setBasis} />}
      </Field>
    </OpinionForm>
  );
};
