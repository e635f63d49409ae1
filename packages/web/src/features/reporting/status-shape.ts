// Shapes of the reporting grid: what is in order is quiet, red only what is missing.
import type { ReportingUnit } from '@luoshi/contract/routes/report';
import type { ShapeKind } from '../../components/shape.tsx';

/** How a report stands. */
export type Status = ReportingUnit['cells'][number]['status'];

/** The order in which a cell names them: first what somebody must act on. */
export const statusOrder: readonly Status[] = [
  'missing',
  'returned',
  'unsigned',
  'late',
  'not-due',
  'exempt',
  'on-time',
];

/** The shape of each. */
export const statusShape: Readonly<Record<Status, ShapeKind>> = {
  'on-time': 'done',
  late: 'slow',
  unsigned: 'blocked',
  missing: 'behind',
  returned: 'slow',
  'not-due': 'open',
  exempt: 'normal',
};
