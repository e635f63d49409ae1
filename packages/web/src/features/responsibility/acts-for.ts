// Which acts a responsibility file offers whom; the server decides again.
import type { ResponsibilityFile } from '@luoshi/contract/routes/responsibility';

/** Acts in the order they are taken. */
export type FileAct = 'state' | 'edit' | 'propose' | 'hand-over' | 'close';

/** Who reads. */
export interface FileReader {
  readonly isOffice: boolean;
  readonly isLeader: boolean;
  readonly isOfUnit: boolean;
}

type State = ResponsibilityFile['state'];

const office: Readonly<Record<State, readonly FileAct[]>> = {
  'to-state': ['edit'],
  stated: ['propose', 'edit'],
  proposed: ['hand-over', 'propose'],
  'handed-over': [],
  closed: [],
};

/** The acts of a file for its reader. */
export const actsFor = (
  { state }: Pick<ResponsibilityFile, 'state'>,
  { isOffice, isLeader, isOfUnit }: FileReader,
): readonly FileAct[] => [
  ...(isOfUnit && (state === 'to-state' || state === 'stated') ? (['state'] as const) : []),
  ...(isOffice ? office[state] : []),
  ...(isLeader && (state === 'proposed' || state === 'handed-over') ? (['close'] as const) : []),
];
