// What may be handed in as evidence, and how it is kept: photos re-encoded, documents as they are; bytes, then the row.
import { cleanPhoto } from '@luoshi/paper/image/clean-photo';
import { fileLimits } from '@luoshi/paper/file/file-limits';
import { openFile } from '@luoshi/paper/file/open-file';
import { isZip, zipDirectory } from '@luoshi/paper/file/zip-directory';
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import { insertRow } from '@luoshi/store/journal/write';
import { listFiles } from '@luoshi/store/queries/file';
import type { Scene } from '../use-case/use-case.ts';
import { evidenceOf, type Evidence } from './evidence.ts';

/** A file as sent. */
export interface SentBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface Kept {
  readonly bytes: Uint8Array;
  readonly type: string;
  readonly name: string;
}

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const isPdf = (bytes: Uint8Array): boolean =>
  [0x25, 0x50, 0x44, 0x46, 0x2d].every((byte, i) => bytes[i] === byte);

const asJpeg = (name: string): string => `${name.replace(/\.[^.]*$/, '')}.jpg`;

/** An archive is judged by its parts' names and never unpacked here. */
const archiveType = (bytes: Uint8Array, name: string): Outcome<string> => {
  const entries = zipDirectory(bytes, fileLimits.parts);
  if (entries === undefined) return refuse('file-truncated', { name });
  const has = (part: string): boolean => entries.some((entry) => entry.name === part);
  if (has('word/document.xml')) return ok(word);
  return has('xl/workbook.xml') ? ok(workbook) : refuse('file-unknown-type', { name, accepted: 'photo' });
};

const documentType = (bytes: Uint8Array, name: string): Outcome<string> => {
  if (isPdf(bytes)) return ok('application/pdf');
  if (isZip(bytes)) return archiveType(bytes, name);
  const opened = openFile(bytes, name, 'photo');
  return opened.ok ? ok('text/plain') : opened;
};

/** A photo when it is one; else a document as it is, its type by content. */
const judge = async ({ name, bytes }: SentBytes): Promise<Outcome<Kept>> => {
  const photo = await cleanPhoto(bytes, name);
  if (photo.ok) return ok({ ...photo.value, name: asJpeg(name) });
  if (photo.refusal.code !== 'file-unknown-type') return photo;
  const type = documentType(bytes, name);
  return type.ok ? ok({ bytes, name, type: type.value }) : type;
};

/**
 * Keeps a file for a unit; the same bytes handed in again by the unit are the same file.
 *
 * @returns the evidence; the `file-…` refusals, `text-undecodable`
 * @source engineering 35
 */
export const keepFile = async (
  scene: Scene,
  unitId: string | null,
  sent: SentBytes,
): Promise<Outcome<Evidence>> => {
  if (unitId === null) return refuse('not-allowed');
  const kept = await judge(sent);
  if (!kept.ok) return kept;
  const { bytes, type, name } = kept.value;
  const hash = await scene.context.files.put(scene.actor.jurisdictionId, bytes);
  const there = (await listFiles(scene, [hash])).find((file) => file.unit_id === unitId);
  if (there !== undefined) return ok(evidenceOf(there));
  const file = await insertRow(scene, 'files', {
    hash,
    name,
    type,
    size: bytes.length,
    unit_id: unitId,
    added_by_person_id: scene.actor.personId,
    added_at: scene.now,
  });
  return ok(evidenceOf(file));
};
