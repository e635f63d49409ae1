// 投影: one matter at a time, for the room to read; keys turn it, R records what is decided.
import './present-page.css';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { AgendaItem, MeetingPage } from '@luoshi/contract/routes/meeting';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { Button } from '../../components/button.tsx';
import { Ruler } from '../../components/ruler.tsx';
import { useText } from '../../text/text.tsx';
import { useTabName } from '../../shell/use-tab-name.ts';
import { areKeysOn } from '../../shell/use-slash.ts';
import { MatterFacts } from './matter-facts.tsx';
import { OutcomeForm } from './outcome-form.tsx';
import { Outcomes } from './outcomes.tsx';

interface Keys {
  readonly onTurn: (step: number) => void;
  readonly onRecord: () => void;
  readonly onLeave: () => void;
}

const useKeys = ({ onTurn, onRecord, onLeave }: Keys, isActive: boolean): void => {
  useEffect(() => {
    if (!isActive) return undefined;
    const press = (event: KeyboardEvent): void => {
      if (event.target instanceof HTMLInputElement || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'ArrowRight' || event.key === 'PageDown') onTurn(1);
      else if (event.key === 'ArrowLeft' || event.key === 'PageUp') onTurn(-1);
      else if (event.key === 'Escape') onLeave();
      else if (event.key.toLowerCase() === 'r' && areKeysOn()) onRecord();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [onTurn, onRecord, onLeave, isActive]);
};

const Matter = ({ item, at, of }: { item: AgendaItem; at: number; of: number }) => {
  const { t } = useText();
  const { commitment } = item;
  return (
    <article className="present-matter" aria-live="polite">
      <p className="present-place">
        {t('meeting.show.place', { at, of })} · {t(`meeting.reason.${item.reason}`)}
      </p>
      <h2>{item.title}</h2>
      {commitment === null ? null : (
        <>
          <MatterFacts commitment={commitment} />
          {commitment.progress.percent === null ? null : (
            <Ruler
              percent={commitment.progress.percent}
              duePercent={commitment.progress.duePercent}
              light={commitment.light.light}
            />
          )}
        </>
      )}
      <Outcomes outcomes={item.outcomes} />
    </article>
  );
};

const Show = ({ page, onLeave }: { page: MeetingPage; onLeave: () => void }) => {
  const { t } = useText();
  const [at, setAt] = useState(0);
  const [isRecording, setRecording] = useState(false);
  const { agenda, offers, meeting } = page;
  const item = agenda[at];
  useTabName(meeting.title);
  const turn = (step: number): void => setAt(Math.min(Math.max(at + step, 0), agenda.length - 1));
  const mayRecord = offers.includes('record') && item !== undefined;
  useKeys({ onTurn: turn, onLeave, onRecord: () => setRecording(mayRecord) }, !isRecording);
  return (
    <div className="present">
      <header>
        <h1>{meeting.title}</h1>
        <span className="present-acts">
          <Button onClick={() => void document.documentElement.requestFullscreen()}>
            {t('meeting.show.full')}
          </Button>
          <Button onClick={onLeave}>{t('meeting.show.leave')}</Button>
        </span>
      </header>
      {item === undefined ? (
        <p className="present-none">{t('meeting.show.none')}</p>
      ) : (
        <Matter item={item} at={at + 1} of={agenda.length} />
      )}
      <footer>
        <Button disabled={at === 0} onClick={() => turn(-1)}>
          {t('meeting.show.before')}
        </Button>
        <Button disabled={at >= agenda.length - 1} onClick={() => turn(1)}>
          {t('meeting.show.after')}
        </Button>
        {mayRecord ? (
          <Button kind="primary" onClick={() => setRecording(true)}>
            {t('meeting.record')}
          </Button>
        ) : null}
        <small className="dim desk">{t('meeting.show.keys')}</small>
      </footer>
      {isRecording && item !== undefined ? (
        <OutcomeForm meetingId={meeting.id} item={item} onClose={() => setRecording(false)} />
      ) : null}
    </div>
  );
};

/** The meeting on the projector. */
export const PresentPage = () => {
  const navigate = useNavigate();
  const { id = '' } = useParams({ strict: false });
  const reading = useAnswer('readMeeting', { params: { id } });
  return (
    <Answered reading={reading} lines={6}>
      {(page) => <Show page={page} onLeave={() => void navigate({ to: '/meetings/$id', params: { id } })} />}
    </Answered>
  );
};
