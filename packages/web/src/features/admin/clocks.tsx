// 时限: every limit with how its days are counted, what starts it and where it is written; then what is reminded of, when and whom.
import type { Answer } from '../../api/call.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { Table, type Column } from '../../components/table.tsx';
import { isClock } from '../../rules/clock-ids.ts';
import { useText } from '../../text/text.tsx';

type Rules = Answer<'readRules'>;
type Clock = Rules['clocks'][number];
type Reminder = Rules['reminders'][number];

const Clocks = ({ clocks }: { clocks: readonly Clock[] }) => {
  const { t } = useText();
  const columns: readonly Column<Clock>[] = [
    { key: 'id', head: t('admin.clock.what'), cell: ({ id }) => (isClock(id) ? t(`rules.clock.${id}`) : id) },
    { key: 'days', head: t('admin.clock.days'), cell: ({ days, kind }) => t('rules.days', { days, kind }) },
    { key: 'starts', head: t('admin.clock.starts'), cell: ({ starts }) => starts },
    { key: 'source', head: t('admin.clock.source'), cell: ({ source }) => source },
  ];
  return (
    <div className="sheet">
      <Table caption={t('admin.clocks')} columns={columns} rows={clocks} keyOf={({ id }) => id} />
    </div>
  );
};

const useWhen = (): ((reminder: Reminder) => string) => {
  const { t } = useText();
  return ({ before, after, kind }) =>
    [
      ...before.map((days) => t('admin.reminder.before', { days, kind })),
      ...after.map((days) => t('admin.reminder.after', { days, kind })),
    ].join('、');
};

const Reminders = ({ reminders }: { reminders: readonly Reminder[] }) => {
  const { t } = useText();
  const when = useWhen();
  const columns: readonly Column<Reminder>[] = [
    { key: 'step', head: t('admin.reminder.step'), cell: ({ name }) => name },
    { key: 'when', head: t('admin.reminder.when'), cell: when },
    {
      key: 'to',
      head: t('admin.reminder.to'),
      cell: ({ to }) => to.map((one) => t(`admin.reminder.${one}`)).join('、'),
    },
    { key: 'send', head: t('admin.reminder.send'), cell: ({ send }) => t(`admin.reminder.${send}`) },
    { key: 'source', head: t('admin.clock.source'), cell: ({ source }) => source },
  ];
  const keyOf = ({ step, before, after, to }: Reminder) => [step, ...before, ...after, ...to].join(' ');
  return (
    <div className="sheet">
      <Table caption={t('admin.reminders')} columns={columns} rows={reminders} keyOf={keyOf} />
    </div>
  );
};

/** The limits and the reminders in force. */
export const ClocksTab = () => {
  const { t } = useText();
  const rules = useAnswer('readRules');
  return (
    <Answered reading={rules} lines={10}>
      {({ clocks, reminders }) => (
        <>
          <p className="dim2 admin-told">{t('admin.clocks-told')}</p>
          <Clocks clocks={clocks} />
          <h2 className="admin-under">{t('admin.reminders')}</h2>
          <Reminders reminders={reminders} />
        </>
      )}
    </Answered>
  );
};
