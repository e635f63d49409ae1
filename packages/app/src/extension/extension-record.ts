// An extension as pages show it.
import { dateIn } from '@luoshi/domain/period/instant';
import type { ExtensionRow } from '@luoshi/store/queries/extension';
import { listPostNames } from '@luoshi/store/queries/post-name';
import { closingLeader } from '../commitment/closing-leader.ts';
import type { KnownCommitment } from '../commitment/loaded-commitment.ts';
import type { Scene } from '../use-case/use-case.ts';

const shown = (
  row: ExtensionRow,
  names: ReadonlyMap<string, string>,
  leader: string | null,
  zone: string,
) => ({
  id: row.id,
  fromDueOn: row.from_due_on,
  toDueOn: row.to_due_on,
  reason: row.reason,
  progress: row.progress,
  askedBy: names.get(row.asked_by_post_id ?? '') ?? null,
  askedOn: dateIn(row.asked_at, zone),
  decision: row.decision,
  opinion: row.opinion,
  decidedBy: names.get(row.decided_by_post_id ?? '') ?? null,
  decidedOn: row.decided_at === null ? null : dateIn(row.decided_at, zone),
  waitingFor: names.get(leader ?? '') ?? null,
  version: row.version,
});

/** Extensions of a commitment, newest first. */
export const extensionsShown = async (scene: Scene, loaded: KnownCommitment) => {
  const { extensions } = loaded;
  if (extensions.length === 0) return [];
  const leader = closingLeader(loaded);
  const posts = extensions.flatMap((row) => [row.asked_by_post_id, row.decided_by_post_id]);
  const names = await listPostNames(scene, [leader, ...posts]);
  const { zone } = scene.context.clock;
  return extensions.toReversed().map((row) => shown(row, names, leader, zone));
};
