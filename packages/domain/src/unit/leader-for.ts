// 分管、联系: which county leader answers for a unit. Only a proposal; the office may name another.
import { coreOf } from './unit-name.ts';

/** A leader's post with what it answers for. */
export interface AnsweringLeader {
  readonly postId: string;
  /** Fields (分管领域): 农业农村, 住房和城乡建设. */
  readonly fields: readonly string[];
  /** Townships linked (联系乡镇). */
  readonly linkedUnitIds: readonly string[];
}

/**
 * The one leader who is linked to a unit or whose fields name it.
 *
 * @returns the post, or null when nobody or more than one answers for it
 */
export const leaderFor = (
  unit: { readonly id: string; readonly name: string },
  leaders: readonly AnsweringLeader[],
): string | null => {
  const core = coreOf(unit.name);
  const answering = leaders.filter(
    (leader) =>
      leader.linkedUnitIds.includes(unit.id) || leader.fields.some((field) => coreOf(field) === core),
  );
  const [only, ...others] = answering;
  return only !== undefined && others.length === 0 ? only.postId : null;
};
