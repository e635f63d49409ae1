// 逐行的错: line, heading, what stands there, what is wrong with it and what to do.
import type { ImportKind, LineFault } from '@luoshi/contract/routes/import';
import { refusedBy } from '../../api/refused.ts';
import { Table, type Column } from '../../components/table.tsx';
import { useRefusalText } from '../../text/use-refusal-text.ts';
import { useText } from '../../text/text.tsx';
import { fieldWord } from './field-word.ts';

const most = 200;

/** The faults by line; a very long list shows its beginning and says how many there are. */
export const FaultTable = ({ kind, faults }: { kind: ImportKind; faults: readonly LineFault[] }) => {
  const { t } = useText();
  const say = useRefusalText();
  const lines = new Set(faults.map(({ line }) => line)).size;
  const columns: readonly Column<LineFault>[] = [
    { key: 'line', head: t('import.head.line'), end: true, cell: ({ line }) => line },
    {
      key: 'heading',
      head: t('import.head.heading'),
      cell: ({ heading, field }) => heading ?? fieldWord(kind, field, t),
    },
    { key: 'given', head: t('import.head.given'), cell: ({ given }) => given || t('import.empty-cell') },
    {
      key: 'wrong',
      head: t('import.head.wrong'),
      cell: ({ code, params }) => <span className="red">{say(refusedBy(422, { code, params }))}</span>,
    },
  ];
  return (
    <section className="sheet import-sheet" aria-live="polite">
      <h2>{t('import.faults', { count: faults.length, lines })}</h2>
      <p className="small dim2">{t('import.faults-told')}</p>
      <div className="import-scroll">
        <Table
          caption={t('import.faults', { count: faults.length, lines })}
          columns={columns}
          rows={faults.slice(0, most)}
          keyOf={({ line, field, code }) => `${line} ${field} ${code}`}
        />
      </div>
      {faults.length > most ? <p className="small dim">{t('import.faults-more', { most })}</p> : null}
    </section>
  );
};
