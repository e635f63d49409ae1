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

/** The sheet. */
export const FormSheet = ({ page, typed, onType }: SheetProps) => {
  const { t } = useText();
  const width = Math.max(0, ...page.sheet.map((row) => row.length));
  const cellAt = (row: number, column: number) =>
    page.cells.find((each) => each.row === row && each.column === column);
  return (
    <div
      className="sheet form-sheet"
      tabIndex={0}
      role="region"
      aria-label={t('form.sheet', { title: page.title })}
    >
      <table>
        <tbody>
          {page.sheet.map((texts, row) => (
            <tr key={`row ${row}`}>
              {Array.from({ length: width }, (_, column) => {
                const cell = cellAt(row, column);
                return cell === undefined ? (
                  <td key={`${row},${column}`}>{texts[column] ?? ''}</td>
                ) : (
                  <Cell
                    key={`${row},${column}`}
                    cell={cell}
                    typed={typed}
                    onType={onType}
                    mayFill={page.mayFill}
                  />
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
