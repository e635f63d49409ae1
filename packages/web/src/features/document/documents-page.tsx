// 文件: every document with how far its items are decided.
import './documents-page.css';
import { Link } from '@tanstack/react-router';
import type { DocumentLine } from '@luoshi/contract/routes/document';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { buttonClass } from '../../components/button-class.ts';
import { Empty } from '../../components/empty.tsx';
import { Table, type Column } from '../../components/table.tsx';
import { hasRole, useSession } from '../../session/session.tsx';
import { TitleRow } from '../../shell/title-row.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { SecrecyTag } from './secrecy-tag.tsx';

const useColumns = (): readonly Column<DocumentLine>[] => {
  const { t } = useText();
  const dates = useDates();
  return [
    {
      key: 'title',
      head: t('document.head.title'),
      cell: ({ id, title }) => (
        <Link className="documents-title" to="/documents/$id" params={{ id }}>
          {title}
        </Link>
      ),
    },
    { key: 'source', head: t('document.head.source'), cell: ({ source }) => t(`document.source.${source}`) },
    { key: 'speaker', head: t('document.head.speaker'), cell: ({ speaker }) => speaker },
    { key: 'dated', head: t('document.head.dated'), cell: ({ datedOn }) => dates.day(datedOn) },
    {
      key: 'secrecy',
      head: t('document.head.secrecy'),
      cell: ({ secrecy }) => <SecrecyTag secrecy={secrecy} />,
    },
    { key: 'found', head: t('document.head.found'), end: true, cell: ({ found }) => found },
    {
      key: 'open',
      head: t('document.head.open'),
      end: true,
      cell: ({ open }) => (open === 0 ? null : <b className="blue">{open}</b>),
    },
    { key: 'taken', head: t('document.head.taken'), end: true, cell: ({ taken }) => taken || null },
  ];
};

const Register = () => {
  const { t } = useText();
  const session = useSession();
  return (
    <>
      <Link className={buttonClass()} to="/breakdowns">
        {t('document.breakdowns')}
      </Link>
      {hasRole(session, 'office') ? (
        <Link className={buttonClass('primary')} to="/documents/new">
          {t('document.register')}
        </Link>
      ) : null}
    </>
  );
};

/** The list of documents. */
export const DocumentsPage = () => {
  const { t } = useText();
  const list = useAnswer('listDocuments');
  const columns = useColumns();
  return (
    <>
      <TitleRow title={t('document.title')} acts={<Register />} />
      <Answered reading={list}>
        {({ documents }) =>
          documents.length === 0 ? (
            <Empty title={t('document.none')}>{t('document.none-told')}</Empty>
          ) : (
            <div className="sheet documents-list">
              <Table
                caption={t('document.title')}
                columns={columns}
                rows={documents}
                keyOf={({ id }) => id}
              />
            </div>
          )
        }
      </Answered>
    </>
  );
};
