// 任务分解表: all of them, with where each stands.
import './breakdowns-page.css';
import { Link } from '@tanstack/react-router';
import type { BreakdownLine } from '@luoshi/contract/routes/breakdown';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { Empty } from '../../components/empty.tsx';
import { Table, type Column } from '../../components/table.tsx';
import { TitleRow } from '../../shell/title-row.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { StateTag } from './state-tag.tsx';

const useColumns = (): readonly Column<BreakdownLine>[] => {
  const { t } = useText();
  const dates = useDates();
  return [
    {
      key: 'title',
      head: t('breakdown.head.table'),
      cell: ({ id, title }) => (
        <Link className="breakdowns-title" to="/breakdowns/$id" params={{ id }}>
          {title}
        </Link>
      ),
    },
    { key: 'state', head: t('breakdown.head.state'), cell: ({ state }) => <StateTag state={state} /> },
    {
      key: 'document',
      head: t('breakdown.head.document'),
      cell: ({ documentId, documentTitle }) =>
        documentId === null ? null : (
          <Link to="/documents/$id" params={{ id: documentId }}>
            {documentTitle}
          </Link>
        ),
    },
    { key: 'rows', head: t('breakdown.head.rows'), end: true, cell: ({ rows }) => rows },
    {
      key: 'answers',
      head: t('breakdown.head.answers'),
      cell: ({ answersDueOn }) => (answersDueOn === null ? null : dates.day(answersDueOn)),
    },
    { key: 'number', head: t('breakdown.head.number'), cell: ({ number }) => number },
  ];
};

/** The list of breakdowns. */
export const BreakdownsPage = () => {
  const { t } = useText();
  const list = useAnswer('listBreakdowns');
  const columns = useColumns();
  return (
    <>
      <TitleRow
        title={t('breakdown.title')}
        back={
          <Link className="title-back" to="/documents">
            {t('document.title')}
          </Link>
        }
      />
      <Answered reading={list}>
        {({ breakdowns }) =>
          breakdowns.length === 0 ? (
            <Empty title={t('breakdown.none')}>{t('breakdown.none-told')}</Empty>
          ) : (
            <div className="sheet breakdowns-list">
              <Table
                caption={t('breakdown.title')}
                columns={columns}
                rows={breakdowns}
                keyOf={({ id }) => id}
              />
            </div>
          )
        }
      </Answered>
    </>
  );
};
