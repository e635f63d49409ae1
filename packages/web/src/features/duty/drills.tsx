// 抽查电话: a drill is begun, each call written down, and the result stated by unit.
import { useState } from 'react';
import type { DrillCall, DutyDrill } from '@luoshi/contract/routes/duty-call';
import type { Answer } from '../../api/call.ts';
import { Button } from '../../components/button.tsx';
import { Empty } from '../../components/empty.tsx';
import { Table } from '../../components/table.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { CallDialog } from './call-dialog.tsx';
import { DrillDialog } from './drill-dialog.tsx';

type Calls = Answer<'readCalls'>;

const Result = ({ call }: { call: DrillCall }) => {
  const { t } = useText();
  if (call.result === null) return <span className="amber">{t('duty.not-called')}</span>;
  if (call.result === 'answered') return <>{t('duty.answered', { minutes: call.answeredAfter ?? 0 })}</>;
  return (
    <span className="red">
      {call.calledBackAfter === null
        ? t('duty.not-answered')
        : t('duty.called-back', { minutes: call.calledBackAfter })}
    </span>
  );
};

const Drill = ({ drill, answerMinutes }: { drill: DutyDrill; answerMinutes: number }) => {
  const { t } = useText();
  const dates = useDates();
  const [calling, setCalling] = useState<DrillCall | null>(null);
  const called = drill.calls.filter(({ result }) => result !== null);
  return (
    <section className="sheet duty-card">
      <h2>{drill.title}</h2>
      <p className="small dim">
        {t('duty.drill-line', {
          day: dates.day(drill.onDate),
          holder: drill.holder,
          how: t(`duty.how.${drill.how}`),
        })}
      </p>
      <p>
        {t('duty.drill-result', {
          called: called.length,
          answered: called.filter(({ result }) => result === 'answered').length,
          back: called.filter(({ calledBackAfter }) => calledBackAfter !== null).length,
          minutes: answerMinutes,
        })}
      </p>
      <Table
        caption={drill.title}
        rows={drill.calls}
        keyOf={({ id }) => id}
        columns={[
          { key: 'unit', head: t('duty.unit'), cell: ({ unit }) => unit },
          { key: 'name', head: t('duty.name'), cell: ({ name }) => name },
          {
            key: 'phone',
            head: t('duty.number'),
            cell: ({ phone }) => (
              <a className="duty-phone" href={`tel:${phone}`}>
                {phone}
              </a>
            ),
          },
          { key: 'result', head: t('duty.result'), cell: (call) => <Result call={call} /> },
          {
            key: 'act',
            head: '',
            cell: (call) =>
              drill.mayRecord ? (
                <Button small onClick={() => setCalling(call)}>
                  {t('duty.record-call')}
                </Button>
              ) : null,
          },
        ]}
      />
      {calling === null ? null : (
        <CallDialog call={calling} answerMinutes={answerMinutes} onClose={() => setCalling(null)} />
      )}
    </section>
  );
};

/** All drills, the newest first. */
export const Drills = ({ calls }: { calls: Calls }) => {
  const { t } = useText();
  const [beginning, setBeginning] = useState(false);
  const holder = calls.units.find(({ mayChange }) => mayChange);
  return (
    <>
      {holder === undefined ? null : (
        <div className="duty-acts">
          <Button kind="primary" onClick={() => setBeginning(true)}>
            {t('duty.drill')}
          </Button>
          <Button onClick={() => window.print()}>{t('duty.print')}</Button>
        </div>
      )}
      {calls.drills.length === 0 ? <Empty title={t('duty.no-drill')}>{t('duty.no-drill-told')}</Empty> : null}
      {calls.drills.map((drill) => (
        <Drill key={drill.id} drill={drill} answerMinutes={calls.answerMinutes} />
      ))}
      {beginning && holder !== undefined ? (
        <DrillDialog unitId={holder.id} calls={calls} onClose={() => setBeginning(false)} />
      ) : null}
    </>
  );
};
