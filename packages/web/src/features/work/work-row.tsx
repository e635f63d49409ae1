// 工作清单的一行: light, what, how far, by when, and the one thing to do.
import './work-row.css';
import { Link } from '@tanstack/react-router';
import type { WorkLine } from '@luoshi/contract/routes/work';
import { daysBetween } from '@luoshi/domain/period/calendar-date';
import { useAct } from '../../api/use-act.ts';
import { buttonClass } from '../../components/button-class.ts';
import { BlockedMark } from '../../components/blocked-mark.tsx';
import { Button } from '../../components/button.tsx';
import { Light, Shown } from '../../components/light.tsx';
import { toast } from '../../components/toast.ts';
import { useDates } from '../../text/use-dates.ts';
import { useRefusalText } from '../../text/use-refusal-text.ts';
import { useText } from '../../text/text.tsx';
import { isQuiet, targetOf } from '../../work/work-target.ts';
import { WorkShare } from './work-share.tsx';

const Due = ({ line }: { line: WorkLine }) => {
  const { t } = useText();
  const dates = useDates();
  const { dueOn, overdueDays, waitedDays, waitingFor } = line;
  const waited = waitedDays === null ? null : t('work.waited', { days: waitedDays });
  const under = waitingFor === null ? waited : t('work.waits-for', { who: waitingFor });
  if (dueOn === null) return under === null ? null : <span className="small dim">{under}</span>;
  const left = daysBetween(dates.today, dueOn);
  return (
    <>
      <b>{left === 0 ? t('work.today-due') : dates.day(dueOn)}</b>
      {overdueDays > 0 ? (
        <span className={`small ${waitingFor === null ? 'red' : 'blue'}`}>
          {waitingFor === null
            ? t('work.overdue-days', { days: overdueDays })
            : t('work.others-late', { days: overdueDays })}
        </span>
      ) : (
        <span className="small dim">
          {under ?? (left > 0 && left <= 31 ? t('work.days-left', { days: left }) : null)}
        </span>
      )}
    </>
  );
};

const SignNow = ({ line, primary }: { line: WorkLine; primary: boolean }) => {
  const { t } = useText();
  const say = useRefusalText();
  const act = useAct('signFor', () => toast(t('work.signed', { count: 1 })));
  const { id } = line.subject;
  if (id === null || line.version === null) return null;
  const body = { commitments: [{ id, basedOn: line.version }] };
  return (
    <>
      <Button
        small
        kind={primary ? 'primary' : 'plain'}
        busy={act.isRunning}
        onClick={() => void act.run({ body })}
      >
        {t('work.step.sign-for')}
      </Button>
      {act.refused === null ? null : (
        <p className="small red" role="alert">
          {say(act.refused)}
        </p>
      )}
    </>
  );
};

interface WorkRowProps {
  readonly line: WorkLine;
  /** Urgent: its button stands out. */
  readonly urgent: boolean;
}

/** One row; the whole of it is read as light, title, progress, due, act. */
export const WorkRow = ({ line, urgent }: WorkRowProps) => {
  const { t } = useText();
  const dates = useDates();
  const { light, step, title, period } = line;
  const primary = urgent && !isQuiet(step) && light?.light !== 'normal';
  const name = period === null ? title : t('work.title-of-period', { title, period: dates.period(period) });
  const isSignedHere = step === 'sign-for' && line.subject.type === 'commitment';
  return (
    <li className="work-row">
      <div className="work-light">
        {light === null || (light.light === null && step !== 'look') ? (
          <Shown kind="open" word={t(`work.waits.${step}`)} />
        ) : (
          <Light shown={light} />
        )}
      </div>
      <div className="work-what">
        <Link
          className="work-title"
          to={line.subject.type === 'commitment' ? targetOf({ ...line, step: 'look' }) : targetOf(line)}
        >
          {name}
        </Link>
        <p className="facts-line small">
          {light === null ? null : <BlockedMark blocked={light.blocked} />}
          {line.from.map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </p>
      </div>
      <div className="work-share">
        <WorkShare line={line} />
      </div>
      <div className="work-due">
        <Due line={line} />
      </div>
      <div className="work-act">
        {isSignedHere ? (
          <SignNow line={line} primary={primary} />
        ) : (
          <Link className={buttonClass(primary ? 'primary' : 'plain', true)} to={targetOf(line)}>
            {t(`work.step.${step}`)}
          </Link>
        )}
      </div>
    </li>
  );
};
