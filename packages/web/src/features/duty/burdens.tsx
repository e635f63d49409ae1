// 各人值班次数: counted anew after every swap, so that fairness is seen.
import type { Answer } from '../../api/call.ts';
import { Table } from '../../components/table.tsx';
import { useText } from '../../text/text.tsx';

type Roster = Answer<'readRoster'>;

const Line = ({ of, burdens }: { of: 'leaders' | 'staff'; burdens: Roster['leaders'] }) => {
  const { t } = useText();
  return (
    <section className="sheet duty-card">
      <h2>{t(`duty.burden.${of}`)}</h2>
      <p className="small dim">{t('duty.spread', { spread: burdens.spread, off: burdens.offSpread })}</p>
      <Table
        caption={t(`duty.burden.${of}`)}
        rows={burdens.people}
        keyOf={({ postId }) => postId}
        columns={[
          { key: 'name', head: t('duty.name'), cell: ({ name, title }) => `${name} ${title}` },
          { key: 'duties', head: t('duty.duties'), end: true, cell: ({ duties }) => duties },
          { key: 'off', head: t('duty.off'), end: true, cell: ({ off }) => off },
        ]}
      />
    </section>
  );
};

/** Leaders and staff. */
export const Burdens = ({ roster }: { roster: Roster }) => (
  <div className="duty-burdens">
    <Line of="leaders" burdens={roster.leaders} />
    <Line of="staff" burdens={roster.staff} />
  </div>
);
