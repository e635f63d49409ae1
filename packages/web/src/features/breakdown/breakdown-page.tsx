// 任务分解表: who does what by when; consulted with the units, approved, issued, assigned.
import './breakdown-page.css';
import { Link, useParams } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { BreakdownPage as Page, BreakdownRow } from '@luoshi/contract/routes/breakdown';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { Tabs } from '../../components/tabs.tsx';
import { focusLater } from '../../components/use-focus-on-open.ts';
import { actingPost, hasRole, useSession } from '../../session/session.tsx';
import { AdoptButton } from '../../duty-list/adopt-button.tsx';
import { TitleRow } from '../../shell/title-row.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { unitAndBelow, useCounty } from '../../unit/use-county.ts';
import { AnswerBar } from './answer-bar.tsx';
import { BreakdownActs } from './breakdown-acts.tsx';
import { BreakdownSteps } from './breakdown-steps.tsx';
import { BreakdownTable } from './breakdown-table.tsx';
import { ManyDialog } from './many-dialog.tsx';
import { answerable, isAwaited, rowFilters, rowsBy, type RowFilter } from './row-filter.ts';
import { RowForm } from './row-form.tsx';
import { RowView } from './row-view.tsx';
import { WithdrawButton } from './withdraw-button.tsx';

type Mode = 'edit' | 'answer' | 'read';

/** What the reader may do to the rows in this state. */
const useMode = ({ breakdown: { state } }: Page): Mode => {
  const session = useSession();
  const isHeard = state === 'consulting' || state === 'consulted';
  if (hasRole(session, 'office') && (state === 'drafted' || isHeard)) return 'edit';
  return isHeard && hasRole(session, 'handler', 'head') ? 'answer' : 'read';
};

const useMyUnits = (): ReadonlySet<string> => {
  const { units } = useCounty();
  return unitAndBelow(units, actingPost(useSession())?.unitId ?? null);
};

interface PickedProps {
  readonly page: Page;
  readonly mode: Mode;
  readonly mine: ReadonlySet<string>;
  readonly rows: readonly BreakdownRow[];
  readonly onDone: () => void;
  readonly onAll: () => void;
}

const Picked = ({ page, mode, mine, rows, onDone, onAll }: PickedProps) => {
  const { t } = useText();
  const [isOpen, setOpen] = useState(false);
  const { id } = page.breakdown;
  return (
    <div className="picked-bar">
      <span className="small dim2">{t('breakdown.picked', { count: rows.length })}</span>
      <span className="phone">
        <Button kind="text" small onClick={onAll}>
          {t('breakdown.all')}
        </Button>
      </span>
      {mode === 'answer' ? (
        <AnswerBar breakdownId={id} consents={answerable(rows, mine)} onDone={onDone} />
      ) : (
        <>
          <Button small onClick={() => setOpen(true)}>
            {t('breakdown.change-many')}
          </Button>
          <WithdrawButton breakdownId={id} rows={rows} onDone={onDone} />
        </>
      )}
      {isOpen ? (
        <ManyDialog
          breakdownId={id}
          rows={rows}
          onClose={() => setOpen(false)}
          onDone={() => {
            setOpen(false);
            onDone();
          }}
        />
      ) : null}
    </div>
  );
};

const Asked = ({ page, mine }: { page: Page; mine: ReadonlySet<string> }) => {
  const { t } = useText();
  const dates = useDates();
  const open = answerable(page.rows, mine).filter(isAwaited).length;
  const { answersDueOn } = page.breakdown;
  if (open === 0 || answersDueOn === null) return null;
  return <Notice kind="told">{t('breakdown.asked', { count: open, day: dates.day(answersDueOn) })}</Notice>;
};

const Doubts = ({ page, mode, mine }: { page: Page; mode: Mode; mine: ReadonlySet<string> }) => {
  const { t } = useText();
  const missing = page.rows.filter((row) => row.missing.length > 0).length;
  if (mode === 'answer') return <Asked page={page} mine={mine} />;
  return mode === 'edit' && missing > 0 ? (
    <Notice kind="doubt">{t('breakdown.missing', { count: missing })}</Notice>
  ) : null;
};

/** Rows that do not pass the duty lists of a township, until they are assigned; the office adopts what is proposed. */
const DutyDoubt = ({ page }: { page: Page }) => {
  const { t } = useText();
  const session = useSession();
  const off = page.rows.filter(({ duty }) => duty !== null && duty.refusals.length > 0);
  if (off.length === 0 || page.breakdown.state === 'assigned' || !hasRole(session, 'office')) return null;
  return (
    <Notice kind="doubt">
      {t('duty-list.off', { count: off.length })} <AdoptButton rows={off} />
    </Notice>
  );
};

interface RowsProps {
  readonly page: Page;
  readonly mode: Mode;
  readonly mine: ReadonlySet<string>;
}

const useTabs = ({ page, mode, mine }: RowsProps) => {
  const { t } = useText();
  return rowFilters
    .map((key) => ({ key, label: t(`breakdown.filter.${key}`), count: rowsBy(page.rows, key, mine).length }))
    .filter(({ key, count }) => key === 'all' || (count > 0 && (key !== 'mine' || mode === 'answer')));
};

const Rows = ({ page, mode, mine }: RowsProps) => {
  const { t } = useText();
  const [filter, setFilter] = useState<RowFilter | null>(null);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [open, setOpen] = useState<string | null>(null);
  const tabs = useTabs({ page, mode, mine });
  const wanted = filter ?? (mode === 'answer' ? 'mine' : 'all');
  const shown = tabs.some(({ key }) => key === wanted) ? wanted : 'all';
  const rows = rowsBy(page.rows, shown, mine);
  const canPick = (row: BreakdownRow): boolean => mode === 'edit' || answerable([row], mine).length > 0;
  const pickable = mode === 'read' ? [] : rows.filter(canPick).map(({ id }) => id);
  const chosen = page.rows.filter(({ id }) => picked.has(id));
  const bar: ReactNode = (
    <Picked
      page={page}
      mode={mode}
      mine={mine}
      rows={chosen}
      onDone={() => setPicked(new Set())}
      onAll={() => setPicked(new Set(pickable))}
    />
  );
  const isPicking = chosen.length > 0;
  const close = (id: string): void => {
    setOpen(null);
    focusLater(`open-${id}`);
  };
  return (
    <>
      <Tabs label={t('breakdown.title')} tabs={tabs} chosen={shown} onChoose={setFilter}>
        {isPicking ? bar : null}
      </Tabs>
      <BreakdownTable
        rows={rows}
        pickable={new Set(pickable)}
        picked={picked}
        onPick={setPicked}
        open={open}
        onOpen={setOpen}
      >
        {(row) =>
          mode === 'edit' ? (
            <RowForm key={row.id} breakdownId={page.breakdown.id} row={row} onClose={() => close(row.id)} />
          ) : (
            <RowView key={row.id} row={row} onClose={() => close(row.id)} />
          )
        }
      </BreakdownTable>
      {isPicking || mode === 'answer' ? <div className="phone picked-phone">{bar}</div> : null}
    </>
  );
};

/** Rows that were taken off leave no gaps: the numbers are those the paper will have. */
const numbered = (page: Page): Page => ({
  ...page,
  rows: page.rows.map((row, ordinal) => ({ ...row, ordinal })),
});

const Sheet = ({ page }: { page: Page }) => {
  const { t } = useText();
  const mode = useMode(page);
  const mine = useMyUnits();
  const { title, documentId, documentTitle } = page.breakdown;
  return (
    <div className="breakdown">
      <TitleRow
        title={title}
        back={
          <Link className="title-back" to="/breakdowns">
            {t('breakdown.title')}
          </Link>
        }
        beside={
          documentId === null ? null : (
            <Link className="small desk" to="/documents/$id" params={{ id: documentId }}>
              {t('breakdown.from', { document: documentTitle })}
            </Link>
          )
        }
        acts={<BreakdownActs page={page} />}
      />
      <div className="breakdown-body">
        <BreakdownSteps page={page} />
        <Doubts page={page} mode={mode} mine={mine} />
        <DutyDoubt page={page} />
        {page.rows.length === 0 ? (
          <p className="sheet breakdown-none dim2">{t('breakdown.no-rows')}</p>
        ) : (
          <Rows page={page} mode={mode} mine={mine} />
        )}
      </div>
    </div>
  );
};

/** One breakdown. */
export const BreakdownPage = () => {
  const { id = '' } = useParams({ strict: false });
  const page = useAnswer('readBreakdown', { params: { id } });
  return (
    <Answered reading={page} lines={12}>
      {(answer) => <Sheet key={answer.breakdown.id} page={numbered(answer)} />}
    </Answered>
  );
};
