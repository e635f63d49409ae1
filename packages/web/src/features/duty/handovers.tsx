// 交接班: what is handed over, and both signatures.
import { useState } from 'react';
import type { DutyHandover, DutyLog } from '@luoshi/contract/routes/duty';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { Tag } from '../../components/tag.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { HandoverDialog } from './handover-dialog.tsx';

const Line = ({ handover, log }: { handover: DutyHandover; log: DutyLog }) => {
  const { t } = useText();
  const dates = useDates();
  const sign = useAct('takeOver');
  return (
    <li className="duty-line">
      <div className="duty-bar">
        <span>{t('duty.gave', { name: handover.outgoing.name, at: dates.moment(handover.outgoingAt) })}</span>
        {handover.incoming === null || handover.incomingAt === null ? (
          <Tag tone="doubt">{t('duty.not-taken')}</Tag>
        ) : (
          <span>
            {t('duty.took', { name: handover.incoming.name, at: dates.moment(handover.incomingAt) })}
          </span>
        )}
      </div>
      {handover.note === '' ? null : <p>{handover.note}</p>}
      {handover.carried.map((id) => (
        <p key={id} className="small dim2">
          {t('duty.carried', { content: log.entries.find((entry) => entry.id === id)?.content ?? '' })}
        </p>
      ))}
      {handover.waitsForMe ? (
        <div className="duty-acts">
          <Button
            kind="primary"
            busy={sign.isRunning}
            onClick={() =>
              void sign.run({ params: { id: handover.id }, body: { basedOn: handover.version } })
            }
          >
            {t('duty.take-over')}
          </Button>
          <Refusal refused={sign.refused} />
        </div>
      ) : null}
    </li>
  );
};

/** Handovers of the last days; the running shift, or the one before, is handed over here. */
export const Handovers = ({ log }: { log: DutyLog }) => {
  const { t } = useText();
  const [shiftId, setShiftId] = useState<string | null>(null);
  const mine = [log.now, log.previous].find(
    (shift) =>
      shift !== null &&
      [shift.leader, ...shift.staff].some(({ isMe }) => isMe) &&
      log.handovers.every(({ fromShiftId }) => fromShiftId !== shift.id),
  );
  if (mine == null && log.handovers.length === 0) return null;
  return (
    <section className="sheet duty-card">
      <h2>{t('duty.handover')}</h2>
      {mine == null ? null : (
        <div className="duty-acts">
          <Button onClick={() => setShiftId(mine.id)}>{t('duty.hand-over')}</Button>
        </div>
      )}
      <ul>
        {log.handovers.map((handover) => (
          <Line key={handover.id} handover={handover} log={log} />
        ))}
      </ul>
      {shiftId === null ? null : (
        <HandoverDialog log={log} shiftId={shiftId} onClose={() => setShiftId(null)} />
      )}
    </section>
  );
};
