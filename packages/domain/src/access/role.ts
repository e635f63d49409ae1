// The closed list of roles a post can carry, and who is acting. No permission is decided here.

/** Roles of a post; `public` and `system` are never given to one. */
export const roles = [
  'office',
  'handler',
  'head',
  'inspector',
  'leader',
  'administrator',
  'auditor',
  'personnel',
  'public',
  'system',
] as const;

/** One of {@link roles}: 督查考核局, 经办, 单位负责人, 核查, 县级领导, 管理员, 审计, 组织部, 公众, 系统. */
export type Role = (typeof roles)[number];

/** Who acts, as one post at a time. Without a person only `public` and `system` act. */
export interface Actor {
  readonly jurisdictionId: number;
  readonly accountId: string | null;
  readonly personId: string | null;
  readonly postId: string | null;
  readonly roles: readonly Role[];
  /** Units the acting post covers: its own and those below it; for a county leader every unit. */
  readonly unitIds: readonly string[];
}

/** What an act is about, as far as permission depends on it. */
export interface Subject {
  /** Units whose people may do it: the lead unit, a unit asked, a unit named. */
  readonly unitIds?: readonly string[];
  /** The post of the leader who gave the task or answers for it. */
  readonly leaderPostIds?: readonly (string | null)[];
  /** Who reported any version of what is checked. */
  readonly reporterPersonIds?: readonly string[];
  readonly reporterUnitIds?: readonly string[];
  /** Persons whose own matter it is: who keeps a shift, who must confirm, who was not met. */
  readonly personIds?: readonly string[];
}
