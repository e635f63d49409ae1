// 打开的封存记录: what it says, who opened it before, the person's correction, and the answer to that.
import { useState } from 'react';
import type { OpenedAbsence } from '@luoshi/contract/routes/attendance';
import { useAct } from '../../api/use-act.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Field } from '../../components/field.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { Select } from '../../components/select.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { CorrectDialog } from './correct-dialog.tsx';

const ends = ['stands', 'on-duty', 'in-field', 'on-leave'] as const;

const AnswerForm = ({ absence, onDone }: { absence: OpenedAbsence; onDone: () => void }) => {
  const { t } = useText();
  const withdraw = useAct('withdrawAbsence', onDone);
  const [end, setEnd] = useState<(typeof ends)[number]>('stands');
  const [answer, setAnswer] = useState('');
  const send = () =>
    void withdraw.run({
      params: { id: absence.id },
      body: { basedOn: absence.version, to: end === 'stands' ? null : end, answer },
    });
  return (
    <>
      <Field label={t('attendance.answer-end')} above>
        {(control) => (
          <Select
            control={control}
            value={end}
            choices={ends.map((value) => ({ value, label: t(`attendance.end.${value}`) }))}
            onChoose={setEnd}
          />
        )}
      </Field>
      <Field label={t('attendance.answer-text')} above optional={end !== 'stands'}>
        {(control) => <TextArea control={control} value={answer} maxLength={1000} onType={setAnswer} />}
      </Field>
      <Button busy={withdraw.isRunning} onClick={send}>
        {t('attendance.answer-do')}
      </Button>
      <Refusal refused={withdraw.refused} />
    </>
  );
};

const Said = ({ absence }: { absence: OpenedAbsence }) => {
  const { t } = useText();
  const dates = useDates();
  return (
    <>
      <p>
        <b>{absence.post}</b> {absence.unit} {dates.day(absence.visitedOn)}
      </p>
      <p>{t('attendance.said-grounds', { text: absence.grounds, by: absence.decidedBy })}</p>
      {absence.replyNote === null ? null : <p>{t('attendance.said-unit', { text: absence.replyNote })}</p>}
      {absence.correction === null ? null : <p>{t('attendance.said-self', { text: absence.correction })}</p>}
      {absence.correctionAnswer === null ? null : (
        <p>{t('attendance.said-answer', { text: absence.correctionAnswer })}</p>
      )}
      <p className="small dim">{t('attendance.keep-until', { day: dates.day(absence.keepUntil) })}</p>
      <ul className="small dim">
        {absence.openings.map((opening) => (
          <li key={opening.at}>
            {t('attendance.opened-by', {
              by: opening.by,
              at: dates.moment(opening.at),
              purpose: opening.purpose,
            })}
          </li>
        ))}
      </ul>
    </>
  );
};

/** What was opened, as long as the dialog stands. */
export const Opened = ({ openingId, onClose }: { openingId: string; onClose: () => void }) => {
  const { t } = useText();
  const reading = useAnswer('readOpened', { params: { id: openingId } });
  const [correcting, setCorrecting] = useState(false);
  const { data } = reading;
  if (correcting && data !== undefined) return <CorrectDialog record={data} onClose={onClose} />;
  return (
    <Dialog
      title={t('attendance.opened')}
      onClose={onClose}
      acts={<Button onClick={onClose}>{t('attendance.close')}</Button>}
    >
      <Answered reading={reading} lines={4}>
        {(absence) => (
          <>
            <Said absence={absence} />
            {absence.isMine ? (
              <Button onClick={() => setCorrecting(true)}>{t('attendance.correct')}</Button>
            ) : null}
            {!absence.isMine && absence.correction !== null ? (
              <AnswerForm absence={absence} onDone={onClose} />
            ) : null}
          </>
        )}
      </Answered>
    </Dialog>
  );
};
