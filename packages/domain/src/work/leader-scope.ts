// 分管、包抓、联系: how a county leader's post stands to a commitment. What it covers is on his home page and his sheet.

/** A leader's post, as far as it says what it covers. */
export interface LeaderPost {
  readonly id: string;
  /** 分管领域, in the words that stand in units' names: 农业农村, 水务. */
  readonly fields: readonly string[];
  /** 联系乡镇. */
  readonly linkedUnitIds: readonly string[];
}

/** A commitment, as far as that asks for. */
export interface CoveredCommitment {
  readonly leadLeaderPostId: string | null;
  readonly givenByPostId: string | null;
  readonly leadUnitId: string | null;
  readonly leadUnitName: string | null;
}

/** 牵头或交办（含包抓） · 联系乡镇 · 分管领域. */
export type LeaderRelation = 'leads' | 'linked' | 'field';

/**
 * The nearest way in which a post covers a commitment.
 *
 * @returns null when it does not
 * @source practice 28d: 联系 is a third relation beside 分管 and 包抓
 */
export const relationTo = (post: LeaderPost, commitment: CoveredCommitment): LeaderRelation | null => {
  const { leadLeaderPostId, givenByPostId, leadUnitId, leadUnitName } = commitment;
  if (leadLeaderPostId === post.id || givenByPostId === post.id) return 'leads';
  if (leadUnitId !== null && post.linkedUnitIds.includes(leadUnitId)) return 'linked';
  return post.fields.some((field) => leadUnitName?.includes(field) === true) ? 'field' : null;
};
