// Counting commitments by what is shown of them: each stands in one bucket, so that the counts add up.
import type { Light } from '../light/light-result.ts';

/** What is shown of one commitment. */
export interface Shown {
  readonly light: Light | null;
  readonly marks: readonly string[];
}

/** 正常 · 偏慢 · 滞后 · 办结 · 看增速、位次 · 缺进度计划 · 未报 · 未开始. */
export const lightBuckets = [
  'normal',
  'slow',
  'behind',
  'done',
  'rated',
  'noPlan',
  'notReported',
  'notStarted',
] as const;

/** One of {@link lightBuckets}. */
export type LightBucket = (typeof lightBuckets)[number];

/** How many stand in each bucket; they add up to `all`. */
export type LightCounts = Readonly<Record<LightBucket | 'all', number>>;

const byMark: readonly (readonly [string, LightBucket])[] = [
  ['done', 'done'],
  ['done-late', 'done'],
  ['to-sign', 'notStarted'],
  ['rate-reached', 'rated'],
  ['rate-short', 'rated'],
  ['rank-reached', 'rated'],
  ['rank-short', 'rated'],
  ['no-plan', 'noPlan'],
  ['not-reported', 'notReported'],
];

/** The one bucket of a commitment: its light, else the first of its marks that says why it has none. */
export const bucketOf = (shown: Shown): LightBucket =>
  shown.light ?? byMark.find(([mark]) => shown.marks.includes(mark))?.[1] ?? 'notStarted';

/** Counts what is shown. */
export const countBuckets = (shown: readonly Shown[]): LightCounts => {
  const buckets = shown.map(bucketOf);
  const countOf = (bucket: LightBucket): number => buckets.filter((each) => each === bucket).length;
  return {
    all: shown.length,
    normal: countOf('normal'),
    slow: countOf('slow'),
    behind: countOf('behind'),
    done: countOf('done'),
    rated: countOf('rated'),
    noPlan: countOf('noPlan'),
    notReported: countOf('notReported'),
    notStarted: countOf('notStarted'),
  };
};
