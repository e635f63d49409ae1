// 长图: every table of a document as one tall picture for a chat group.
import type { BulletinPage } from '@luoshi/contract/routes/bulletin';
import { chartTable } from '@luoshi/domain/bulletin/chart';
import type { PictureTable } from '../../components/picture-table.ts';
import { LongPicture } from '../../components/long-picture.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';

/** The tables of a document as they are drawn. */
const usePictures = ({ bulletin, charts, annexes }: BulletinPage): readonly PictureTable[] => {
  const { t } = useText();
  const dates = useDates();
  const number = bulletin.number === null ? [] : [bulletin.number];
  const asOf = t('picture.as-of', { day: dates.day(bulletin.asOf) });
  return [
    ...charts.map((chart) => ({ ...chartTable(chart), under: [asOf, ...number] })),
    ...annexes.map((table) => {
      const { foreign } = table;
      const from = foreign === undefined ? asOf : t('bulletin.paper.foreign', { from: foreign.from });
      return { ...table, under: [from, ...number] };
    }),
  ];
};

/** A button for each table. */
export const PicturesOf = ({ page }: { page: BulletinPage }) => {
  const { t } = useText();
  const pictures = usePictures(page);
  if (pictures.length === 0) return null;
  return (
    <div className="figure">
      <div className="figure-line">
        <b>{t('picture.word')}</b>
        <span className="figure-name small dim">{t('picture.told')}</span>
      </div>
      {pictures.map((table, at) => (
        <p key={at} className="small figure-told">
          <LongPicture label={table.title} table={table} secrecy={page.bulletin.secrecy} />
        </p>
      ))}
    </div>
  );
};
