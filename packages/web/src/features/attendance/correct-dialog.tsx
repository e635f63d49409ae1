// 本人更正: what the person concerned says to a record of himself.
import { useState } from 'react';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Field } from '../../components/field.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { useText } from '../../text/text.tsx';

interface CorrectDialogProps {
  readonly record: { readonly id: string; readonly version: number };
  readonly onClose: () => void;
}

/** Corrects a question or an absence. */
export const CorrectDialog = ({ record, onClose }: CorrectDialogProps) => {
  const { t } = useText();
  const correct = useAct('correctAttendance', onClose);
  const [text, setText] = useState('');
  const send = () =>
    void correct.run({ params: { id: record.id }, body: { basedOn: record.version, correction: text } });
  return (
    <Dialog
      title={t('attendance.correct')}
      onClose={onClose}
      acts={
        <>
          <Button kind="primary" disabled={text.trim() === ''} busy={correct.isRunning} onClick={send}>
            {t('attendance.send')}
          </Button>
          <Button onClick={onClose}>{t('attendance.cancel')}</Button>
        </>
      }
    >
      <Field label={t('attendance.correct-what')} under={t('attendance.correct-told')} above>
        {(control) => <TextArea control={control} value={text} maxLength={1000} onType={setText} />}
      </Field>
      <Refusal refused={correct.refused} />
    </Dialog>
  );
};
