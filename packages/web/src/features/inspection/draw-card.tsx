// 抽签: what was frozen and its hash, where the seed comes from, the result, and the record that repeats it.
import { useState } from 'react';
import type { DrawShown } from '@luoshi/contract/routes/draw';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { Tag } from '../../components/tag.tsx';
import { toast } from '../../components/toast.ts';
import { hasRole, useSession } from '../../session/session.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { LineField } from '../../components/text-fields.tsx';

const Seed = ({ draw }: { draw: DrawShown }) => {
  const { t } = useText();
  const dates = useDates();
  const [seed, setSeed] = useState('');
  const act = useAct('enterSeed', () => toast(t('draw.seeded')));
  if (draw.isMine) return <p className="small dim">{t('draw.not-mine')}</p>;
  if (dates.today < draw.sourceOn)
    return <p className="small dim">{t('draw.wait', { day: dates.day(draw.sourceOn) })}</p>;
  return (
    <>
      <LineField label={t('draw.seed')} under={t('draw.seed-under')} value={seed} onType={setSeed} />
      <Refusal refused={act.refused} />
      <Button
        kind="primary"
        busy={act.isRunning}
        disabled={seed.trim() === ''}
        onClick={() => void act.run({ params: { id: draw.id }, body: { basedOn: draw.version, seed } })}
      >
        {t('draw.enter')}
      </Button>
    </>
  );
};

const Publish = ({ draw }: { draw: DrawShown }) => {
  const { t } = useText();
  const act = useAct('publishDraw', () => toast(t('draw.published')));
  return (
    <>
      <Refusal refused={act.refused} />
      <Button
        kind="primary"
        busy={act.isRunning}
        onClick={() => void act.run({ params: { id: draw.id }, body: { basedOn: draw.version } })}
      >
        {t('draw.publish')}
      </Button>
    </>
  );
};

const saveRecord = (draw: DrawShown): void => {
  const url = URL.createObjectURL(
    new Blob([`${JSON.stringify(draw.record, null, 2)}\n`], { type: 'application/json' }),
  );
  const link = document.createElement('a');
  link.href = url;
  link.download = `${draw.title}.json`;
  link.click();
  URL.revokeObjectURL(url);
};

const Result = ({ draw }: { draw: DrawShown }) => {
  const { t } = useText();
  return (
    <>
      <p>{t('draw.seed-was', { seed: draw.seed ?? '', who: draw.seedBy ?? '' })}</p>
      <ol className="draw-order">
        {draw.entries
          .filter((entry) => entry.drawn)
          .map((entry) => (
            <li key={entry.id}>
              {entry.id} {entry.name}
            </li>
          ))}
      </ol>
    </>
  );
};

/** One draw. */
export const DrawCard = ({ draw }: { draw: DrawShown }) => {
  const { t } = useText();
  const dates = useDates();
  const session = useSession();
  return (
    <section className="sheet draw-card">
      <h3>
        {draw.title} <Tag>{t(`draw.state.${draw.state}`)}</Tag>
      </h3>
      <p>
        {t('draw.frozen', {
          of: draw.of,
          k: draw.k,
          who: draw.frozenBy ?? '',
          when: dates.moment(draw.frozenAt),
        })}
      </p>
      <p>{t('draw.source', { source: draw.source, day: dates.day(draw.sourceOn) })}</p>
      <p className="draw-hash">{t('draw.hash', { hash: draw.listHash })}</p>
      {draw.state === 'frozen' ? null : <Result draw={draw} />}
      <div className="draw-acts noprint">
        {draw.state === 'frozen' && hasRole(session, 'office', 'inspector') ? <Seed draw={draw} /> : null}
        {draw.state === 'seeded' && hasRole(session, 'office') ? <Publish draw={draw} /> : null}
        {draw.record === null ? null : (
          <Button small onClick={() => saveRecord(draw)}>
            {t('draw.download')}
          </Button>
        )}
        {draw.record === null ? null : <span className="small dim">{t('draw.repeat')}</span>}
      </div>
    </section>
  );
};
