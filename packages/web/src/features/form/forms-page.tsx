// 套表: the forms that city and province send, what is due of them, and what they were filled with.
import './forms-page.css';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { FormLine } from '@luoshi/contract/routes/form';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { Button } from '../../components/button.tsx';
import { Empty } from '../../components/empty.tsx';
import { Table, type Column } from '../../components/table.tsx';
import { SectionTabs } from '../../shell/section-tabs.tsx';
import { TitleRow } from '../../shell/title-row.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { NewForm } from './new-form.tsx';

const useColumns = (): readonly Column<FormLine>[] => {
  const { t } = useText();
  const dates = useDates();
  return [
    {
      key: 'title',
      head: t('form.head.title'),
      cell: ({ id, title, sentBy }) => (
        <>
          <Link to="/forms/$id" params={{ id }} search={{}}>
            {title}
          </Link>
          <br />
          <span className="small dim">{t('form.from', { sentBy })}</span>
        </>
      ),
    },
    { key: 'unit', head: t('form.head.unit'), cell: ({ unit }) => unit },
    { key: 'cadence', head: t('form.cadence'), cell: ({ cadence }) => t(`form.cadence.${cadence}`) },
    {
      key: 'due',
      head: t('form.head.due'),
      cell: ({ due }) =>
        due === null
          ? t('form.done')
          : t('form.due', { period: dates.period(due.period), day: dates.day(due.dueOn) }),
    },
    {
      key: 'mapped',
      head: t('form.head.mapped'),
      cell: ({ unmapped }) =>
        unmapped === 0 ? (
          t('form.mapped')
        ) : (
          <span className="amber">{t('form.unmapped', { count: unmapped })}</span>
        ),
    },
    {
      key: 'filled',
      head: t('form.head.filled'),
      cell: ({ filled: [last] }) =>
        last === undefined
          ? null
          : t('form.last', { period: dates.period(last.period), filled: last.filled, missing: last.missing }),
    },
  ];
};

/** The list of forms. */
export const FormsPage = () => {
  const { t } = useText();
  const forms = useAnswer('listForms');
  const columns = useColumns();
  const [isAdding, setAdding] = useState(false);
  const addsFor = forms.data?.addsFor ?? null;
  return (
    <>
      <TitleRow
        title={t('form.title')}
        beside={<span className="desk">{t('form.told')}</span>}
        acts={
          addsFor === null || isAdding ? undefined : (
            <Button kind="primary" onClick={() => setAdding(true)}>
              {t('form.new')}
            </Button>
          )
        }
      />
      <SectionTabs section="reporting" />
      {isAdding && addsFor !== null ? <NewForm unitId={addsFor} onClose={() => setAdding(false)} /> : null}
      <Answered reading={forms} lines={6}>
        {(answer) =>
          answer.forms.length === 0 ? (
            <Empty title={t('form.none')}>{t('form.none-told')}</Empty>
          ) : (
            <div className="sheet">
              <Table caption={t('form.title')} columns={columns} rows={answer.forms} keyOf={({ id }) => id} />
            </div>
          )
        }
      </Answered>
    </>
  );
};
