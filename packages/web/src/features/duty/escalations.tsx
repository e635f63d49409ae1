// 逐级呼叫: the draft, what is to be done now, and the two buttons of the step; a person calls.
import { useState } from 'react';
import type { DutyEscalation } from '@luoshi/contract/routes/duty-call';
import type { Answer } from '../../api/call.ts';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Empty } from '../../components/empty.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { Tag } from '../../components/tag.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { EscalateDialog } from './escalate-dialog.tsx';

type Calls = Answer<'readCalls'>;

const Step = ({ escalation, at, mayCall }: { escalation: DutyEscalation; at: number; mayCall: boolean }) => {
  const { t } = useText();
  const dates = useDates();
  const confirm = useAct('confirmCall');
  const step = escalation.steps[at];
  const made = escalation.calls.find((call) => call.step === at);
  const isNow = escalation.now.state === 'call' && escalation.now.step === at;
  const say = (answered: boolean) =>
    void confirm.run({ params: { id: escalation.id }, body: { step: at, answered } });
  if (step === undefined) return null;
  return (
    <li className="duty-line duty-bar">
      <Tag tone={isNow ? 'blue' : 'quiet'}>{t(`duty.level.${step.level}`)}</Tag>
      <b>{step.name}</b>
      <a className="duty-phone" href={`tel:${step.phone}`}>
        {step.phone}
      </a>
      {made === undefined ? null : (
        <span className="dim2">
          {dates.clock(made.calledAt)} {t(made.answered ? 'duty.was-answered' : 'duty.not-answered')}
        </span>
      )}
      {isNow && mayCall ? (
        <span className="duty-acts">
          <Button small kind="primary" busy={confirm.isRunning} onClick={() => say(true)}>
            {t('duty.was-answered')}
          </Button>
          <Button small onClick={() => say(false)}>
            {t('duty.not-answered')}
          </Button>
        </span>
      ) : null}
      <Refusal refused={confirm.refused} />
    </li>
  );
};

const Escalation = ({ escalation, mayCall }: { escalation: DutyEscalation; mayCall: boolean }) => {
  const { t } = useText();
  const dates = useDates();
  const { now } = escalation;
  return (
    <section className="sheet duty-card">
      <h2>{escalation.matter}</h2>
      <p className="small dim">
        {escalation.unit} {dates.moment(escalation.startedAt)}
      </p>
      <p>{t(`duty.calling.${now.state}`, { until: now.state === 'wait' ? dates.clock(now.until) : '' })}</p>
      <ul>
        {escalation.steps.map((step, at) => (
          <Step key={step.phone} escalation={escalation} at={at} mayCall={mayCall} />
        ))}
      </ul>
    </section>
  );
};

/** Those under way and of the last days. */
export const Escalations = ({ calls }: { calls: Calls }) => {
  const { t } = useText();
  const [beginning, setBeginning] = useState(false);
  const mine = calls.units.filter(({ mayChange }) => mayChange);
  const [unit] = mine;
  return (
    <>
      <p className="small dim">{t('duty.escalate-told', { minutes: calls.waitMinutes })}</p>
      {unit === undefined ? null : (
        <div className="duty-acts">
          <Button kind="primary" onClick={() => setBeginning(true)}>
            {t('duty.escalate')}
          </Button>
        </div>
      )}
      {calls.escalations.length === 0 ? <Empty title={t('duty.no-escalation')} /> : null}
      {calls.escalations.map((escalation) => (
        <Escalation
          key={escalation.id}
          escalation={escalation}
          mayCall={mine.some(({ id }) => id === escalation.unitId)}
        />
      ))}
      {beginning && unit !== undefined ? (
        <EscalateDialog unitId={unit.id} calls={calls} onClose={() => setBeginning(false)} />
      ) : null}
    </>
  );
};
