// 一次查岗: window, checkers, where it stands; open questions with the act that is the reader's.
import { useState } from 'react';
import type { AttendanceQuestion, AttendanceVisit } from '@luoshi/contract/routes/attendance';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { Tag } from '../../components/tag.tsx';
import { hasRole, useSession } from '../../session/session.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { CorrectDialog } from './correct-dialog.tsx';
import { DecideDialog } from './decide-dialog.tsx';
import { countsText } from './summary-text.ts';
import { ReplyDialog } from './reply-dialog.tsx';

type Open = { readonly act: 'reply' | 'decide' | 'correct'; readonly question: AttendanceQuestion } | null;

const Question = ({
  visit,
  question,
  onOpen,
}: {
  visit: AttendanceVisit;
  question: AttendanceQuestion;
  onOpen: (open: Open) => void;
}) => {
  const { t } = useText();
  const session = useSession();
  const mayReply = visit.state === 'asked' && question.reply === null && hasRole(session, 'handler', 'head');
  return (
    <li className="attendance-question">
      <p>
        <b>{question.name}</b> <span className="dim">{question.title}</span> {question.seen}
      </p>
      {question.reply === null ? null : (
        <p>
          {t('attendance.replied', {
            reply: t(`attendance.reply.${question.reply}`),
            note: question.replyNote ?? '',
          })}
        </p>
      )}
      {question.correction === null ? null : (
        <p>{t('attendance.said-self', { text: question.correction })}</p>
      )}
      <div className="attendance-acts">
        {mayReply ? (
          <Button small kind="primary" onClick={() => onOpen({ act: 'reply', question })}>
            {t('attendance.do-reply')}
          </Button>
        ) : null}
        {question.mayBeDecided && hasRole(session, 'personnel') ? (
          <Button small kind="primary" onClick={() => onOpen({ act: 'decide', question })}>
            {t('attendance.decide')}
          </Button>
        ) : null}
        {question.isMine ? (
          <Button small onClick={() => onOpen({ act: 'correct', question })}>
            {t('attendance.correct')}
          </Button>
        ) : null}
      </div>
    </li>
  );
};

const Sign = ({ visit }: { visit: AttendanceVisit }) => {
  const { t } = useText();
  const sign = useAct('confirmAttendanceVisit');
  return (
    <div className="attendance-acts">
      <Button
        kind="primary"
        busy={sign.isRunning}
        onClick={() => void sign.run({ params: { id: visit.id }, body: { basedOn: visit.version } })}
      >
        {t('attendance.sign')}
      </Button>
      <Refusal refused={sign.refused} />
    </div>
  );
};

/** A visit. */
export const Visit = ({ visit, replyDays }: { visit: AttendanceVisit; replyDays: number }) => {
  const { t } = useText();
  const dates = useDates();
  const [open, setOpen] = useState<Open>(null);
  const close = (): void => setOpen(null);
  return (
    <li className="attendance-visit">
      <div className="attendance-visit-head">
        <b>{visit.unit}</b>
        <span className="dim">
          {dates.moment(visit.startsAt)}—{dates.clock(visit.endsAt)}
        </span>
        <span className="small dim">
          {t('attendance.checkers', { names: visit.checkers.join(t('attendance.comma')) })}
        </span>
        <Tag tone={visit.state === 'settled' ? 'quiet' : 'doubt'}>{t(`attendance.state.${visit.state}`)}</Tag>
        {visit.state === 'asked' && visit.replyDueOn !== null ? (
          <span className="small">
            {t('attendance.reply-until', { day: dates.day(visit.replyDueOn), days: replyDays })}
          </span>
        ) : null}
      </div>
      <p className="phone">{countsText(visit.counts, t)}</p>
      <ul>
        {visit.questions.map((question) => (
          <Question key={question.id} visit={visit} question={question} onOpen={setOpen} />
        ))}
      </ul>
      {visit.waitsForMe ? <Sign visit={visit} /> : null}
      {open?.act === 'reply' ? <ReplyDialog visit={visit} question={open.question} onClose={close} /> : null}
      {open?.act === 'decide' ? <DecideDialog question={open.question} onClose={close} /> : null}
      {open?.act === 'correct' ? <CorrectDialog record={open.question} onClose={close} /> : null}
    </li>
  );
};
