// 筹备调度会: when, where and who chairs; the agenda is made by the county's lights.
import { useState } from 'react';
import { partsOf } from '@luoshi/domain/period/calendar-date';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { isComplete, MeetingInputs, type MeetingFields } from './meeting-inputs.tsx';

interface PlanProps {
  readonly onClose: () => void;
  readonly onPlanned: (id: string) => void;
}

/** The dialog that plans a meeting. */
export const PlanMeeting = ({ onClose, onPlanned }: PlanProps) => {
  const { t } = useText();
  const { today } = useDates();
  const [wasSent, setWasSent] = useState(false);
  const [fields, setFields] = useState<MeetingFields>({
    title: t('meeting.default-title', { month: partsOf(today).month }),
    heldOn: today,
    beginsAt: '09:00',
    place: '',
    chairPostId: '',
    present: '',
    absent: '',
    attending: '',
  });
  const act = useAct('planMeeting', ({ id }) => onPlanned(id));
  const { present: _present, absent: _absent, attending: _attending, ...body } = fields;
  return (
    <Dialog
      title={t('meeting.plan')}
      onClose={onClose}
      acts={
        <>
          <Button
            kind="primary"
            busy={act.isRunning}
            onClick={() => {
              setWasSent(true);
              if (isComplete(fields)) void act.run({ body });
            }}
          >
            {t('meeting.plan')}
          </Button>
          <Button onClick={onClose}>{t('meeting.cancel')}</Button>
        </>
      }
    >
      <MeetingInputs
        fields={fields}
        wasSent={wasSent}
        withNames={false}
        onType={(changed) => setFields({ ...fields, ...changed })}
      />
      <Refusal refused={act.refused} />
    </Dialog>
  );
};
