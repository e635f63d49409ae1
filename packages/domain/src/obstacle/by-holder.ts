// 谁卡着谁: obstacles that wait, by whoever is waited for.

/** One obstacle as far as grouping depends on it. */
export interface HeldUp {
  readonly id: string;
  /** Who is waited for; null when nobody is named. */
  readonly waitedFor: string | null;
  readonly day: number;
}

/** One who holds others up. */
export interface Holder {
  readonly who: string | null;
  readonly count: number;
  readonly longest: number;
  /** Longest first. */
  readonly obstacleIds: readonly string[];
}

/** Groups, nobody's first, then the longest waiting, then the most. */
export const byHolder = (obstacles: readonly HeldUp[]): readonly Holder[] => {
  const groups = new Map<string | null, readonly HeldUp[]>();
  for (const each of obstacles.toSorted((a, b) => b.day - a.day))
    groups.set(each.waitedFor, [...(groups.get(each.waitedFor) ?? []), each]);
  return [...groups.entries()]
    .map(([who, own]) => ({
      who,
      count: own.length,
      longest: Math.max(...own.map((each) => each.day)),
      obstacleIds: own.map((each) => each.id),
    }))
    .toSorted(
      (a, b) => Number(b.who === null) - Number(a.who === null) || b.longest - a.longest || b.count - a.count,
    );
};
