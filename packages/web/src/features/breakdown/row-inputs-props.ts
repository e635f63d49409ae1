// What every group of inputs of a row takes.
import type { BreakdownRow } from '@luoshi/contract/routes/breakdown';
import type { RowFields, wrongIn } from './row-fields.ts';

/** The row, what is typed so far, and what is wrong in it. */
export interface RowInputsProps {
  readonly row: BreakdownRow;
  readonly fields: RowFields;
  readonly wrong: ReturnType<typeof wrongIn>;
  readonly onType: (fields: RowFields) => void;
}
