// 生成长图: a button that makes one tall picture of a table and shows it, to be saved or sent. Work secrets are refused.
import './long-picture.css';
import { useEffect, useState } from 'react';
import { useSession } from '../session/session.tsx';
import { useDates } from '../text/use-dates.ts';
import { useText } from '../text/text.tsx';
import { buttonClass } from './button-class.ts';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import type { PictureTable } from './picture-table.ts';

interface LongPictureProps {
  readonly table: PictureTable;
  readonly secrecy: 'public' | 'internal' | 'work-secret';
  /** What a small button says; without it an ordinary one says 生成长图. */
  readonly label?: string;
}

interface Drawn {
  readonly url: string;
  readonly title: string;
}

const Shown = ({ drawn, onClose }: { drawn: Drawn; onClose: () => void }) => {
  const { t } = useText();
  useEffect(() => () => URL.revokeObjectURL(drawn.url), [drawn.url]);
  return (
    <Dialog
      title={t('picture.word')}
      onClose={onClose}
      acts={
        <>
          <a className={buttonClass('primary')} href={drawn.url} download={`${drawn.title}.png`}>
            {t('picture.save')}
          </a>
          <Button kind="text" onClick={onClose}>
            {t('picture.close')}
          </Button>
        </>
      }
    >
      <p className="small dim">{t('picture.shown')}</p>
      <img className="long-picture" src={drawn.url} alt={drawn.title} />
    </Dialog>
  );
};

/** The button, and the picture it made. */
export const LongPicture = ({ table, secrecy, label }: LongPictureProps) => {
  const { t } = useText();
  const dates = useDates();
  const { jurisdiction } = useSession();
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  const [state, setState] = useState<'ready' | 'drawing' | 'refused'>('ready');
  const draw = async (): Promise<void> => {
    if (secrecy === 'work-secret') {
      setState('refused');
      return;
    }
    setState('drawing');
    const { drawLongPicture } = await import('./draw-long-picture.ts');
    const blob = await drawLongPicture(table, {
      mark: t(`picture.mark.${secrecy}`),
      foot: t('picture.foot', { county: jurisdiction.name, day: dates.today }),
      leftOut: (count) => t('picture.left-out', { count }),
    });
    setState('ready');
    if (blob !== null) setDrawn({ url: URL.createObjectURL(blob), title: table.title });
  };
  const look = label === undefined ? {} : ({ kind: 'text', small: true } as const);
  return (
    <>
      <Button {...look} busy={state === 'drawing'} onClick={() => void draw()}>
        {label ?? t('picture.make')}
      </Button>
      {state === 'refused' ? (
        <span className="small red" role="alert">
          {t('picture.refused')}
        </span>
      ) : null}
      {drawn === null ? null : <Shown drawn={drawn} onClose={() => setDrawn(null)} />}
    </>
  );
};
