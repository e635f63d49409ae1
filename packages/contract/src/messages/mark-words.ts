// Words that stand beside a light or in its place; each has a text `mark.<word>`.

/** Every state word, as the wire's `LightShown.marks` carries them. */
export const markWords = [
  'no-plan',
  'not-started',
  'started',
  'to-sign',
  'not-reported',
  'returned',
  'overdue',
  'closing',
  'obstacle-raised',
  'withdrawn',
  'done',
  'done-late',
  'reopened',
  'rate-reached',
  'rate-short',
  'rank-reached',
  'rank-short',
] as const;

/** One of {@link markWords}. */
export type MarkWord = (typeof markWords)[number];

/** Rules that can decide a light; each has a text `light.why.<code>`. */
export const lightReasons = [
  'completed',
  'completed-late',
  'past-due',
  'no-plan',
  'linear-not-allowed',
  'too-early',
  'not-reported',
  'ratio',
  'nodes',
  'nodes-not-due',
  'rate',
  'rank',
  'to-sign',
] as const;

/** One of {@link lightReasons}. */
export type LightReasonCode = (typeof lightReasons)[number];
