// 公开页: what townships are asked for each month, without signing in.
import './requests-page.css';
import { useParams } from '@tanstack/react-router';
import type { Answer } from '../../api/call.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { Empty } from '../../components/empty.tsx';
import { Table, type Column } from '../../components/table.tsx';
import { useTabName } from '../../shell/use-tab-name.ts';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { hoursText } from './hours-text.ts';

type Published = Answer<'readPublishedBurden'>;
type Month = Published['months'][number];
type Line = Month['units'][number];

const sumOf = (units: readonly Line[], of: 'items' | 'entries'): number =>
  units.reduce((sum, unit) => sum + unit[of], 0);

const Month = ({ month, before }: { month: Month; before: Month | undefined }) => {
  const { t } = useText();
  const dates = useDates();
  const columns: readonly Column<Line>[] = [
    { key: 'unit', head: t('request.head.unit'), cell: ({ unit }) => unit },
    { key: 'items', head: t('request.head.items'), end: true, cell: ({ items }) => items },
    {
      key: 'before',
      head: t('request.head.before'),
      end: true,
      cell: ({ unit }) => before?.units.find((each) => each.unit === unit)?.items ?? null,
    },
    { key: 'entries', head: t('request.head.entries'), end: true, cell: ({ entries }) => entries },
    { key: 'hours', head: t('request.head.hours'), end: true, cell: ({ minutes }) => hoursText(minutes) },
  ];
  return (
    <section>
      <h2>
        {t('request.public-month', {
          month: dates.period(month.month),
          units: month.units.length,
          items: sumOf(month.units, 'items'),
          entries: sumOf(month.units, 'entries'),
        })}
      </h2>
      <div className="sheet">
        <Table
          caption={dates.period(month.month)}
          columns={columns}
          rows={month.units}
          keyOf={({ unit }) => unit}
        />
      </div>
    </section>
  );
};

const Shown = ({ county, months }: Published) => {
  const { t } = useText();
  const title = t('request.public-title', { county });
  useTabName(title);
  return (
    <>
      <h1>{title}</h1>
      <p className="dim">{t('request.public-told')}</p>
      {months.length === 0 ? <Empty title={t('request.public-none')} /> : null}
      {months.map((month, i) => (
        <Month key={month.month} month={month} before={months[i + 1]} />
      ))}
    </>
  );
};

/** The page of the public. */
export const PublicBurdenPage = () => {
  const { code } = useParams({ strict: false });
  const published = useAnswer('readPublishedBurden', { query: code === undefined ? {} : { code } });
  return (
    <main className="public-page">
      <Answered reading={published} lines={8}>
        {(answer) => <Shown {...answer} />}
      </Answered>
    </main>
  );
};
