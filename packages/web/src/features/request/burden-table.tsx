// 各乡镇填报负担: how much each is asked this month, how it changed, and by whom; published by the office.
import type { BurdenLine } from '@luoshi/contract/routes/request';
import type { Answer } from '../../api/call.ts';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { Table, type Column } from '../../components/table.tsx';
import { Tag } from '../../components/tag.tsx';
import { toast } from '../../components/toast.ts';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { BurdenBars } from './burden-bars.tsx';
import { hoursText } from './hours-text.ts';

type Burden = Answer<'readBurden'>;

/** How many who ask are named. */
const named = 3;

const useColumns = (most: number): readonly Column<BurdenLine>[] => {
  const { t } = useText();
  return [
    {
      key: 'unit',
      head: t('request.head.unit'),
      cell: ({ unit, own, over }) => (
        <>
          <span className={own ? 'burden-own' : undefined}>{unit}</span>{' '}
          {over ? <Tag tone="doubt">{t('request.over')}</Tag> : null}
        </>
      ),
    },
    { key: 'items', head: t('request.head.items'), end: true, cell: ({ items }) => items },
    { key: 'entries', head: t('request.head.entries'), end: true, cell: ({ entries }) => entries },
    { key: 'hours', head: t('request.head.hours'), end: true, cell: ({ minutes }) => hoursText(minutes) },
    {
      key: 'change',
      head: t('request.head.change'),
      cell: ({ months }) => <BurdenBars months={months} most={most} />,
    },
    {
      key: 'askers',
      head: t('request.head.askers'),
      cell: ({ askers }) =>
        askers
          .slice(0, named)
          .map(({ asker, items }) => t('request.asker', { asker, items }))
          .join(t('request.between')),
    },
  ];
};

const Publish = ({ burden }: { burden: Burden }) => {
  const { t } = useText();
  const dates = useDates();
  const act = useAct('publishBurden', () => toast(t('request.published')));
  const month = dates.period(burden.month);
  return (
    <div className="request-acts">
      {burden.mayPublish ? (
        <Button busy={act.isRunning} onClick={() => void act.run({ body: { month: burden.month } })}>
          {burden.publishedAt === null
            ? t('request.publish', { month })
            : t('request.publish-again', { month })}
        </Button>
      ) : null}
      <span className="small dim">
        {burden.publishedAt === null
          ? t('request.not-published')
          : t('request.published-at', { when: dates.moment(burden.publishedAt) })}{' '}
        <a href="/public/burden">{t('request.public-page')}</a>
      </span>
      <Refusal refused={act.refused} />
    </div>
  );
};

/** The month of every township. */
export const BurdenTable = ({ burden }: { burden: Burden }) => {
  const { t } = useText();
  const most = Math.max(0, ...burden.units.flatMap(({ months }) => months.map(({ items }) => items)));
  const columns = useColumns(most);
  const over = burden.units.filter((unit) => unit.over);
  const units = burden.units.toSorted((a, b) => Number(b.own) - Number(a.own));
  return (
    <>
      {over.length === 0 ? null : (
        <Notice kind="doubt">{t('request.over-told', { count: over.length, most: burden.mostItems })}</Notice>
      )}
      <div className="sheet">
        <Table caption={t('request.burden')} columns={columns} rows={units} keyOf={({ unitId }) => unitId} />
      </div>
      <p className="small dim">{t('request.burden-told')}</p>
      <Publish burden={burden} />
    </>
  );
};
