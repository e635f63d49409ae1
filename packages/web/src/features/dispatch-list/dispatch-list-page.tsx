// 旬调度清单: what leaders have reported every ten days, until when; three a township at most.
import './dispatch-list-page.css';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { DispatchEntry } from '@luoshi/contract/routes/calendar';
import type { Answer } from '../../api/call.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { BlockedMark } from '../../components/blocked-mark.tsx';
import { Button } from '../../components/button.tsx';
import { Empty } from '../../components/empty.tsx';
import { Light } from '../../components/light.tsx';
import { Ruler } from '../../components/ruler.tsx';
import { Table, type Column } from '../../components/table.tsx';
import { Tag } from '../../components/tag.tsx';
import { hasRole, useSession } from '../../session/session.tsx';
import { SectionTabs } from '../../shell/section-tabs.tsx';
import { TitleRow } from '../../shell/title-row.tsx';
import { percentText } from '../../text/number-text.ts';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { PutDialog } from './put-dialog.tsx';
import { TakeOff } from './take-off.tsx';

type List = Answer<'readDispatchList'>;

const Asked = ({ entry }: { entry: DispatchEntry }) => {
  const { t } = useText();
  return (
    <div>
      {entry.leader}
      {entry.enteredBy === null ? null : (
        <small className="dim list-under">
          {t('dispatch-list.entered', { who: entry.enteredBy, basis: entry.basis ?? '' })}
        </small>
      )}
      {entry.reason === '' ? null : <small className="dim list-under">{entry.reason}</small>}
    </div>
  );
};

const Progress = ({ entry }: { entry: DispatchEntry }) => {
  const { percent, duePercent } = entry.progress;
  if (percent === null) return null;
  return (
    <div className="list-progress">
      <span>{percentText(percent)}</span>
      <Ruler percent={percent} duePercent={duePercent} light={entry.light.light} />
    </div>
  );
};

const useColumns = (mayEdit: boolean): readonly Column<DispatchEntry>[] => {
  const { t } = useText();
  const dates = useDates();
  return [
    { key: 'light', head: t('dispatch-list.head.light'), cell: (entry) => <Light shown={entry.light} /> },
    {
      key: 'title',
      head: t('dispatch-list.head.title'),
      cell: (entry) => (
        <div>
          <Link to="/commitments/$id" params={{ id: entry.commitmentId }}>
            {entry.title}
          </Link>
          <BlockedMark blocked={entry.light.blocked} />
        </div>
      ),
    },
    { key: 'unit', head: t('dispatch-list.head.unit'), cell: (entry) => entry.unit },
    { key: 'progress', head: t('dispatch-list.head.progress'), cell: (entry) => <Progress entry={entry} /> },
    {
      key: 'days',
      head: t('dispatch-list.head.days'),
      cell: (entry) => (
        <>
          {t('dispatch-list.days', { from: dates.day(entry.fromOn), to: dates.day(entry.toOn) })}{' '}
          <Tag tone={entry.state === 'on' ? 'blue' : 'quiet'}>{t(`dispatch-list.state.${entry.state}`)}</Tag>
        </>
      ),
    },
    {
      key: 'next',
      head: t('dispatch-list.head.next'),
      cell: ({ next }) =>
        next === null
          ? null
          : t('dispatch-list.next', { period: dates.period(next.period), day: dates.day(next.dueOn) }),
    },
    { key: 'asked', head: t('dispatch-list.head.asked'), cell: (entry) => <Asked entry={entry} /> },
    ...(mayEdit
      ? [
          {
            key: 'acts',
            head: t('dispatch-list.head.acts'),
            cell: (entry: DispatchEntry) => (entry.state === 'ended' ? null : <TakeOff entry={entry} />),
          },
        ]
      : []),
  ];
};

const Towns = ({ list }: { list: List }) => {
  const { t } = useText();
  return (
    <section className="list-towns">
      <h2>{t('dispatch-list.towns', { most: list.most })}</h2>
      <ul>
        {list.towns.map((town) => (
          <li key={town.unitId} className={town.listed >= list.most ? 'list-full' : undefined}>
            {town.unit}
            <b>{t('dispatch-list.of', { listed: town.listed, most: list.most })}</b>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** More than a county has: the whole list. */
const all = 5_000;

/** The list. */
export const DispatchListPage = () => {
  const { t } = useText();
  const session = useSession();
  const [isWhole, setWhole] = useState(false);
  const list = useAnswer('readDispatchList', { query: { most: isWhole ? all : undefined } });
  const [isPutting, setPutting] = useState(false);
  const mayEdit = hasRole(session, 'leader', 'office');
  const columns = useColumns(mayEdit);
  const { data } = list;
  return (
    <>
      <TitleRow
        title={t('dispatch-list.title')}
        beside={data === undefined ? null : t('dispatch-list.beside', { count: data.on })}
        acts={
          <>
            <Button onClick={() => window.print()}>{t('dispatch-list.print')}</Button>
            {mayEdit ? (
              <Button kind="primary" onClick={() => setPutting(true)}>
                {t('dispatch-list.put')}
              </Button>
            ) : null}
          </>
        }
      />
      <SectionTabs section="dispatch" />
      <Answered reading={list} lines={8}>
        {(answer) => (
          <>
            {answer.entries.length === 0 ? (
              <Empty title={t('dispatch-list.none')}>{t('dispatch-list.none-told')}</Empty>
            ) : (
              <div className="sheet">
                <Table
                  caption={t('dispatch-list.title')}
                  columns={columns}
                  rows={answer.entries}
                  keyOf={({ id }) => id}
                />
              </div>
            )}
            {answer.count > answer.entries.length ? (
              <Button kind="text" onClick={() => setWhole(true)}>
                {t('dispatch-list.show-all', { count: answer.count })}
              </Button>
            ) : null}
            <Towns list={answer} />
          </>
        )}
      </Answered>
      {isPutting && data !== undefined ? (
        <PutDialog today={data.today} onClose={() => setPutting(false)} />
      ) : null}
    </>
  );
};
