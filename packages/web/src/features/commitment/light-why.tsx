// 灯为什么这样亮: the light is a button; it opens the rule that decided, with the figures it decided on.
import { useState } from 'react';
import { lightReasons, type LightReasonCode } from '@luoshi/contract/messages/mark-words';
import { BlockedMark } from '../../components/blocked-mark.tsx';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Light } from '../../components/light.tsx';
import { LightLegend } from '../../rules/light-legend.tsx';
import { amountText } from '../../text/number-text.ts';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import type { Page } from './page-data.ts';

const isReason = (code: string): code is LightReasonCode =>
  (lightReasons as readonly string[]).includes(code);

const Why = ({ page }: { page: Page }) => {
  const { t } = useText();
  const dates = useDates();
  const { why, asOf } = page.light;
  const { value, dueNow, unit } = page.progress;
  const days = Object.fromEntries(
    Object.entries(why.params).map(([key, param]) => [
      key,
      typeof param === 'string' && /^\d{4}-\d\d-\d\d$/.test(param) ? dates.day(param) : param,
    ]),
  );
  const code = isReason(why.code) ? why.code : 'no-plan';
  const known = {
    ...days,
    done: value === null ? null : amountText(value),
    due: dueNow === null ? null : amountText(dueNow),
    unit,
  };
  return (
    <p>
      {t('commitment.as-of', { day: dates.day(asOf) })}
      {t(`light.why.${code}`, { ...known, ...(code === 'nodes' ? days : {}) })}
    </p>
  );
};

/** The light of the page with its rule one tap away. */
export const LightWhy = ({ page }: { page: Page }) => {
  const { t } = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="light-button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Light shown={page.light} />
        <span className="sr">{t('commitment.why')}</span>
      </button>
      <BlockedMark blocked={page.light.blocked} />
      {isOpen ? (
        <Dialog
          title={t('commitment.why')}
          onClose={() => setOpen(false)}
          acts={<Button onClick={() => setOpen(false)}>{t('rules.close')}</Button>}
        >
          <Why page={page} />
          <LightLegend />
        </Dialog>
      ) : null}
    </>
  );
};
