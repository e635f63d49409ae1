// 值班记录: who is on duty now on top, then what is open, the handover, warnings, and the log.
import './duty.css';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { DutyEntry, DutyLog } from '@luoshi/contract/routes/duty';
import type { DutyShift } from '@luoshi/contract/routes/duty-roster';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { Button } from '../../components/button.tsx';
import { Empty } from '../../components/empty.tsx';
import { SectionTabs } from '../../shell/section-tabs.tsx';
import { TitleRow } from '../../shell/title-row.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { EntryDialog } from './entry-dialog.tsx';
import { Entries } from './entries.tsx';
import { Handovers } from './handovers.tsx';
import { Person } from './person.tsx';
import { Receipts } from './receipts.tsx';
import { UnitChoice } from './unit-choice.tsx';

const Shift = ({ shift, word }: { shift: DutyShift; word: string }) => {
  const { t } = useText();
  const dates = useDates();
  return (
    <p className="duty-people">
      <span className="dim">
        {word} {dates.moment(shift.startsAt)}—{dates.moment(shift.endsAt)}
      </span>
      <span>
        {t('duty.leads')} <Person person={shift.leader} />
      </span>
      {shift.staff.map((person) => (
        <span key={person.postId}>
          {t('duty.keeps')} <Person person={person} />
        </span>
      ))}
    </p>
  );
};

const Now = ({ log }: { log: DutyLog }) => {
  const { t } = useText();
  return (
    <section className="sheet duty-card duty-now">
      <h2>{t('duty.now')}</h2>
      {log.now === null ? <p>{t('duty.nobody')}</p> : <Shift shift={log.now} word={t('duty.this-shift')} />}
      {log.next === null ? null : <Shift shift={log.next} word={t('duty.next-shift')} />}
      <p>
        <a className="duty-phone" href={`tel:${log.phone}`}>
          {t('duty.phone', { phone: log.phone })}
        </a>
      </p>
    </section>
  );
};

type Writing = { readonly about: DutyEntry; readonly kind: 'closing' | 'correction' } | 'new' | null;

const Body = ({ log }: { log: DutyLog }) => {
  const { t } = useText();
  const [writing, setWriting] = useState<Writing>(null);
  const open = log.entries.filter(({ id }) => log.open.includes(id));
  return (
    <>
      <Now log={log} />
      <Handovers log={log} />
      {log.mayWrite ? (
        <div className="duty-acts">
          <Button kind="primary" onClick={() => setWriting('new')}>
            {t('duty.write')}
          </Button>
        </div>
      ) : null}
      {open.length === 0 ? null : (
        <section className="sheet duty-card">
          <h2>{t('duty.open', { count: open.length })}</h2>
          <Entries entries={open} log={log} onAbout={setWriting} />
        </section>
      )}
      <Receipts log={log} />
      <section className="sheet duty-card">
        <h2>{t('duty.log')}</h2>
        <p className="small dim">{t('duty.log-told')}</p>
        {log.entries.length === 0 ? (
          <Empty title={t('duty.no-log')} />
        ) : (
          <Entries entries={log.entries} log={log} onAbout={setWriting} />
        )}
      </section>
      {writing === null ? null : (
        <EntryDialog
          unitId={log.unitId}
          about={writing === 'new' ? null : writing}
          onClose={() => setWriting(null)}
        />
      )}
    </>
  );
};

/** The page of the log. */
export const LogPage = () => {
  const { t } = useText();
  const navigate = useNavigate();
  const { unitId } = useSearch({ strict: false });
  const reading = useAnswer('readLog', { query: { unitId } });
  return (
    <>
      <TitleRow title={t('duty.log')} />
      <SectionTabs section="duty" />
      <Answered reading={reading} lines={10}>
        {({ units, log }) => (
          <div className="duty">
            <div className="duty-bar">
              <UnitChoice
                units={units}
                unitId={log?.unitId ?? ''}
                onChoose={(id) => void navigate({ to: '/duty/log', search: { unitId: id }, replace: true })}
              />
            </div>
            {log === null ? (
              <Empty title={t('duty.no-team')}>{t('duty.no-team-told')}</Empty>
            ) : (
              <Body log={log} />
            )}
          </div>
        )}
      </Answered>
    </>
  );
};
