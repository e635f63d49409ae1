// 放假调休: a year's days off and days worked; what the county says of a day holds over what ships, and every clock counts by it.
import './calendar-page.css';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { Answer } from '../../api/call.ts';
import { useAct } from '../../api/use-act.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { Button } from '../../components/button.tsx';
import { Empty } from '../../components/empty.tsx';
import { Notice } from '../../components/notice.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { Table, type Column } from '../../components/table.tsx';
import { hasRole, useSession } from '../../session/session.tsx';
import { SectionTabs } from '../../shell/section-tabs.tsx';
import { TitleRow } from '../../shell/title-row.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { HolidayDialog, type HolidayForm } from './holiday-dialog.tsx';

type Holidays = Answer<'readHolidays'>;
type Own = Holidays['own'][number];

type Day = Pick<Own | Holidays['shipped'][number], 'on' | 'kind' | 'name'>;

/** The columns of any table of days. */
const useDayColumns = (): readonly Column<Day>[] => {
  const { t } = useText();
  const dates = useDates();
  return [
    {
      key: 'on',
      head: t('calendar.head.day'),
      cell: ({ on }) => `${dates.day(on)} ${dates.weekday(on, 'short')}`,
    },
    { key: 'kind', head: t('calendar.head.kind'), cell: ({ kind }) => t(`calendar.day.${kind}`) },
    { key: 'name', head: t('calendar.head.name'), cell: ({ name }) => name },
  ];
};

const Shipped = ({ holidays }: { holidays: Holidays }) => {
  const { t } = useText();
  const columns = useDayColumns();
  if (holidays.shipped.length === 0) return <Empty title={t('calendar.holidays.none-shipped')} />;
  return (
    <div className="sheet">
      <Table
        caption={t('calendar.holidays.shipped')}
        columns={columns}
        rows={holidays.shipped}
        keyOf={({ on }) => on}
      />
    </div>
  );
};

const TakeBack = ({ day }: { day: Own }) => {
  const { t } = useText();
  const act = useAct('removeHoliday');
  const run = () => void act.run({ params: { on: day.on }, body: { basedOn: day.version } });
  return (
    <>
      <Button kind="text" small busy={act.isRunning} onClick={run}>
        {t('calendar.holidays.take-back')}
      </Button>
      <Refusal refused={act.refused} />
    </>
  );
};

const OwnDays = ({ own, onEdit }: { own: readonly Own[]; onEdit: ((day: Own) => void) | null }) => {
  const { t } = useText();
  const dayColumns = useDayColumns();
  if (own.length === 0)
    return <Empty title={t('calendar.holidays.none-own')}>{t('calendar.holidays.none-told')}</Empty>;
  const columns: readonly Column<Own>[] = [
    ...dayColumns,
    { key: 'source', head: t('calendar.head.source'), cell: ({ source }) => source },
    {
      key: 'acts',
      head: t('calendar.head.acts'),
      cell: (day) =>
        onEdit === null ? null : (
          <>
            <Button kind="text" small onClick={() => onEdit(day)}>
              {t('calendar.holidays.edit')}
            </Button>
            <TakeBack day={day} />
          </>
        ),
    },
  ];
  return (
    <div className="sheet">
      <Table caption={t('calendar.holidays.own')} columns={columns} rows={own} keyOf={({ id }) => id} />
    </div>
  );
};

/** Days the law gives, where no table ships: taken over in one act, then moved as the notice says. */
const Proposed = ({ holidays }: { holidays: Holidays }) => {
  const { t } = useText();
  const dates = useDates();
  const act = useAct('setHolidays');
  const known = new Set(holidays.own.map(({ on }) => on));
  const open = holidays.proposed.filter(({ on }) => !known.has(on));
  if (open.length === 0) return null;
  const source = t('calendar.holidays.law');
  const days = open.map(({ on, name }) => ({ on, name, kind: 'off' as const, source, basedOn: null }));
  return (
    <Notice kind="told">
      <b>{t('calendar.holidays.proposed', { count: open.length })}</b>
      <p>{open.map(({ on, name }) => `${dates.day(on)}${name}`).join('、')}</p>
      <Button busy={act.isRunning} onClick={() => void act.run({ body: { days } })}>
        {t('calendar.holidays.take-over')}
      </Button>
      <Refusal refused={act.refused} />
    </Notice>
  );
};

const Year = ({
  holidays,
  mayEdit,
  onEdit,
}: {
  holidays: Holidays;
  mayEdit: boolean;
  onEdit: (day: Own) => void;
}) => {
  const { t } = useText();
  const dates = useDates();
  const { springFestival: feast, source } = holidays;
  return (
    <>
      {feast === null ? null : (
        <p className="small dim">
          {t('calendar.holidays.spring-festival', { day: dates.day(feast.on), source: feast.source })}
        </p>
      )}
      {mayEdit ? <Proposed holidays={holidays} /> : null}
      <div className="holiday-columns">
        <section>
          <h2>{t('calendar.holidays.own')}</h2>
          <OwnDays own={holidays.own} onEdit={mayEdit ? onEdit : null} />
        </section>
        <section>
          <h2>{t('calendar.holidays.shipped')}</h2>
          {source === null ? null : <p className="small dim">{source}</p>}
          <Shipped holidays={holidays} />
        </section>
      </div>
    </>
  );
};

/** The year. */
export const HolidaysPage = () => {
  const { t } = useText();
  const session = useSession();
  const navigate = useNavigate();
  const search = useSearch({ strict: false });
  const holidays = useAnswer('readHolidays', { query: { year: search.year } });
  const [form, setForm] = useState<HolidayForm | null>(null);
  const mayEdit = hasRole(session, 'office', 'administrator');
  const { data } = holidays;
  const go = (year: number): void =>
    void navigate({ to: '/calendar/holidays', search: { year }, replace: true });
  return (
    <>
      <TitleRow
        title={
          data === undefined ? t('calendar.holidays') : t('calendar.holidays.of', { year: String(data.year) })
        }
        back={
          <Link className="title-back" to="/calendar">
            {t('calendar.title')}
          </Link>
        }
        acts={
          data === undefined ? undefined : (
            <>
              <Button small onClick={() => go(data.year - 1)}>
                {t('calendar.year-before')}
              </Button>
              <Button small onClick={() => go(data.year + 1)}>
                {t('calendar.year-after')}
              </Button>
              {mayEdit ? (
                <Button kind="primary" onClick={() => setForm({ day: null })}>
                  {t('calendar.holidays.add')}
                </Button>
              ) : null}
            </>
          )
        }
      />
      <SectionTabs section="dispatch" />
      <Answered reading={holidays} lines={10}>
        {(answer) => <Year holidays={answer} mayEdit={mayEdit} onEdit={(day) => setForm({ day })} />}
      </Answered>
      {form === null || data === undefined ? null : (
        <HolidayDialog year={data.year} form={form} onClose={() => setForm(null)} />
      )}
    </>
  );
};
