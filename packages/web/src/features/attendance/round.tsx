// 一轮: who holds it, how it was drawn, what was found by unit, and the acts on it.
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { AttendanceRound } from '@luoshi/contract/routes/attendance';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { toast } from '../../components/toast.ts';
import { hasRole, useSession } from '../../session/session.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { SeedDialog } from './seed-dialog.tsx';
import { summaryText } from './summary-text.ts';
import { UnitTable } from './unit-table.tsx';
import { Visit } from './visit.tsx';
import { VisitDialog } from './visit-dialog.tsx';

const DrawLine = ({ round }: { round: AttendanceRound }) => {
  const { t } = useText();
  const dates = useDates();
  const [draw] = round.draws;
  if (draw === undefined) return null;
  return (
    <p className="small dim attendance-mark">
      {t(draw.seed === null ? 'attendance.frozen' : 'attendance.drawn', {
        source: draw.source,
        day: dates.day(draw.sourceOn),
        seed: draw.seed ?? '',
        hash: draw.listHash.slice(0, 12),
      })}
    </p>
  );
};

const Acts = ({
  round,
  onSeed,
  onVisit,
}: {
  round: AttendanceRound;
  onSeed: () => void;
  onVisit: () => void;
}) => {
  const { t } = useText();
  const session = useSession();
  const circulate = useAct('circulateAttendance', () => toast(t('attendance.circulated')));
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(summaryText(round, t)).then(
      () => toast(t('attendance.copied')),
      () => toast(t('attendance.not-copied')),
    );
  };
  const isSettled = round.visits.length > 0 && round.visits.every(({ state }) => state === 'settled');
  const mayVisit =
    hasRole(session, 'inspector') &&
    round.drawn.some(({ unitId }) => round.visits.every((visit) => visit.unitId !== unitId));
  const maySeed = round.draws.some(({ seed, isMine }) => seed === null && !isMine);
  return (
    <div className="attendance-acts">
      {maySeed && hasRole(session, 'office', 'inspector') ? (
        <Button onClick={onSeed}>{t('attendance.seed')}</Button>
      ) : null}
      {mayVisit ? (
        <Button kind="primary" onClick={onVisit}>
          {t('attendance.visit')}
        </Button>
      ) : null}
      {round.visits.length === 0 ? null : <Button onClick={() => void copy()}>{t('attendance.copy')}</Button>}
      {round.visits.length === 0 ? null : (
        <Button onClick={() => window.print()}>{t('attendance.print')}</Button>
      )}
      {isSettled && round.bulletinId === null && hasRole(session, 'office') ? (
        <Button
          busy={circulate.isRunning}
          onClick={() => void circulate.run({ params: { id: round.id }, body: { basedOn: round.version } })}
        >
          {t('attendance.circulate')}
        </Button>
      ) : null}
      {round.bulletinId === null ? null : (
        <Link to="/bulletins/$id" params={{ id: round.bulletinId }}>
          {t('attendance.circular')}
        </Link>
      )}
      <Refusal refused={circulate.refused} />
    </div>
  );
};

/** A round. */
export const Round = ({ round, replyDays }: { round: AttendanceRound; replyDays: number }) => {
  const { t } = useText();
  const dates = useDates();
  const [open, setOpen] = useState<'seed' | 'visit' | null>(null);
  return (
    <section className="sheet attendance-round">
      <div className="attendance-head">
        <h2>{t('attendance.round', { ordinal: round.ordinal, title: round.title })}</h2>
        <span className="dim">
          {dates.day(round.startsOn)}—{dates.day(round.endsOn)}
        </span>
        <span className="small dim">
          {t('attendance.bodies', {
            names: round.bodies.map(({ name }) => name).join(t('attendance.comma')),
          })}
        </span>
      </div>
      <DrawLine round={round} />
      {round.visits.length === 0 ? null : (
        <div className="attendance-table">
          <UnitTable visits={round.visits} />
        </div>
      )}
      <ul className="attendance-visits">
        {round.visits.map((visit) => (
          <Visit key={visit.id} visit={visit} replyDays={replyDays} />
        ))}
      </ul>
      <Acts round={round} onSeed={() => setOpen('seed')} onVisit={() => setOpen('visit')} />
      {open === 'seed' ? <SeedDialog round={round} onClose={() => setOpen(null)} /> : null}
      {open === 'visit' ? <VisitDialog round={round} onClose={() => setOpen(null)} /> : null}
    </section>
  );
};
