// 预警签收: which villages know; the duty officer calls and ticks, the village installs nothing.
import { useState } from 'react';
import type { DutyLog, WarningReceipt } from '@luoshi/contract/routes/duty';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';

const Village = ({ receipt, mayTick }: { receipt: WarningReceipt; mayTick: boolean }) => {
  const { t } = useText();
  const dates = useDates();
  const tick = useAct('tickReceipt');
  const [name, setName] = useState('');
  return (
    <li className="duty-line duty-bar">
      <b>{receipt.village}</b>
      {receipt.how === null || receipt.tickedAt === null ? (
        <span className="amber">{t('duty.not-received')}</span>
      ) : (
        <span className="dim2">
          {t('duty.received', {
            how: t(`duty.receipt.${receipt.how}`),
            by: receipt.answeredBy ?? '',
            at: dates.moment(receipt.tickedAt),
          })}
        </span>
      )}
      {receipt.how === null && mayTick ? (
        <span className="duty-acts">
          <input
            aria-label={t('duty.answered-by', { village: receipt.village })}
            placeholder={t('duty.answered-by-short')}
            value={name}
            maxLength={40}
            onChange={(event) => setName(event.target.value)}
          />
          <Button
            small
            busy={tick.isRunning}
            onClick={() =>
              void tick.run({
                params: { id: receipt.id },
                body: { basedOn: receipt.version, how: 'phone', answeredBy: name },
              })
            }
          >
            {t('duty.tick')}
          </Button>
        </span>
      ) : null}
      <Refusal refused={tick.refused} />
    </li>
  );
};

/** Warnings of the last days with their villages; draws nothing when there is none. */
export const Receipts = ({ log }: { log: DutyLog }) => {
  const { t } = useText();
  const dates = useDates();
  const warnings = [...new Set(log.receipts.map(({ warningId }) => warningId))];
  return warnings.map((warningId) => {
    const receipts = log.receipts.filter((receipt) => receipt.warningId === warningId);
    const known = receipts.filter(({ how }) => how !== null).length;
    return (
      <section key={warningId} className="sheet duty-card">
        <h2>{t('duty.warning', { known, of: receipts.length })}</h2>
        <p>
          {receipts[0]?.title} <span className="dim small">{dates.moment(receipts[0]?.issuedAt ?? '')}</span>
        </p>
        <ul>
          {receipts.map((receipt) => (
            <Village key={receipt.id} receipt={receipt} mayTick={log.mayWrite} />
          ))}
        </ul>
      </section>
    );
  });
};
