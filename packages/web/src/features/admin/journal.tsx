// 办理记录: who did what and when, newest first, a hundred entries at a time.
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { PageMessageKey } from '@luoshi/contract/messages/message-key.gen';
import type { JournalEntry } from '@luoshi/contract/routes/journal';
import { verbs, type Verb } from '@luoshi/domain/access/grants';
import { expiryRules, type ExpiryRule } from '@luoshi/domain/attendance/expiry-rule';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { Button } from '../../components/button.tsx';
import { Table, type Column } from '../../components/table.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { linesOf, type JournalLine } from './journal-lines.ts';
import { journalTables, type JournalTable } from '@luoshi/contract/messages/journal-tables';

const isVerb = (text: string): text is Verb => (verbs as readonly string[]).includes(text);

const isExpiryRule = (text: string): text is ExpiryRule => (expiryRules as readonly string[]).includes(text);

const isTable = (text: string): text is JournalTable => (journalTables as readonly string[]).includes(text);

const tableKey = (table: string): PageMessageKey => `admin.table.${isTable(table) ? table : 'other'}`;

const useColumns = (): readonly Column<JournalLine>[] => {
  const { t } = useText();
  const dates = useDates();
  return [
    {
      key: 'at',
      head: t('admin.journal.at'),
      cell: ({ first }) => <span className="nowrap">{dates.moment(first.at)}</span>,
    },
    {
      key: 'who',
      head: t('admin.journal.who'),
      cell: ({ first }) => (
        <>
          {first.person ?? t('admin.journal.system')} <span className="small dim">{first.post}</span>
        </>
      ),
    },
    {
      key: 'what',
      head: t('admin.journal.what'),
      cell: ({ first }) => (isVerb(first.verb) ? t(`verb.${first.verb}`) : first.verb),
    },
    {
      key: 'rows',
      head: t('admin.journal.rows'),
      cell: ({ tables }) =>
        tables
          .map(({ table, count }) => t('admin.journal.of', { what: t(tableKey(table)), count }))
          .join('，'),
    },
    {
      key: 'why',
      head: t('admin.journal.why'),
      cell: ({ first: { reason } }) =>
        reason !== null && isExpiryRule(reason) ? t(`admin.journal.expired.${reason}`) : reason,
    },
    { key: 'seq', head: t('admin.journal.seq'), end: true, cell: ({ first }) => first.seq },
  ];
};

const Entries = ({ entries, before }: { entries: readonly JournalEntry[]; before: number | undefined }) => {
  const { t } = useText();
  const navigate = useNavigate();
  const columns = useColumns();
  const last = entries.at(-1);
  const go = (to: number | undefined): void =>
    void navigate({ to: '/admin', search: { tab: 'journal', before: to } });
  if (last === undefined) return <p className="sheet admin-none dim2">{t('admin.journal.none')}</p>;
  return (
    <div className="sheet admin-sheet">
      <Table
        caption={t('admin.tab.journal')}
        columns={columns}
        rows={linesOf(entries)}
        keyOf={({ key }) => key}
      />
      <div className="admin-more noprint">
        {before === undefined ? null : (
          <Button small onClick={() => go(undefined)}>
            {t('admin.journal.newest')}
          </Button>
        )}
        {last.seq > 1 ? (
          <Button small onClick={() => go(last.seq)}>
            {t('admin.journal.older')}
          </Button>
        ) : null}
      </div>
    </div>
  );
};

/** The record; how far back stands in the address. */
export const Journal = () => {
  const { before } = useSearch({ strict: false });
  const list = useAnswer('listJournal', { query: before === undefined ? {} : { before } });
  return (
    <Answered reading={list} lines={12}>
      {({ entries }) => <Entries entries={entries} before={before} />}
    </Answered>
  );
};
