// 值班表: a month of a unit, how the burden lies, swaps; the roster is made and printed here.
import './duty.css';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { nextPeriod, previousPeriod } from '@luoshi/domain/period/period';
import type { Answer } from '../../api/call.ts';
import { useAct } from '../../api/use-act.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { Button } from '../../components/button.tsx';
import { Empty } from '../../components/empty.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { SectionTabs } from '../../shell/section-tabs.tsx';
import { TitleRow } from '../../shell/title-row.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { AbsenceDialog } from './absence-dialog.tsx';
import { Burdens } from './burdens.tsx';
import { Month } from './month.tsx';
import { Swaps } from './swaps.tsx';
import { TeamDialog } from './team-dialog.tsx';
import { UnitChoice } from './unit-choice.tsx';

type Roster = Answer<'readRoster'>;

const Acts = ({ roster }: { roster: Roster }) => {
  const { t } = useText();
  const { today } = useDates();
  const make = useAct('makeRoster');
  const [open, setOpen] = useState<'team' | 'absences' | null>(null);
  const { team } = roster;
  const hasBegun = roster.shifts.some(({ onDate }) => onDate <= today);
  if (team === null || !team.mayChange) return null;
  return (
    <div className="duty-acts">
      {hasBegun ? null : (
        <Button
          {...(roster.shifts.length === 0 ? { kind: 'primary' as const } : {})}
          busy={make.isRunning}
          onClick={() => void make.run({ params: { unitId: team.unitId }, body: { month: roster.month } })}
        >
          {t(roster.shifts.length === 0 ? 'duty.make' : 'duty.make-again')}
        </Button>
      )}
      <Button onClick={() => setOpen('team')}>{t('duty.team')}</Button>
      <Button onClick={() => setOpen('absences')}>{t('duty.absences')}</Button>
      <Refusal refused={make.refused} />
      {open === 'team' ? <TeamDialog team={team} unitId={team.unitId} onClose={() => setOpen(null)} /> : null}
      {open === 'absences' ? (
        <AbsenceDialog roster={roster} team={team} onClose={() => setOpen(null)} />
      ) : null}
    </div>
  );
};

/** The first team of one's own unit, from the numbers of the rule. */
const Begin = ({ roster, onMade }: { roster: Roster; onMade: (unitId: string) => void }) => {
  const { t } = useText();
  const [isOpen, setOpen] = useState(false);
  const { mayBegin, defaults } = roster;
  if (mayBegin === null) return null;
  const { unitId, unit } = mayBegin;
  return (
    <div className="duty-acts">
      <Button kind={roster.team === null ? 'primary' : 'plain'} onClick={() => setOpen(true)}>
        {t('duty.begin-team', { unit })}
      </Button>
      {isOpen ? (
        <TeamDialog
          team={{
            ...mayBegin,
            ...defaults,
            phone: '',
            leaderPostIds: [],
            staffPostIds: [],
            mayChange: true,
            version: null,
          }}
          unitId={unitId}
          onClose={() => {
            setOpen(false);
            onMade(unitId);
          }}
        />
      ) : null}
    </div>
  );
};

const Body = ({ roster, go }: { roster: Roster; go: (to: { unitId?: string; month?: string }) => void }) => {
  const { t } = useText();
  const { month, team } = roster;
  return (
    <div className="duty">
      <div className="duty-bar">
        <UnitChoice
          units={roster.units}
          unitId={team?.unitId ?? ''}
          onChoose={(unitId) => go({ unitId, month })}
        />
        <Button small onClick={() => go({ month: previousPeriod(month) })}>
          {t('duty.before')}
        </Button>
        <Button small onClick={() => go({ month: nextPeriod(month) })}>
          {t('duty.after')}
        </Button>
        <Button small onClick={() => window.print()}>
          {t('duty.print')}
        </Button>
        {team === null ? null : <a href={`tel:${team.phone}`}>{t('duty.phone', { phone: team.phone })}</a>}
      </div>
      <Acts roster={roster} />
      <Begin roster={roster} onMade={(unitId) => go({ unitId, month })} />
      <Swaps roster={roster} />
      {roster.shifts.length === 0 ? (
        <Empty title={t('duty.no-roster')}>{t('duty.no-roster-told')}</Empty>
      ) : (
        <>
          <Month roster={roster} />
          <Burdens roster={roster} />
        </>
      )}
    </div>
  );
};

/** The page of rosters. */
export const RosterPage = () => {
  const { t } = useText();
  const dates = useDates();
  const navigate = useNavigate();
  const search = useSearch({ strict: false });
  const reading = useAnswer('readRoster', { query: { unitId: search.unitId, month: search.month } });
  const go = (to: { unitId?: string; month?: string }): void =>
    void navigate({
      to: '/duty',
      search: { unitId: to.unitId ?? search.unitId, month: to.month },
      replace: true,
    });
  const { data } = reading;
  return (
    <>
      <TitleRow
        title={
          data?.team == null
            ? t('duty.roster')
            : t('duty.roster-of', { unit: data.team.unit, month: dates.period(data.month) })
        }
      />
      <SectionTabs section="duty" />
      <Answered reading={reading} lines={12}>
        {(roster) => <Body roster={roster} go={go} />}
      </Answered>
    </>
  );
};
