// 未报: not reported is neither zero nor green. The old figure stands, and silence never makes a light better.
import type { LightResult } from './light-result.ts';

const complete = ['done', 'done-late'];

/**
 * What is shown while a due report is missing: a normal light goes out, slow and behind stay, the mark stands beside.
 *
 * @returns the result unchanged when the commitment is complete
 * @source practice 9
 */
export const whenUnreported = (result: LightResult): LightResult => {
  if (result.marks.some((mark) => complete.includes(mark))) return result;
  const marks = result.marks.includes('not-reported')
    ? result.marks
    : ([...result.marks, 'not-reported'] as const);
  if (result.light !== 'normal') return { ...result, marks };
  return { ...result, light: null, marks, why: { code: 'not-reported', params: {} } };
};
