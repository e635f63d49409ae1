// 记一个电话的结果: answered after so many minutes, or not, and called back.
import { useState } from 'react';
import type { DrillCall } from '@luoshi/contract/routes/duty-call';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Choices } from '../../components/choices.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Field } from '../../components/field.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { useText } from '../../text/text.tsx';
import { useNow } from './use-now.ts';

interface CallDialogProps {
  readonly call: DrillCall;
  readonly answerMinutes: number;
  readonly onClose: () => void;
}

/** Records a call. */
export const CallDialog = ({ call, answerMinutes, onClose }: CallDialogProps) => {
  const { t } = useText();
  const now = useNow();
  const record = useAct('recordCall', onClose);
  const [answered, setAnswered] = useState<'yes' | 'no'>('yes');
  const [minutes, setMinutes] = useState('0');
  const given = minutes.trim() === '' ? null : Number(minutes);
  const send = () =>
    void record.run({
      params: { id: call.id },
      body: {
        basedOn: call.version,
        calledAt: call.calledAt ?? now(),
        answeredAfter: answered === 'yes' ? (given ?? 0) : null,
        calledBackAfter: answered === 'yes' ? null : given,
      },
    });
  return (
    <Dialog
      title={t('duty.call-of', { name: call.name })}
      onClose={onClose}
      acts={
        <>
          <Button kind="primary" busy={record.isRunning} onClick={send}>
            {t('duty.save')}
          </Button>
          <Button onClick={onClose}>{t('duty.cancel')}</Button>
        </>
      }
    >
      <Field label={t('duty.result')} under={t('duty.answer-rule', { minutes: answerMinutes })} above>
        {(control) => (
          <Choices
            control={control}
            value={answered}
            choices={[
              { value: 'yes', label: t('duty.was-answered') },
              { value: 'no', label: t('duty.not-answered') },
            ]}
            onChoose={(value) => {
              setAnswered(value);
              setMinutes(value === 'yes' ? '0' : '');
            }}
          />
        )}
      </Field>
      <Field
        label={t(answered === 'yes' ? 'duty.minutes' : 'duty.back-minutes')}
        above
        optional={answered === 'no'}
      >
        {(control) => <TextInput control={control} inputMode="numeric" value={minutes} onType={setMinutes} />}
      </Field>
      <Refusal refused={record.refused} />
    </Dialog>
  );
};
