// 检查点来源: how many checkpoints were offered, appointed and drawn; stated wherever a round is shown.

/** 自报、指定、随机. */
export const checkpointOrigins = ['offered', 'appointed', 'drawn'] as const;

/** One of {@link checkpointOrigins}. */
export type CheckpointOrigin = (typeof checkpointOrigins)[number];

/** Counts by origin, and the share drawn in whole percent, half up. */
export interface OriginShare extends Readonly<Record<CheckpointOrigin, number>> {
  readonly drawnPercent: number;
}

/** Counts checkpoints that are on the route. */
export const originShare = (origins: readonly CheckpointOrigin[]): OriginShare => {
  const count = (origin: CheckpointOrigin): number => origins.filter((each) => each === origin).length;
  const drawn = count('drawn');
  return {
    offered: count('offered'),
    appointed: count('appointed'),
    drawn,
    drawnPercent:
      origins.length === 0 ? 0 : Math.floor((200 * drawn + origins.length) / (2 * origins.length)),
  };
};

/** How many to draw so that the share of the whole is at least so many percent, besides those settled. */
export const drawnNeeded = (settled: number, percent: number): number =>
  percent >= 100 ? Number.MAX_SAFE_INTEGER : Math.ceil((settled * percent) / (100 - percent));
