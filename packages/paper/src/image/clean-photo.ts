// Photos of evidence: turned upright, made small, and freed of what the phone wrote into them (place, time, owner).
// The original is not kept; what is hashed and stored is what this returns.
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import sharp from 'sharp';
import { fileLimits } from '../file/file-limits.ts';

/** A photo as it is stored. */
export interface CleanPhoto {
  readonly bytes: Uint8Array;
  readonly type: 'image/jpeg';
}

const longestSide = 2048;
const quality = 82;
/** More pixels than any phone takes; a forged header cannot make us reserve more. */
const mostPixels = 250_000_000;
const photoFormats: readonly string[] = ['jpeg', 'png', 'webp', 'avif', 'heif', 'tiff', 'gif'];

/**
 * Re-encodes a photo as JPEG of at most 2048 px a side, upright, without any metadata.
 *
 * @param fileName for the message of a refusal only
 * @returns refused with `file-empty`, `file-too-large`, `file-unknown-type` when it is no picture,
 *   `file-inflates-too-much` when it has more pixels than a camera, `file-truncated` when it is cut off
 * @source engineering 35
 */
export async function cleanPhoto(bytes: Uint8Array, fileName = ''): Promise<Outcome<CleanPhoto>> {
  const name = fileName;
  if (bytes.length === 0) return refuse('file-empty', { name });
  if (bytes.length > fileLimits.bytes) return refuse('file-too-large', { name, limit: fileLimits.bytes });
  const photo = sharp(bytes, { limitInputPixels: false, failOn: 'truncated' });
  const found = await photo.metadata().catch(() => undefined);
  if (!found || !photoFormats.includes(found.format))
    return refuse('file-unknown-type', { name, accepted: 'photo' });
  if (found.width * found.height > mostPixels) return refuse('file-inflates-too-much', { name });
  const size = { width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true } as const;
  try {
    const encoded = await photo
      .autoOrient()
      .resize(size)
      .flatten({ background: '#ffffff' })
      .jpeg({ quality })
      .toBuffer();
    return ok({ bytes: encoded, type: 'image/jpeg' });
  } catch {
    return refuse('file-truncated', { name });
  }
}
