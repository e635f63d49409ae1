// 清单: the three lists with what falls under each entry.
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { DutyLists } from '@luoshi/contract/routes/duty-list';
import { Empty } from '../../components/empty.tsx';
import { Field } from '../../components/field.tsx';
import { Table, type Column } from '../../components/table.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { useText } from '../../text/text.tsx';
import { dutiesFound } from './duties-found.ts';

type Duty = DutyLists['duties'][number];

const useColumns = (): readonly Column<Duty>[] => {
  const { t } = useText();
  return [
    {
      key: 'list',
      head: t('duty-list.head.list'),
      cell: ({ list }) => <span className="nowrap">{t(`duty-list.list.${list}`)}</span>,
    },
    { key: 'number', head: t('duty-list.head.number'), end: true, cell: ({ number }) => number },
    {
      key: 'title',
      head: t('duty-list.head.title'),
      cell: ({ title, words }) => (
        <>
          {title}
          {words.length === 0 ? null : (
            <>
              <br />
              <span className="small dim">{t('duty-list.also', { words: words.join('、') })}</span>
            </>
          )}
        </>
      ),
    },
    { key: 'unit', head: t('duty-list.head.unit'), cell: ({ unit }) => unit ?? t('duty-list.every') },
    { key: 'lead', head: t('duty-list.head.lead'), cell: ({ lead }) => lead },
    {
      key: 'commitments',
      head: t('duty-list.head.commitments'),
      cell: ({ commitments }) => (commitments.length === 0 ? null : <Commitments of={commitments} />),
    },
    {
      key: 'source',
      head: t('duty-list.head.source'),
      cell: ({ source }) => <span className="small dim">{source}</span>,
    },
  ];
};

const Commitments = ({ of: commitments }: { of: Duty['commitments'] }) => {
  const { t } = useText();
  return (
    <details className="duty-commitments">
      <summary>{t('duty-list.count', { count: commitments.length })}</summary>
      <ul>
        {commitments.map(({ id, number, title }) => (
          <li key={id}>
            <Link to="/commitments/$id" params={{ id }}>
              {number} {title}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
};

/** The lists, searched. */
export const DutiesTable = ({ duties }: { duties: DutyLists['duties'] }) => {
  const { t } = useText();
  const [text, setText] = useState('');
  const columns = useColumns();
  const found = dutiesFound(duties, text);
  if (duties.length === 0) {
    return <Empty title={t('duty-list.none')}>{t('duty-list.none-told')}</Empty>;
  }
  return (
    <>
      <div className="duty-search">
        <Field label={t('duty-list.search')} under={t('duty-list.search-told')}>
          {(control) => <TextInput control={control} type="search" value={text} onType={setText} />}
        </Field>
      </div>
      {found.length === 0 ? (
        <Empty title={t('duty-list.none-found')} />
      ) : (
        <div className="sheet duty-sheet">
          <Table caption={t('duty-list.title')} columns={columns} rows={found} keyOf={({ id }) => id} />
        </div>
      )}
    </>
  );
};
