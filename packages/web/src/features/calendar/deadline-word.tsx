// The words of a deadline: 上旬调度, 双查, 7月反馈14项; what is done is struck by its mark, what is late is red.
import { Shape, type ShapeKind } from '../../components/shape.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import type { Deadline } from './month-days.ts';

const shapes = { done: 'done', 'done-late': 'done', late: 'behind', open: 'open' } as const satisfies Record<
  string,
  ShapeKind
>;

/** What the deadline is of. */
export const useDeadlineText = (): ((deadline: Deadline) => string) => {
  const { t } = useText();
  const dates = useDates();
  return (deadline) => {
    if (deadline.kind === 'part') return t(`calendar.part.${deadline.part}`);
    const period = dates.period(deadline.of.period);
    return deadline.kind === 'beat'
      ? t('calendar.beat', { period, beat: t(`calendar.beat.${deadline.of.key}`) })
      : t('calendar.reports', { period, count: deadline.of.count });
  };
};

/** The mark and the words. */
export const DeadlineWord = ({ deadline }: { deadline: Deadline }) => {
  const { t } = useText();
  const text = useDeadlineText();
  const state = deadline.kind === 'reports' ? 'open' : deadline.of.state;
  return (
    <span className={`deadline deadline-${state}`}>
      <Shape kind={shapes[state]} size={9} />
      <span>{text(deadline)}</span>
      {state === 'open' ? null : <span className="sr">{t(`calendar.state.${state}`)}</span>}
    </span>
  );
};
