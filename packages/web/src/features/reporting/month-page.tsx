// 逐月填报: one unit's month in one grid, by keyboard or pasted from Excel; only what changed is sent, in one act.
import './month-grid.css';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { nextPeriod, previousPeriod } from '@luoshi/domain/period/period';
import type { Answer } from '../../api/call.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { Button } from '../../components/button.tsx';
import { buttonClass } from '../../components/button-class.ts';
import { Empty } from '../../components/empty.tsx';
import { Notice } from '../../components/notice.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { DraftLine } from '../../drafts/draft-line.tsx';
import { SectionTabs } from '../../shell/section-tabs.tsx';
import { TitleRow } from '../../shell/title-row.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { isOfLine } from './month-conflict.ts';
import { MonthLine } from './month-line.tsx';
import { Meanwhile } from './month-meanwhile.tsx';
import { keyOf, requestKey } from './month-values.ts';
import { PastedNotice } from './pasted-notice.tsx';
import { RequestLine } from './request-line.tsx';
import { useMonth } from './use-month.ts';

type Month = Answer<'readMonth'>;
type Filling = ReturnType<typeof useMonth>;

const heads = ['title', 'last', 'due', 'value', 'note', 'state'] as const;

const Grid = ({ month, filling }: { month: Month; filling: Filling }) => {
  const { t } = useText();
  const { content, tried, type, paste } = filling;
  const { rows, requests } = month;
  return (
    <div className="sheet">
      <table className="table month-grid" data-grid="month">
        <caption className="sr">{t('month.title')}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th
                key={head}
                scope="col"
                className={head === 'last' || head === 'due' ? 'table-end' : undefined}
              >
                {t(`month.head.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <MonthLine
              key={keyOf(row)}
              row={row}
              at={at}
              month={month.month}
              typed={content.rows[keyOf(row)]}
              tried={tried}
              onType={(typed) => type(keyOf(row), typed)}
              onPaste={paste(at)}
            />
          ))}
          {requests.length === 0 ? null : (
            <tr className="month-group">
              <th colSpan={heads.length} scope="colgroup">
                {t('month.requests', { count: requests.length })}
              </th>
            </tr>
          )}
          {requests.map((row, i) => (
            <RequestLine
              key={requestKey(row)}
              row={row}
              at={rows.length + i}
              month={month.month}
              typed={content.rows[requestKey(row)]}
              onType={(typed) => type(requestKey(row), typed)}
              onPaste={paste(rows.length + i)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
};

const Acts = ({ month, filling }: { month: Month; filling: Filling }) => {
  const { t } = useText();
  const { ready, held, untouched, isRunning } = filling;
  return (
    <div className="month-acts">
      <Button
        kind="primary"
        busy={isRunning}
        disabled={ready === 0 && held === 0}
        onClick={() => (ready === 0 ? filling.markTried() : void filling.send())}
      >
        {held > 0 && ready > 0
          ? t('month.send-ready', { count: ready })
          : t('month.send', { count: ready + held })}
      </Button>
      <Button
        busy={isRunning}
        disabled={untouched === 0 || held + ready > 0}
        onClick={() => void filling.sendUnchanged()}
      >
        {t('month.unchanged', { count: untouched })}
      </Button>
      {month.maySign ? (
        <Link className={buttonClass('text')} to="/reports">
          {t('month.sign')}
        </Link>
      ) : null}
      <DraftLine draft={filling.draft} />
    </div>
  );
};

const Filled = ({ month }: { month: Month }) => {
  const { t } = useText();
  const filling = useMonth(month);
  if (month.rows.length + month.requests.length === 0)
    return <Empty title={t('month.empty')}>{t('month.empty-told')}</Empty>;
  return (
    <>
      {filling.pasted === null ? null : (
        <PastedNotice pasted={filling.pasted} onClose={filling.forgetPasted} />
      )}
      <Grid month={month} filling={filling} />
      {filling.held > 0 ? <Notice kind="doubt">{t('month.held', { count: filling.held })}</Notice> : null}
      <Meanwhile filling={filling} />
      <Refusal refused={isOfLine(filling.refused) ? null : filling.refused} />
      <Acts month={month} filling={filling} />
      <p className="month-keys">{t('month.keys')}</p>
    </>
  );
};

const Turn = ({ month }: { month: string }) => {
  const { t } = useText();
  const dates = useDates();
  const navigate = useNavigate();
  const go = (period: string): void =>
    void navigate({ to: '/reporting/month', search: { period }, replace: true });
  return (
    <div className="month-turn">
      <Button small onClick={() => go(previousPeriod(month))}>
        {t('reporting.before')}
      </Button>
      <b>{dates.period(month)}</b>
      <Button small onClick={() => go(nextPeriod(month))}>
        {t('reporting.after')}
      </Button>
    </div>
  );
};

/** The page of a clerk or a head. */
export const MonthPage = () => {
  const { t } = useText();
  const dates = useDates();
  const { period } = useSearch({ strict: false });
  const month = useAnswer('readMonth', { query: { period } });
  const { data } = month;
  const asked = data?.rows.filter((row) => row.givenBy === null).length ?? 0;
  return (
    <>
      <TitleRow
        title={
          data === undefined ? t('month.title') : t('month.title-of', { month: dates.period(data.month) })
        }
        beside={
          data === undefined
            ? null
            : t('month.counts', {
                asked: asked + data.requests.length,
                given: data.rows.length - asked,
                open: data.rows.filter((row) => row.givenBy === null && row.state === 'open').length,
              })
        }
      />
      <SectionTabs section="reporting" />
      <Answered reading={month} lines={10}>
        {(answer) => (
          <>
            <Turn month={answer.month} />
            <Filled key={answer.month} month={answer} />
          </>
        )}
      </Answered>
    </>
  );
};
