// 一个月的班次: seven columns on paper and desk, a list on phones; whose own shift it is can be swapped.
import { useState } from 'react';
import type { DutyShift } from '@luoshi/contract/routes/duty-roster';
import { addDays, weekday } from '@luoshi/domain/period/calendar-date';
import type { Answer } from '../../api/call.ts';
import { Button } from '../../components/button.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { Person } from './person.tsx';
import { SwapDialog } from './swap-dialog.tsx';

type Roster = Answer<'readRoster'>;

const isMine = (shift: DutyShift): boolean => [shift.leader, ...shift.staff].some(({ isMe }) => isMe);

const Day = ({ shift, onSwap }: { shift: DutyShift; onSwap: () => void }) => {
  const { t } = useText();
  const dates = useDates();
  const mine = isMine(shift);
  return (
    <div
      className={['duty-day', ...(shift.isOff ? ['duty-off'] : []), ...(mine ? ['duty-mine'] : [])].join(' ')}
    >
      <div>
        {dates.day(shift.onDate)} <span className="phone dim">{dates.weekday(shift.onDate, 'short')}</span>
      </div>
      <div>
        <Person person={shift.leader} plain />
      </div>
      <div>
        {shift.staff.map((person) => (
          <Person key={person.postId} person={person} plain />
        ))}
      </div>
      {mine && shift.onDate > dates.today ? (
        <Button small kind="text" onClick={onSwap}>
          {t('duty.swap')}
        </Button>
      ) : null}
    </div>
  );
};

/** The month, from Monday. */
export const Month = ({ roster }: { roster: Roster }) => {
  const { t } = useText();
  const dates = useDates();
  const [swapping, setSwapping] = useState<DutyShift | null>(null);
  const first = roster.shifts[0]?.onDate ?? `${roster.month}-01`;
  const monday = addDays(first, 1 - weekday(first));
  return (
    <section className="duty-month" aria-label={t('duty.month')}>
      {Array.from({ length: 7 }, (_, n) => addDays(monday, n)).map((day) => (
        <div key={day} className="duty-weekday" aria-hidden="true">
          {dates.weekday(day, 'short')}
        </div>
      ))}
      {Array.from({ length: weekday(first) - 1 }, (_, n) => (
        <div key={n} className="duty-day duty-blank" />
      ))}
      {roster.shifts.map((shift) => (
        <Day key={shift.id} shift={shift} onSwap={() => setSwapping(shift)} />
      ))}
      {swapping === null ? null : (
        <SwapDialog roster={roster} shift={swapping} onClose={() => setSwapping(null)} />
      )}
    </section>
  );
};
