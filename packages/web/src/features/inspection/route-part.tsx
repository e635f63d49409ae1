// 路线: checkpoints by day in their order; at the place one taps a name and records what was found.
import { useState } from 'react';
import type { Checkpoint, RoundPage } from '@luoshi/contract/routes/round';
import { Button } from '../../components/button.tsx';
import { Empty } from '../../components/empty.tsx';
import { Table, type Column } from '../../components/table.tsx';
import { Tag } from '../../components/tag.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { ArrangeTable } from './arrange-table.tsx';
import { CheckpointDialog } from './checkpoint-dialog.tsx';
import { CheckpointForm } from './checkpoint-form.tsx';
import { TeamsDialog } from './teams-dialog.tsx';

const Measured = ({ point }: { point: Checkpoint }) => {
  const { t } = useText();
  if (point.reported === null) return null;
  const { metric, reported, found, unitOfMeasure: unit, gapPercent: gap } = point;
  return (
    <div className="small">
      {t('inspection.measured', { metric: metric ?? '', reported, found, unit: unit ?? '', gap })}
    </div>
  );
};

const useColumns = (onOpen: ((point: Checkpoint) => void) | null): readonly Column<Checkpoint>[] => {
  const { t } = useText();
  return [
    {
      key: 'stop',
      head: t('inspection.head.stop'),
      cell: ({ stop, arriveAt, minutes }) => (
        <div>
          {stop ?? '·'} <b>{arriveAt}</b>
          {minutes === null ? null : <div className="small dim">{t('inspection.minutes', { minutes })}</div>}
        </div>
      ),
    },
    {
      key: 'name',
      head: t('inspection.head.checkpoint'),
      cell: (point) => (
        <div>
          {onOpen === null ? (
            <b>{point.name}</b>
          ) : (
            <button type="button" className="checkpoint-name" onClick={() => onOpen(point)}>
              {point.name}
            </button>
          )}
          <div className="small dim">{point.unit}</div>
        </div>
      ),
    },
    {
      key: 'origin',
      head: t('inspection.head.origin'),
      cell: ({ origin, team }) => (
        <div>
          <Tag>{t(`inspection.origin.${origin}`)}</Tag>
          {team === null ? null : <div className="small dim">{team}</div>}
        </div>
      ),
    },
    {
      key: 'total',
      head: t('inspection.head.points'),
      end: true,
      cell: ({ total, visitedAt }) => total ?? (visitedAt === null ? null : t('inspection.unscored')),
    },
    {
      key: 'comment',
      head: t('inspection.head.found'),
      cell: (point) => (
        <div>
          {point.comment}
          <Measured point={point} />
          {point.evidence.map(({ hash, name }) => (
            <a key={hash} className="small" href={`/api/v1/evidence/${hash}`}>
              {name}
            </a>
          ))}
        </div>
      ),
    },
  ];
};

const Days = ({ round, onOpen }: { round: RoundPage; onOpen: ((point: Checkpoint) => void) | null }) => {
  const { t } = useText();
  const dates = useDates();
  const columns = useColumns(onOpen);
  const onRoute = round.checkpoints.filter((point) => point.isOnRoute);
  const days = [...new Set(onRoute.map((point) => point.onDate))];
  return (
    <>
      {days.map((day) => (
        <section key={day ?? ''} className="round-day">
          <h2>
            {day === null
              ? t('inspection.no-day')
              : t('inspection.day-count', {
                  day: dates.day(day),
                  weekday: dates.weekday(day),
                  count: onRoute.filter((point) => point.onDate === day).length,
                })}
          </h2>
          <div className="sheet inspection-scroll">
            <Table
              caption={day ?? t('inspection.no-day')}
              columns={columns}
              rows={onRoute.filter((point) => point.onDate === day)}
              keyOf={({ id }) => id}
            />
          </div>
        </section>
      ))}
    </>
  );
};

/** The route. */
export const RoutePart = ({ round }: { round: RoundPage }) => {
  const { t } = useText();
  const [opened, open] = useState<Checkpoint | 'add' | 'teams' | 'arrange' | null>(null);
  const close = (): void => open(null);
  const pool = round.checkpoints.filter((point) => !point.isOnRoute).length;
  return (
    <>
      <div className="round-acts noprint">
        {round.may.add || round.may.offer ? (
          <Button onClick={() => open('add')}>{t('inspection.add-checkpoint')}</Button>
        ) : null}
        {round.may.arrange ? <Button onClick={() => open('teams')}>{t('inspection.teams')}</Button> : null}
        {round.may.arrange && opened !== 'arrange' ? (
          <Button onClick={() => open('arrange')}>{t('inspection.arrange')}</Button>
        ) : null}
        {pool === 0 ? null : <span className="small dim">{t('inspection.pool', { pool })}</span>}
      </div>
      {round.checkpoints.length === 0 ? (
        <Empty title={t('inspection.no-checkpoint')}>{t('inspection.no-checkpoint-told')}</Empty>
      ) : opened === 'arrange' ? (
        <ArrangeTable round={round} onClose={close} />
      ) : (
        <Days round={round} onOpen={round.may.record ? open : null} />
      )}
      {opened === 'add' ? <CheckpointDialog round={round} onClose={close} /> : null}
      {opened === 'teams' ? <TeamsDialog round={round} onClose={close} /> : null}
      {opened !== null && typeof opened === 'object' ? (
        <CheckpointForm round={round} point={opened} onClose={close} />
      ) : null}
    </>
  );
};
