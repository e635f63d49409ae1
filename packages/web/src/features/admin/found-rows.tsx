// The rows of an admin list that hold the text typed; a list of none says so.
import { Table, type Column } from '../../components/table.tsx';
import { useText } from '../../text/text.tsx';

interface FoundRowsProps<R> {
  readonly caption: string;
  readonly columns: readonly Column<R>[];
  readonly rows: readonly R[];
  readonly keyOf: (row: R) => string;
  /** Words of a row that may hold the text. */
  readonly wordsOf: (row: R) => readonly string[];
  readonly text: string;
}

/** The list, narrowed. */
export const FoundRows = <R,>({ rows, wordsOf, text, ...table }: FoundRowsProps<R>) => {
  const { t } = useText();
  const found = rows.filter((row) => wordsOf(row).some((word) => word.includes(text)));
  return (
    <div className="sheet admin-sheet">
      {found.length === 0 ? (
        <p className="admin-none dim2">{t('admin.none')}</p>
      ) : (
        <Table {...table} rows={found} />
      )}
    </div>
  );
};
