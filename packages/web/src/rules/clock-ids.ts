// The limits that have a word of their own, by the names rules/clocks gives them.

const clockIds = [
  'consent',
  'sign-for',
  'road-map',
  'report-due',
  'objection',
  'bulletin-reply',
  'obstacle-raise',
  'obstacle-recognise',
  'obstacle-give-back',
  'obstacle-coordinate',
  'extension-decide',
  'return-assignment',
  'settle-return',
] as const;

/** One of the limits. */
export type ClockId = (typeof clockIds)[number];

/** Whether a limit has a word. */
export const isClock = (id: string): id is ClockId => (clockIds as readonly string[]).includes(id);
