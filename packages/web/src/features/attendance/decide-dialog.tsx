// 认定: how a question ends; an absence needs its grounds.
import { useState } from 'react';
import type { AttendanceQuestion } from '@luoshi/contract/routes/attendance';
import { attendanceResults, type Settlement } from '@luoshi/domain/attendance/settle';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Choices } from '../../components/choices.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Field } from '../../components/field.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { useText } from '../../text/text.tsx';

const settlements: readonly Settlement[] = attendanceResults.filter((result) => result !== 'to-explain');

/** Decides about one person. */
export const DecideDialog = ({
  question,
  onClose,
}: {
  question: AttendanceQuestion;
  onClose: () => void;
}) => {
  const { t } = useText();
  const decide = useAct('decideAttendance', onClose);
  const [result, setResult] = useState<Settlement | null>(null);
  const [grounds, setGrounds] = useState('');
  const send = (): void => {
    if (result === null) return;
    void decide.run({ params: { id: question.id }, body: { basedOn: question.version, result, grounds } });
  };
  return (
    <Dialog
      title={t('attendance.decide-title', { name: question.name })}
      onClose={onClose}
      acts={
        <>
          <Button kind="primary" disabled={result === null} busy={decide.isRunning} onClick={send}>
            {t('attendance.decide')}
          </Button>
          <Button onClick={onClose}>{t('attendance.cancel')}</Button>
        </>
      }
    >
      <p className="small dim">{t('attendance.decide-told')}</p>
      <Field label={t('attendance.result')} above>
        {(control) => (
          <Choices
            control={control}
            value={result}
            choices={settlements.map((value) => ({ value, label: t(`attendance.result.${value}`) }))}
            onChoose={setResult}
          />
        )}
      </Field>
      <Field label={t('attendance.grounds')} above optional={result !== 'absent'}>
        {(control) => <TextArea control={control} value={grounds} maxLength={1000} onType={setGrounds} />}
      </Field>
      <Refusal refused={decide.refused} />
    </Dialog>
  );
};
