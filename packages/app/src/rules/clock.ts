// A limit as the rules say it. Shape only.

/** A limit in days: how they are counted, from when, and why. `due-by.ts` turns it into a date. */
export interface Clock {
  readonly id: string;
  readonly days: number;
  /** 自然日 or 工作日. */
  readonly kind: 'calendar' | 'working';
  /** What starts it, as words of the field. */
  readonly starts: string;
  readonly source: string;
}
