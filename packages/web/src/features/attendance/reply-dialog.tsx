// 单位答复: field work or leave with what it rests on, or that there is none.
import { useState } from 'react';
import type { AttendanceQuestion, AttendanceVisit } from '@luoshi/contract/routes/attendance';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Choices } from '../../components/choices.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Field } from '../../components/field.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { useText } from '../../text/text.tsx';

const replies = ['in-field', 'on-leave', 'none'] as const;

interface ReplyDialogProps {
  readonly visit: AttendanceVisit;
  readonly question: AttendanceQuestion;
  readonly onClose: () => void;
}

/** Replies for one person. */
export const ReplyDialog = ({ visit, question, onClose }: ReplyDialogProps) => {
  const { t } = useText();
  const reply = useAct('replyAttendance', onClose);
  const [chosen, setChosen] = useState<(typeof replies)[number]>('in-field');
  const [note, setNote] = useState('');
  const send = () =>
    void reply.run({
      params: { id: visit.id },
      body: { replies: [{ id: question.id, basedOn: question.version, reply: chosen, note }] },
    });
  return (
    <Dialog
      title={t('attendance.reply-title', { name: question.name })}
      onClose={onClose}
      acts={
        <>
          <Button kind="primary" busy={reply.isRunning} onClick={send}>
            {t('attendance.do-reply')}
          </Button>
          <Button onClick={onClose}>{t('attendance.cancel')}</Button>
        </>
      }
    >
      <Field label={t('attendance.reply-what')} above>
        {(control) => (
          <Choices
            control={control}
            value={chosen}
            choices={replies.map((value) => ({ value, label: t(`attendance.reply.${value}`) }))}
            onChoose={setChosen}
          />
        )}
      </Field>
      <Field
        label={t('attendance.reply-note')}
        under={t('attendance.reply-note-told')}
        above
        optional={chosen === 'none'}
      >
        {(control) => <TextArea control={control} value={note} maxLength={1000} onType={setNote} />}
      </Field>
      <Refusal refused={reply.refused} />
    </Dialog>
  );
};
