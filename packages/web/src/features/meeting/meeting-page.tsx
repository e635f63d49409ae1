// 一次调度会: its agenda, the acts of the day, and the way to projector and minutes.
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { AgendaItem, MeetingPage as Meeting } from '@luoshi/contract/routes/meeting';
import { useAct } from '../../api/use-act.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { buttonClass } from '../../components/button-class.ts';
import { Button } from '../../components/button.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { TitleRow } from '../../shell/title-row.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { Agenda } from './agenda.tsx';
import { EditMeeting } from './edit-meeting.tsx';
import { OutcomeForm } from './outcome-form.tsx';

const Acts = ({ page, onEdit }: { page: Meeting; onEdit: () => void }) => {
  const { t } = useText();
  const navigate = useNavigate();
  const { meeting, offers } = page;
  const open = useAct('openMeeting');
  const close = useAct('closeMeeting');
  const minutes = useAct(
    'draftMinutes',
    ({ bulletinId }) => void navigate({ to: '/bulletins/$id', params: { id: bulletinId } }),
  );
  const given = { params: { id: meeting.id }, body: { basedOn: meeting.version } };
  return (
    <>
      <Refusal refused={open.refused ?? close.refused ?? minutes.refused} />
      <Link className={buttonClass()} to="/meetings/$id/present" params={{ id: meeting.id }}>
        {t('meeting.present')}
      </Link>
      <Button className="desk" onClick={() => window.print()}>
        {t('meeting.print')}
      </Button>
      {offers.includes('edit') ? <Button onClick={onEdit}>{t('meeting.edit')}</Button> : null}
      {offers.includes('open') ? (
        <Button kind="primary" busy={open.isRunning} onClick={() => void open.run(given)}>
          {t('meeting.open')}
        </Button>
      ) : null}
      {offers.includes('close') ? (
        <Button kind="primary" busy={close.isRunning} onClick={() => void close.run(given)}>
          {t('meeting.close')}
        </Button>
      ) : null}
      {offers.includes('draft-minutes') ? (
        <Button kind="primary" busy={minutes.isRunning} onClick={() => void minutes.run(given)}>
          {t('meeting.draft-minutes')}
        </Button>
      ) : null}
      {meeting.bulletinId === null ? null : (
        <Link className={buttonClass()} to="/bulletins/$id" params={{ id: meeting.bulletinId }}>
          {t('meeting.minutes')}
        </Link>
      )}
    </>
  );
};

/** The page of one meeting. */
export const MeetingPage = () => {
  const { t } = useText();
  const dates = useDates();
  const { id = '' } = useParams({ strict: false });
  const reading = useAnswer('readMeeting', { params: { id } });
  const [isEditing, setEditing] = useState(false);
  const [recording, setRecording] = useState<AgendaItem | null>(null);
  const meeting = reading.data?.meeting;
  return (
    <>
      <TitleRow
        title={meeting?.title ?? t('meeting.title')}
        back={
          <Link className="title-back" to="/meetings">
            {t('meeting.title')}
          </Link>
        }
        beside={
          meeting === undefined
            ? null
            : t('meeting.state-line', {
                day: dates.day(meeting.heldOn),
                begins: meeting.beginsAt,
                place: meeting.place,
                chair: meeting.chair ?? '',
                matters: meeting.matters,
                decisions: meeting.decisions,
              })
        }
        acts={
          reading.data === undefined ? undefined : (
            <Acts page={reading.data} onEdit={() => setEditing(true)} />
          )
        }
      />
      <Answered reading={reading} lines={10}>
        {(page) => (
          <>
            <Agenda page={page} onRecord={setRecording} />
            {isEditing ? <EditMeeting page={page} onClose={() => setEditing(false)} /> : null}
            {recording === null ? null : (
              <OutcomeForm
                key={recording.id}
                meetingId={id}
                item={recording}
                onClose={() => setRecording(null)}
              />
            )}
          </>
        )}
      </Answered>
    </>
  );
};
