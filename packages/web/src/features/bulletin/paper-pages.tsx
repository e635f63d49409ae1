// 正文: the circular on its A4 pages, figures underlined; pressing one opens where it comes from.
import './paper.css';
import './paper-text.css';
import { useMemo, type MouseEvent } from 'react';
import type { BulletinPage, Run } from '@luoshi/contract/routes/bulletin';
import { useText } from '../../text/text.tsx';
import { PaperCopy } from './paper-copy.tsx';
import type { DrawRun } from './paper-piece.tsx';
import { paperSections } from './paper-pieces.ts';
import { PaperSheet } from './paper-sheet.tsx';
import { useSheets } from './use-sheets.ts';

interface PaperPagesProps {
  readonly page: BulletinPage;
  /** Id of the figure that is looked at. */
  readonly chosen: string | null;
  readonly onChoose: (figureId: string) => void;
  readonly onEdit: (blockAt: number) => void;
}

const classOf = (id: string, chosen: string | null, changed: ReadonlySet<string>): string =>
  [
    'paper-figure',
    ...(changed.has(id) ? ['paper-figure-changed'] : []),
    ...(id === chosen ? ['paper-figure-chosen'] : []),
  ].join(' ');

/** The pages of a circular. */
export const PaperPages = ({ page, chosen, onChoose, onEdit }: PaperPagesProps) => {
  const { t } = useText();
  const sections = useMemo(() => paperSections(page, t), [page, t]);
  const { laid, copy } = useSheets(sections);
  const changed = new Set(page.figures.flatMap(({ id, current }) => (current === null ? [] : [id])));
  const drawRun: DrawRun = ({ text, figure }: Run, key) => {
    if (figure === null) return <span key={key}>{text}</span>;
    const choose = (event: MouseEvent): void => {
      event.preventDefault();
      onChoose(figure);
    };
    return (
      <a
        key={key}
        href={`#figure-${figure}`}
        className={classOf(figure, chosen, changed)}
        data-figure={figure}
        onClick={choose}
      >
        {text}
      </a>
    );
  };
  const besideOf = (editAt: number) => (
    <button type="button" className="paper-edit" onClick={() => onEdit(editAt)}>
      {t('bulletin.edit.paragraph-short')}
    </button>
  );
  return (
    <div className={page.offers.includes('edit') ? 'paper-pages paper-editable' : 'paper-pages'}>
      {laid?.of === sections ? null : <PaperCopy page={page} sections={sections} ref={copy} />}
      {laid?.sheets.map((sheet, at) => {
        const section = laid.of[sheet.section];
        if (section === undefined) return null;
        return (
          <PaperSheet
            key={at}
            page={page}
            sheet={sheet}
            section={section}
            measured={laid.measured[sheet.section] ?? []}
            label={t('bulletin.page-of', { number: at + 1, count: laid.sheets.length })}
            drawRun={drawRun}
            besideOf={besideOf}
          />
        );
      })}
    </div>
  );
};
