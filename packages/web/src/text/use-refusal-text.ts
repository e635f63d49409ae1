// The text of a refusal in the reader's language, with its dates, periods and numbers written as on the page.
import { useCallback } from 'react';
import { readPeriod } from '@luoshi/domain/period/notation';
import type { Refused } from '../api/refused.ts';
import { amountText } from './number-text.ts';
import { useText } from './text.tsx';
import { useDates, type Dates } from './use-dates.ts';

const written = (param: unknown, dates: Dates): unknown => {
  if (typeof param !== 'string') return param;
  if (/^\d{4}-\d\d-\d\d$/.test(param)) return dates.day(param);
  if (/^-?\d{4,}(\.\d+)?$/.test(param) && param.length !== 4) return amountText(param);
  return param.length > 4 && readPeriod(param) !== null ? dates.period(param) : param;
};

/** Says why something was not done. */
export const useRefusalText = (): ((refused: Refused) => string) => {
  const { t } = useText();
  const dates = useDates();
  return useCallback(
    (refused) => {
      const entries = Object.entries(refused.params);
      // What was typed wrongly is quoted as it was typed.
      const params = Object.fromEntries(
        entries.map(([key, param]) => [key, key === 'text' ? param : written(param, dates)]),
      );
      return refused.code === 'unreachable' ? t('state.unreachable') : t(`refusal.${refused.code}`, params);
    },
    [t, dates],
  );
};
