// 通报: matters that the ladder of notices put up stand in the monthly circular, and go with it through 核数 and 征求意见.
// A notice of this kind is issued when its circular is.
import type { ComposedContent } from '@luoshi/domain/bulletin/content';
import type { Say } from '@luoshi/domain/bulletin/figure';
import type { Ledger } from '@luoshi/domain/bulletin/ledger';
import { withNamedMatter, type NamedMatter } from '@luoshi/domain/bulletin/named-matters';
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import { updateRow } from '@luoshi/store/journal/write';
import { findBulletin, listBulletins } from '@luoshi/store/queries/bulletin';
import { listMattersToCirculate } from '@luoshi/store/queries/notice';
import type { Scene } from '../use-case/use-case.ts';
import { contentOf, stored } from './content.ts';
import { readLedgerOf } from './read-ledger.ts';

/** A matter that waits, with the version of its notice. */
interface Waiting extends NamedMatter {
  readonly id: string;
  readonly version: number;
}

/** Matters no circular has taken up yet, oldest first. */
export const mattersWaiting = async (scene: Scene): Promise<readonly Waiting[]> =>
  (await listMattersToCirculate(scene)).map((row) => ({
    id: row.id,
    version: row.version,
    unit: row.unit_name,
    matter: row.matter,
    basis: row.basis,
    requirement: row.requirement,
    commitmentIds: row.commitment_ids,
  }));

/** The content with every matter as a point of its own. */
export const nameMatters = <T extends ComposedContent>(
  content: T,
  matters: readonly NamedMatter[],
  ledger: Ledger,
  say: Say,
): T => matters.reduce((so, matter) => withNamedMatter(so, matter, ledger, say), content);

/** Notes on each notice which circular it stands in. @returns nothing; `changed-meanwhile` */
export const takeUpMatters = async (
  scene: Scene,
  matters: readonly Waiting[],
  bulletinId: string,
): Promise<Outcome<undefined>> => {
  for (const { id, version } of matters) {
    const taken = await updateRow(scene, 'notices', id, version, { bulletin_id: bulletinId });
    if (!taken.ok) return taken;
  }
  return ok(undefined);
};

/**
 * Puts what waits into the circular that is being drafted; without a draft it waits for the next one.
 *
 * @returns id of the circular; null while there is none; `changed-meanwhile`
 */
export const putInDraft = async (scene: Scene, say: Say): Promise<Outcome<string | null>> => {
  const drafted = (await listBulletins(scene)).find(
    ({ kind, state }) => kind === 'monthly-circular' && state === 'drafted',
  );
  if (drafted === undefined) return ok(null);
  const row = await findBulletin(scene, drafted.id);
  if (row === null) return refuse('not-found');
  const matters = await mattersWaiting(scene);
  const content = nameMatters(contentOf(row), matters, await readLedgerOf(scene, row), say);
  const put = await updateRow(scene, 'bulletins', row.id, row.version, { content: stored(content) });
  if (!put.ok) return put;
  const taken = await takeUpMatters(scene, matters, row.id);
  return taken.ok ? ok(row.id) : taken;
};
