// What is wrong with rule files, all of it at once, each by file, line and column. The start stops on it.
import type { Fault, FaultCode } from '@luoshi/scoring/fault';

/** Every way in which a rule file can be wrong: what fields can be, and what files can be. */
export type RuleFaultCode = FaultCode | 'malformed-yaml' | 'too-large' | 'no-file' | 'wrong-name';

/** One thing that is wrong with a file. */
export interface RuleFault extends Pick<Fault, 'given' | 'expected'> {
  /** From the rules folder on: `lights/lights.yaml`. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly code: RuleFaultCode;
}

const printed = ({ file, line, column, code, given, expected }: RuleFault): string =>
  `${file}:${line}:${column} ${code}${given === undefined ? '' : `: ${given}`}${expected === undefined ? '' : ` (${expected})`}`;

/** Rules that cannot be used; the message has a line for each fault. */
export class RulesError extends Error {
  readonly faults: readonly RuleFault[];

  constructor(faults: readonly RuleFault[]) {
    super(faults.map(printed).join('\n'));
    this.name = 'RulesError';
    this.faults = faults;
  }
}
