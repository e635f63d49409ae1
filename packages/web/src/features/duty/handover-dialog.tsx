// 交班: every open matter is ticked to be carried, or closed first.
import { useState } from 'react';
import type { DutyLog } from '@luoshi/contract/routes/duty';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Field } from '../../components/field.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { useText } from '../../text/text.tsx';

interface HandoverDialogProps {
  readonly log: DutyLog;
  readonly shiftId: string;
  readonly onClose: () => void;
}

/** Signs a shift over. */
export const HandoverDialog = ({ log, shiftId, onClose }: HandoverDialogProps) => {
  const { t } = useText();
  const give = useAct('handOver', onClose);
  const [carried, setCarried] = useState<readonly string[]>([]);
  const [note, setNote] = useState('');
  const toggle = (id: string): void =>
    setCarried(carried.includes(id) ? carried.filter((each) => each !== id) : [...carried, id]);
  return (
    <Dialog
      title={t('duty.hand-over')}
      onClose={onClose}
      acts={
        <>
          <Button
            kind="primary"
            busy={give.isRunning}
            onClick={() => void give.run({ params: { id: shiftId }, body: { carried: [...carried], note } })}
          >
            {t('duty.sign-over')}
          </Button>
          <Button onClick={onClose}>{t('duty.cancel')}</Button>
        </>
      }
    >
      <p className="small dim">{t('duty.carry-told')}</p>
      <ul>
        {log.entries
          .filter(({ id }) => log.open.includes(id))
          .map((entry) => (
            <li key={entry.id} className="duty-line">
              <label>
                <input
                  type="checkbox"
                  checked={carried.includes(entry.id)}
                  onChange={() => toggle(entry.id)}
                />{' '}
                {entry.content}
              </label>
            </li>
          ))}
      </ul>
      <Field label={t('duty.handover-note')} above optional>
        {(control) => <TextArea control={control} value={note} maxLength={1000} onType={setNote} />}
      </Field>
      <Refusal refused={give.refused} />
    </Dialog>
  );
};
