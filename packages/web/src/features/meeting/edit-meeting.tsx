// 会议信息: changed until the meeting is over; who was there goes into the minutes.
import { useState } from 'react';
import type { MeetingPage } from '@luoshi/contract/routes/meeting';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { useText } from '../../text/text.tsx';
import { fieldsOf, isComplete, MeetingInputs } from './meeting-inputs.tsx';

/** The dialog that changes a meeting. */
export const EditMeeting = ({ page, onClose }: { page: MeetingPage; onClose: () => void }) => {
  const { t } = useText();
  const [fields, setFields] = useState(() => fieldsOf(page));
  const act = useAct('editMeeting', onClose);
  const save = (): void => {
    if (!isComplete(fields)) return;
    void act.run({ params: { id: page.meeting.id }, body: { ...fields, basedOn: page.meeting.version } });
  };
  return (
    <Dialog
      title={t('meeting.edit')}
      onClose={onClose}
      acts={
        <>
          <Button kind="primary" busy={act.isRunning} onClick={save}>
            {t('meeting.save')}
          </Button>
          <Button onClick={onClose}>{t('meeting.cancel')}</Button>
        </>
      }
    >
      <MeetingInputs
        fields={fields}
        wasSent
        withNames
        onType={(changed) => setFields({ ...fields, ...changed })}
      />
      <Refusal refused={act.refused} />
    </Dialog>
  );
};
