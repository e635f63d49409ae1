// The form as a sheet: its own texts, the figures that go into it, and what is not held marked, never a zero.
import type { FormCell } from '@luoshi/contract/routes/form';
import type { Answer } from '../../api/call.ts';
import { amountText } from '../../text/number-text.ts';
import { useText } from '../../text/text.tsx';

interface SheetProps {
  readonly page: Answer<'readForm'>;
  /** Figures of others as typed, by cell. */
  readonly typed: Readonly<Record<string, string>>;
  readonly onType: (key: string, text: string) => void;
}

const isNumber = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(text);

const Cell = ({
  cell,
  typed,
  onType,
  mayFill,
}: { cell: FormCell; mayFill: boolean } & Omit<SheetProps, 'page'>) => {
  const { t } = useText();
  const key = `${cell.row},${cell.column}`;
  if (cell.kind === 'outside' && mayFill)
    return (
      <td>
        <input
          type="text"
          maxLength={200}
          value={typed[key] ?? cell.value ?? ''}
          aria-label={t('form.outside-of', { row: cell.rowHeading, column: cell.columnHeading })}
          onChange={(event) => onType(key, event.target.value)}
        />
      </td>
    );
  if (cell.value === null)
    return (
      <td className={cell.notHeld === null ? undefined : 'form-wanting'}>
        {cell.notHeld === null ? '' : <span className="small amber">{t(`form.why.${cell.notHeld}`)}</span>}
      </td>
    );
  return (
    <td
      className="form-figure"
      title={cell.wanting.length === 0 ? undefined : t('form.wanting', { units: cell.wanting.join('、') })}
    >
      {isNumber(cell.value) ? amountText(cell.value) : cell.value}
      {cell.wanting.length === 0 ? null : <span className="amber">*</span>}
    </td>
  );
};

type Merge = SheetProps['page']['merges'][number];

/** The merge a cell begins, or that covers it. */
const mergeAt = (merges: readonly Merge[], row: number, column: number): Merge | undefined =>
  merges.find(
    (each) =>
      row >= each.row &&
      row < each.row + each.rows &&
      column >= each.column &&
      column < each.column + each.columns,
  );

interface PlaceProps extends SheetProps {
  readonly row: number;
  readonly column: number;
}

/** One place of the sheet: a blank, a text of the form, or nothing where a merge covers it. */
const Place = ({ page, typed, onType, row, column }: PlaceProps) => {
  const merge = mergeAt(page.merges, row, column);
  const text = page.sheet[row]?.[column] ?? '';
  if (merge !== undefined && (merge.row !== row || merge.column !== column)) return null;
  if (merge !== undefined)
    return (
      <td className="form-merged" rowSpan={merge.rows} colSpan={merge.columns}>
        {text}
      </td>
    );
  const cell = page.cells.find((each) => each.row === row && each.column === column);
  if (cell === undefined) return <td>{text}</td>;
  return <Cell cell={cell} typed={typed} onType={onType} mayFill={page.mayFill} />;
};

/** The sheet. */
export const FormSheet = (props: SheetProps) => {
  const { t } = useText();
  const { page } = props;
  const width = Math.max(0, ...page.sheet.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  return (
    <section className="sheet form-sheet" aria-label={t('form.sheet', { title: page.title })}>
      <table>
        <caption className="sr">{page.title}</caption>
        <tbody>
          {[...page.sheet.keys()].map((row) => (
            <tr key={row}>
              {columns.map((column) => (
                <Place key={column} row={row} column={column} {...props} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
