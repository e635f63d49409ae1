// One form for a period: looked over, figures of others typed once, filled in by one act, downloaded.
import './forms-page.css';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { endOf, nextPeriod, previousPeriod } from '@luoshi/domain/period/period';
import { addressOf, type Answer } from '../../api/call.ts';
import { useAct } from '../../api/use-act.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { buttonClass } from '../../components/button-class.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { toast } from '../../components/toast.ts';
import { TitleRow } from '../../shell/title-row.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { FormSheet } from './form-sheet.tsx';
import { HeadingTable } from './heading-table.tsx';

type Page = Answer<'readForm'>;

/** Cells asked for that stay empty, by name. */
const Wanting = ({ page }: { page: Page }) => {
  const { t } = useText();
  const wanting = page.cells.filter(({ notHeld }) => notHeld !== null);
  if (wanting.length === 0) return null;
  return (
    <Notice kind="doubt">
      <p>{t('form.wanting-count', { count: wanting.length })}</p>
      <ul className="form-wanting-list">
        {wanting.slice(0, 12).map((cell) => (
          <li key={`${cell.row},${cell.column}`}>
            {t('form.wanting-cell', { row: cell.rowHeading, column: cell.columnHeading })}
            {cell.notHeld === null ? null : <span className="dim">{t(`form.why.${cell.notHeld}`)}</span>}
          </li>
        ))}
      </ul>
    </Notice>
  );
};

const Turn = ({ page }: { page: Page }) => {
  const { t } = useText();
  const dates = useDates();
  const navigate = useNavigate();
  const go = (period: string): void =>
    void navigate({ to: '/forms/$id', params: { id: page.id }, search: { period }, replace: true });
  return (
    <>
      <Button small onClick={() => go(previousPeriod(page.period))}>
        {t('form.before')}
      </Button>
      <b>{dates.period(page.period)}</b>
      <Button
        small
        disabled={endOf(nextPeriod(page.period)) >= dates.today}
        onClick={() => go(nextPeriod(page.period))}
      >
        {t('form.after')}
      </Button>
    </>
  );
};

const Filling = ({ page }: { page: Page }) => {
  const { t } = useText();
  const dates = useDates();
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const act = useAct('fillForm', ({ filled, missing }) => toast(t('form.filled', { filled, missing })));
  const known = Object.fromEntries(
    page.cells.flatMap(({ row, column, kind, value }) =>
      kind === 'outside' && value !== null ? [[`${row},${column}`, value]] : [],
    ),
  );
  const open = page.headings.filter(({ meaning }) => meaning === 'unmapped').length;
  const body = {
    period: page.period,
    basedOn: page.filling?.version ?? null,
    outside: { ...known, ...typed },
  };
  return (
    <>
      <div className="form-acts">
        <Turn page={page} />
        {page.mayFill ? (
          <Button
            kind="primary"
            busy={act.isRunning}
            disabled={open > 0}
            onClick={() => void act.run({ params: { id: page.id }, body })}
          >
            {page.filling === null ? t('form.fill') : t('form.fill-again')}
          </Button>
        ) : null}
        {page.filling === null ? null : (
          <a
            className={buttonClass()}
            href={addressOf('downloadForm', { params: { id: page.id, period: page.period } })}
            download
          >
            {t('form.download')}
          </a>
        )}
        <span className="small dim">
          {page.filling?.filledAt == null
            ? t('form.due-on', { day: dates.day(page.dueOn) })
            : t('form.filled-at', {
                when: dates.moment(page.filling.filledAt),
                filled: page.filling.filled,
                missing: page.filling.missing,
              })}
        </span>
      </div>
      {open > 0 ? <Notice kind="doubt">{t('form.map-first', { count: open })}</Notice> : null}
      <Refusal refused={act.refused} />
      <FormSheet page={page} typed={typed} onType={(key, text) => setTyped({ ...typed, [key]: text })} />
      <p className="small dim">{t('form.sheet-told')}</p>
      <Wanting page={page} />
    </>
  );
};

/** The page of a form. */
export const FormPage = () => {
  const { t } = useText();
  const { id } = useParams({ strict: false });
  const { period } = useSearch({ strict: false });
  const page = useAnswer('readForm', { params: { id: id ?? '' }, query: { period } });
  return (
    <>
      <TitleRow
        title={page.data?.title ?? t('form.title')}
        back={
          <Link className="title-back" to="/forms">
            {t('form.title')}
          </Link>
        }
        beside={page.data === undefined ? null : t('form.from', { sentBy: page.data.sentBy })}
      />
      <Answered reading={page} lines={12}>
        {(answer) => (
          <>
            <Filling key={answer.period} page={answer} />
            <HeadingTable page={answer} />
          </>
        )}
      </Answered>
    </>
  );
};
