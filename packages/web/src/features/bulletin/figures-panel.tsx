// 右栏: who may issue it, what has changed, every figure of the text with its standing, and the answers of those named.
import './figures-panel.css';
import { useState } from 'react';
import type { BulletinPage, Figure } from '@luoshi/contract/routes/bulletin';
import { Tabs } from '../../components/tabs.tsx';
import { useText } from '../../text/text.tsx';
import { useDates } from '../../text/use-dates.ts';
import { ChangedFigures } from './changed-figures.tsx';
import { FigureLine } from './figure-line.tsx';
import { ForeignTables } from './foreign-tables.tsx';
import { IssuerLine } from './issuer-line.tsx';
import { PicturesOf } from './pictures-of.tsx';
import { ReplyList } from './reply-list.tsx';

type Shown = 'figures' | 'replies';

const counted = ['source-data', 'sampled', 'unchecked'] as const;

/** 部门原始数4，抽查7，有变动3 */
const useSummary = (figures: readonly Figure[]): string => {
  const { t } = useText();
  const sizes = counted.map((status) => ({
    word: t(`standing.${status}`),
    size: figures.filter((figure) => figure.status === status).length,
  }));
  const changed = {
    word: t('bulletin.figures.changed'),
    size: figures.filter(({ current }) => current !== null).length,
  };
  return [...sizes, changed]
    .filter(({ size }) => size > 0)
    .map(({ word, size }) => t('bulletin.figures.count', { word, size }))
    .join(t('bulletin.comma'));
};

const Foot = ({ page }: { page: BulletinPage }) => {
  const { t } = useText();
  const dates = useDates();
  const { reviewedBy, signedBy, signedAt } = page.bulletin;
  return (
    <div className="figures-foot small dim">
      {reviewedBy === null ? null : <p>{t('bulletin.reviewed-by', { by: reviewedBy })}</p>}
      {signedBy === null || signedAt === null ? null : (
        <p>{t('bulletin.signed-by', { by: signedBy, moment: dates.moment(signedAt) })}</p>
      )}
      <p>{t('bulletin.kept')}</p>
    </div>
  );
};

const Head = ({ figures }: { figures: readonly Figure[] }) => {
  const { t } = useText();
  return (
    <div className="figures-head">
      <h2>
        {t('bulletin.figures')} <b>{figures.length}</b>
      </h2>
      <span className="small dim">{useSummary(figures)}</span>
    </div>
  );
};

interface FiguresPanelProps {
  readonly page: BulletinPage;
  readonly chosen: string | null;
  readonly onChoose: (figureId: string | null) => void;
  readonly onEditHead: () => void;
}

/** The panel beside the pages; below them on phones. */
export const FiguresPanel = ({ page, chosen, onChoose, onEditHead }: FiguresPanelProps) => {
  const { t } = useText();
  const { figures, replies, bulletin } = page;
  const [asked, setAsked] = useState<Shown>(bulletin.state === 'consulting' ? 'replies' : 'figures');
  const shown = chosen === null && replies.length > 0 ? asked : 'figures';
  const turn = (to: Shown): void => {
    setAsked(to);
    onChoose(null);
  };
  return (
    <aside className="sheet figures-panel" aria-label={t('bulletin.figures')}>
      {replies.length === 0 ? (
        <Head figures={figures} />
      ) : (
        <Tabs
          label={t('bulletin.figures')}
          tabs={[
            { key: 'figures', label: t('bulletin.figures'), count: figures.length },
            { key: 'replies', label: t('bulletin.replies'), count: replies.length },
          ]}
          chosen={shown}
          onChoose={turn}
        />
      )}
      <div className="figures-scroll">
        {shown === 'replies' ? (
          <ReplyList page={page} />
        ) : (
          <>
            <ChangedFigures page={page} />
            <ul className="figures-list">
              <IssuerLine page={page} onEdit={onEditHead} />
              {figures.map((figure) => (
                <FigureLine
                  key={figure.id}
                  figure={figure}
                  isOpen={figure.id === chosen}
                  onToggle={() => onChoose(figure.id === chosen ? null : figure.id)}
                />
              ))}
            </ul>
            <ForeignTables page={page} />
            <PicturesOf page={page} />
          </>
        )}
      </div>
      <Foot page={page} />
    </aside>
  );
};
