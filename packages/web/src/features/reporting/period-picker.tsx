// 看哪段: the due days of a month, of ten days or of a week, one after the other.
import { useNavigate } from '@tanstack/react-router';
import { kindOf, nextPeriod, periodOf, previousPeriod, startOf } from '@luoshi/domain/period/period';
import type { PeriodKind } from '@luoshi/domain/period/period';
import { Button } from '../../components/button.tsx';
import { Choices } from '../../components/choices.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';

const spans = ['month', 'ten-day', 'week'] as const satisfies readonly PeriodKind[];

/** Chooses the days whose due dates stand in the grid. */
export const PeriodPicker = ({ within }: { within: string }) => {
  const { t } = useText();
  const dates = useDates();
  const navigate = useNavigate();
  const go = (to: string): void => void navigate({ to: '/reporting', search: { within: to }, replace: true });
  const kind = spans.find((each) => each === kindOf(within)) ?? 'month';
  const start = startOf(within);
  // Of a span that holds today, the part that holds today.
  const anchor = start <= dates.today && dates.today < startOf(nextPeriod(within)) ? dates.today : start;
  return (
    <div className="reporting-picker">
      <Choices
        control={{ id: 'reporting-span', 'aria-describedby': undefined, 'aria-invalid': undefined }}
        value={kind}
        choices={spans.map((value) => ({ value, label: t(`reporting.span.${value}`) }))}
        onChoose={(value) => go(periodOf(anchor, value))}
      />
      <span className="sr" id="reporting-span-label">
        {t('reporting.span')}
      </span>
      <Button small onClick={() => go(previousPeriod(within))}>
        {t('reporting.before')}
      </Button>
      <b>{dates.period(within)}</b>
      <Button small onClick={() => go(nextPeriod(within))}>
        {t('reporting.after')}
      </Button>
    </div>
  );
};
