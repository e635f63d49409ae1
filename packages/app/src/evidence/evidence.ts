// Evidence as reports and checks name it: rows of files by hash, and making them visible once the act is.
import { updateRow } from '@luoshi/store/journal/write';
import { listFiles, type FileRow } from '@luoshi/store/queries/file';
import { refuse, ok, type Outcome } from '@luoshi/domain/outcome/outcome';
import type { Scene } from '../use-case/use-case.ts';

/** A file of evidence as a list shows it. */
export interface Evidence {
  readonly hash: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
}

/** A file's row as evidence. */
export const evidenceOf = ({ hash, name, type, size }: FileRow): Evidence => ({ hash, name, type, size });

/** Evidence by hash, for records that name several; hashes the actor may not see are left out. */
export const evidenceByHash = async (
  scene: Scene,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, Evidence>> => {
  if (hashes.length === 0) return new Map();
  return new Map((await listFiles(scene, hashes)).map((file) => [file.hash, evidenceOf(file)]));
};

/**
 * Whether every hash named is there.
 *
 * @returns `invalid-input` on the field `evidence`
 */
export const requireEvidence = async (
  scene: Scene,
  hashes: readonly string[],
): Promise<Outcome<undefined>> => {
  const known = await evidenceByHash(scene, hashes);
  return hashes.every((hash) => known.has(hash))
    ? ok(undefined)
    : refuse('invalid-input', { field: 'evidence' });
};

/** Makes a unit's files visible to the jurisdiction, with the report or check that names them. */
export const publishEvidence = async (
  scene: Scene,
  hashes: readonly string[],
  unitId: string,
): Promise<void> => {
  if (hashes.length === 0) return;
  for (const file of await listFiles(scene, hashes)) {
    if (file.published_at !== null || file.unit_id !== unitId) continue;
    const published = await updateRow(scene, 'files', file.id, file.version, { published_at: scene.now });
    if (!published.ok) throw new Error(`file ${file.hash} changed inside its own transaction`);
  }
};
