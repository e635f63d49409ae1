// 排路线: day, order, time, minutes and team of every checkpoint in one table; ninety of them are saved at once.
import { useState } from 'react';
import type { Checkpoint, RoundPage } from '@luoshi/contract/routes/round';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { toast } from '../../components/toast.ts';
import { useText } from '../../text/text.tsx';

interface Stop {
  readonly onDate: string;
  readonly stop: string;
  readonly arriveAt: string;
  readonly minutes: string;
  readonly teamId: string;
}

const stopOf = ({ onDate, stop, arriveAt, minutes, teamId }: Checkpoint): Stop => ({
  onDate: onDate ?? '',
  stop: stop === null ? '' : `${stop}`,
  arriveAt: arriveAt ?? '',
  minutes: minutes === null ? '' : `${minutes}`,
  teamId: teamId ?? '',
});

const whole = (text: string): number | null => (/^\d+$/.test(text.trim()) ? Number(text) : null);
const orNull = (text: string): string | null => (text === '' ? null : text);

interface RowProps {
  readonly point: Checkpoint;
  readonly stop: Stop;
  readonly round: RoundPage;
  readonly onType: (stop: Stop) => void;
}

const Row = ({ point, stop, round, onType }: RowProps) => {
  const { t } = useText();
  const box = (name: keyof Stop, type: string, more: { min?: string; max?: string } = {}) => (
    <td data-head={t(`inspection.arrange.${name}`)}>
      <input
        type={type}
        {...more}
        aria-label={t('inspection.arrange-of', { what: t(`inspection.arrange.${name}`), name: point.name })}
        value={stop[name]}
        onChange={(event) => onType({ ...stop, [name]: event.target.value })}
      />
    </td>
  );
  return (
    <tr>
      <td data-head={t('inspection.head.checkpoint')}>
        {point.name}
        <div className="small dim">{point.unit}</div>
      </td>
      {box('onDate', 'date', { min: round.startsOn, max: round.endsOn })}
      {box('stop', 'number')}
      {box('arriveAt', 'time')}
      {box('minutes', 'number')}
      <td data-head={t('inspection.arrange.teamId')}>
        <select
          aria-label={t('inspection.arrange-of', {
            what: t('inspection.arrange.teamId'),
            name: point.name,
          })}
          value={stop.teamId}
          onChange={(event) => onType({ ...stop, teamId: event.target.value })}
        >
          <option value="">·</option>
          {round.teams.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </td>
    </tr>
  );
};

const columns = ['onDate', 'stop', 'arriveAt', 'minutes', 'teamId'] as const;

/** The table with its two buttons. */
export const ArrangeTable = ({ round, onClose }: { round: RoundPage; onClose: () => void }) => {
  const { t } = useText();
  const [typed, type] = useState<Readonly<Record<string, Stop>>>({});
  const act = useAct('arrangeRoute', () => {
    toast(t('inspection.arranged'));
    onClose();
  });
  const points = round.checkpoints.filter((point) => point.isOnRoute);
  const stops = points.flatMap(({ id, version }) => {
    const stop = typed[id];
    if (stop === undefined) return [];
    return [
      {
        id,
        basedOn: version,
        onDate: orNull(stop.onDate),
        stop: whole(stop.stop),
        arriveAt: orNull(stop.arriveAt),
        minutes: whole(stop.minutes),
        teamId: orNull(stop.teamId),
      },
    ];
  });
  return (
    <>
      <div className="sheet inspection-scroll arrange">
        <table className="table">
          <caption className="sr">{t('inspection.arrange')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('inspection.head.checkpoint')}</th>
              {columns.map((name) => (
                <th key={name} scope="col">
                  {t(`inspection.arrange.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {points.map((point) => (
              <Row
                key={point.id}
                point={point}
                round={round}
                stop={typed[point.id] ?? stopOf(point)}
                onType={(stop) => type({ ...typed, [point.id]: stop })}
              />
            ))}
          </tbody>
        </table>
      </div>
      <Refusal refused={act.refused} />
      <div className="round-acts">
        <Button
          kind="primary"
          busy={act.isRunning}
          disabled={stops.length === 0}
          onClick={() => void act.run({ params: { id: round.id }, body: { stops } })}
        >
          {t('inspection.arrange-do')}
        </Button>
        <Button onClick={onClose}>{t('state.cancel')}</Button>
      </div>
    </>
  );
};
