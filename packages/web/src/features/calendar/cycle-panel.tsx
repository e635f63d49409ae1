// 一会、双查、两通报、一报告: each part with the times it is due, what was done for each, and what is ticked by hand.
import { Link } from '@tanstack/react-router';
import type { CycleDeed, CyclePartStanding } from '@luoshi/contract/routes/calendar';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Shape } from '../../components/shape.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';

const Found = ({ deed }: { deed: CycleDeed }) => {
  if (deed.type === 'bulletin')
    return (
      <Link to="/bulletins/$id" params={{ id: deed.id }}>
        {deed.title}
      </Link>
    );
  if (deed.type === 'meeting')
    return (
      <Link to="/meetings/$id" params={{ id: deed.id }}>
        {deed.title}
      </Link>
    );
  if (deed.type === 'round')
    return (
      <Link to="/inspections/$id" params={{ id: deed.id }}>
        {deed.title}
      </Link>
    );
  return deed.link === null ? <span>{deed.title}</span> : <a href={deed.link}>{deed.title}</a>;
};

const Untick = ({ id }: { id: string }) => {
  const { t } = useText();
  const act = useAct('untickCycle');
  return (
    <Button kind="text" small busy={act.isRunning} onClick={() => void act.run({ params: { id } })}>
      {t('calendar.untick')}
    </Button>
  );
};

const Deed = ({ deed, mayTick }: { deed: CycleDeed; mayTick: boolean }) => {
  const { t } = useText();
  const dates = useDates();
  return (
    <>
      <span>{t('calendar.done-on', { day: dates.day(deed.doneOn) })}</span> <Found deed={deed} />
      {deed.type === 'tick' && mayTick ? <Untick id={deed.id} /> : null}
    </>
  );
};

const shapes = { done: 'done', 'done-late': 'done', late: 'behind', open: 'open' } as const;

const Part = ({ standing, mayTick }: { standing: CyclePartStanding; mayTick: boolean }) => {
  const { t } = useText();
  const dates = useDates();
  const { part, done, times, slots, beyond } = standing;
  return (
    <div className="cycle-part">
      <h3>
        {t(`calendar.part.${part}`)}
        <em>
          {done}/{times}
        </em>
      </h3>
      <ul>
        {slots.map((slot, i) => (
          <li key={i} className={`cycle-${slot.state}`}>
            <Shape kind={shapes[slot.state]} size={10} />
            <span className="nowrap">{t('calendar.due-on', { day: dates.day(slot.dueOn) })}</span>
            <span>{t(`calendar.state.${slot.state}`)}</span>
            {slot.deed === null ? null : <Deed deed={slot.deed} mayTick={mayTick} />}
          </li>
        ))}
        {beyond.map((deed) => (
          <li key={deed.id} className="dim">
            <Shape kind="done" size={10} />
            <span>{t('calendar.beyond')}</span>
            <Deed deed={deed} mayTick={mayTick} />
          </li>
        ))}
      </ul>
    </div>
  );
};

/** The cycle of the month. */
export const CyclePanel = ({ parts, mayTick }: { parts: readonly CyclePartStanding[]; mayTick: boolean }) => (
  <div className="cycle-parts">
    {parts.map((standing) => (
      <Part key={standing.part} standing={standing} mayTick={mayTick} />
    ))}
  </div>
);
