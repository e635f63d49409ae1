// What this process knows of commitments, for lists and boards: kept by revision, so that only what was written since is
// read again. Kept apart for the office, which sees every report, and for everybody, who sees the published ones; what a
// unit alone sees of its own is read each time.
import type { Actor } from '@luoshi/domain/access/role';
import {
  anyCommitment,
  listRevisions,
  namesRevision,
  type CommitmentFilter,
  type Revision,
} from '@luoshi/store/queries/commitment';
import { listKnownReports, listReporters, listUnpublished } from '@luoshi/store/queries/report';
import type { Store, Tx } from '@luoshi/store/connection/store';
import { hasChanged } from '@luoshi/store/journal/revisions';
import type { Scene } from '../use-case/use-case.ts';
import { grouped, loadWithoutReports, type KnownCommitment } from './loaded-commitment.ts';

interface Kept {
  readonly revision: number;
  readonly names: number;
  readonly known: KnownCommitment;
}

/** Who sees the same: the office, or everybody else before his own unit's unpublished reports are added. */
type View = 'office' | 'published';

/** Commitments kept of one store, whatever the county; when there are more, what was kept is read again. */
const mostKept = 20_000;

const keptOf = new WeakMap<Store, Map<string, Map<string, Kept>>>();

const viewOf = ({ roles }: Actor): View =>
  roles.includes('office') || roles.includes('system') ? 'office' : 'published';

const read = async (
  tx: Tx,
  ids: readonly string[],
  published: boolean,
): Promise<readonly KnownCommitment[]> => {
  const all = await loadWithoutReports(tx, { ...anyCommitment, ids });
  const reports = grouped(await listKnownReports(tx, ids, published));
  const reporters = await listReporters(tx, ids, published);
  return all.map((each) => ({
    ...each,
    reports: reports(each.row.id),
    reporters: reporters.get(each.row.id) ?? [],
  }));
};

const shelfOf = (scene: Scene, view: View): Map<string, Kept> => {
  const shelves = keptOf.get(scene.context.store) ?? new Map<string, Map<string, Kept>>();
  keptOf.set(scene.context.store, shelves);
  const name = `${scene.actor.jurisdictionId} ${view}`;
  const size = [...shelves.values()].reduce((sum, shelf) => sum + shelf.size, 0);
  if (size > mostKept) shelves.clear();
  const shelf = shelves.get(name) ?? new Map<string, Kept>();
  shelves.set(name, shelf);
  return shelf;
};

/** What was written since it was kept, read again and kept. */
const refresh = async (
  scene: Scene,
  view: View,
  revisions: readonly Revision[],
): Promise<Map<string, Kept>> => {
  const shelf = shelfOf(scene, view);
  const names = await namesRevision(scene);
  const stale = new Map(
    revisions
      .filter(({ id, revision }) => {
        const kept = shelf.get(id);
        return kept?.revision !== revision || kept.names !== names;
      })
      .map(({ id, revision }) => [id, revision] as const),
  );
  if (stale.size === 0) return shelf;
  // Rows read now may be newer than their revision: then they are read once more, never kept too long.
  for (const known of await read(scene, [...stale.keys()], view === 'published')) {
    shelf.set(known.row.id, { revision: stale.get(known.row.id) ?? 0, names, known });
  }
  return shelf;
};

/** Commitments of which the actor sees more than everybody does. */
const ownOf = async (scene: Scene, view: View): Promise<ReadonlyMap<string, KnownCommitment>> => {
  if (view === 'office' || scene.actor.unitIds.length === 0) return new Map();
  const ids = [...(await listUnpublished(scene, scene.actor.unitIds))];
  return new Map((await read(scene, ids, false)).map((known) => [known.row.id, known]));
};

/** Lists of so many filters are kept of a view. */
const mostLists = 12;
const lists = new WeakMap<Map<string, Kept>, Map<string, readonly KnownCommitment[]>>();

/** The very list of before while its commitments are the same, so that what was reckoned of the whole of it still holds. */
const listOf = (
  shelf: Map<string, Kept>,
  filter: CommitmentFilter,
  ids: readonly string[],
): readonly KnownCommitment[] => {
  const list = ids.flatMap((id) => shelf.get(id)?.known ?? []);
  if (filter.ids !== null) return list;
  const kept = lists.get(shelf) ?? new Map<string, readonly KnownCommitment[]>();
  lists.set(shelf, kept);
  const key = JSON.stringify(filter);
  const before = kept.get(key);
  if (before?.length === list.length && before.every((each, i) => each === list[i])) return before;
  const [oldest] = kept.size < mostLists ? [] : kept.keys();
  if (oldest !== undefined) kept.delete(oldest);
  kept.set(key, list);
  return list;
};

/**
 * The commitments a filter finds, in its order, as lists and boards need them.
 *
 * @param scene inside an act that has already written something, everything is read again
 */
export const knownCommitments = async (
  scene: Scene,
  filter: CommitmentFilter,
): Promise<readonly KnownCommitment[]> => {
  const view = viewOf(scene.actor);
  const revisions = await listRevisions(scene, filter);
  const ids = revisions.map(({ id }) => id);
  if (hasChanged(scene.changed)) return read(scene, ids, false);
  const shelf = await refresh(scene, view, revisions);
  const own = await ownOf(scene, view);
  return own.size === 0
    ? listOf(shelf, filter, ids)
    : ids.flatMap((id) => own.get(id) ?? shelf.get(id)?.known ?? []);
};
