// planted: dead-code exports
// planted: dead-code types
import { used } from './used.ts';

export const idle = used;

export interface Idle {
  readonly id: string;
}

export const busy = 1;
