// 待答复的换班: whom it waits for, and his two buttons.
import type { DutySwap } from '@luoshi/contract/routes/duty-roster';
import type { Answer } from '../../api/call.ts';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';

type Roster = Answer<'readRoster'>;

const SwapLine = ({ swap, roster }: { swap: DutySwap; roster: Roster }) => {
  const { t } = useText();
  const dates = useDates();
  const answer = useAct('answerSwap');
  const dayOf = (id: string | null): string => {
    const shift = roster.shifts.find((each) => each.id === id);
    return shift === undefined ? '' : dates.day(shift.onDate);
  };
  const say = (accept: boolean) =>
    void answer.run({ params: { id: swap.id }, body: { basedOn: swap.version, accept } });
  return (
    <li className="duty-line">
      <p>
        {t(swap.returnShiftId === null ? 'duty.swap-asked' : 'duty.swap-asked-return', {
          from: swap.from.name,
          to: swap.to.name,
          day: dayOf(swap.shiftId),
          back: dayOf(swap.returnShiftId),
        })}
      </p>
      {swap.to.isMe ? (
        <div className="duty-acts">
          <Button kind="primary" busy={answer.isRunning} onClick={() => say(true)}>
            {t('duty.swap-accept')}
          </Button>
          <Button onClick={() => say(false)}>{t('duty.swap-refuse')}</Button>
        </div>
      ) : null}
      <Refusal refused={answer.refused} />
    </li>
  );
};

/** Swaps of the month that nobody answered; draws nothing when there is none. */
export const Swaps = ({ roster }: { roster: Roster }) => {
  const { t } = useText();
  if (roster.swaps.length === 0) return null;
  return (
    <section className="sheet duty-card">
      <h2>{t('duty.swaps')}</h2>
      <ul>
        {roster.swaps.map((swap) => (
          <SwapLine key={swap.id} swap={swap} roster={roster} />
        ))}
      </ul>
    </section>
  );
};
