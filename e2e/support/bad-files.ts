// Files nobody should have to be afraid of: empty, broken, locked, far too large, or not what they say they are.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { oleFile, text, wordFile } from '@luoshi/paper/testing/office-file';
import { fileLimits } from '@luoshi/paper/file/file-limits';
import type { MessageKey } from '@luoshi/contract/message';
import { handed } from './act.ts';

/** A file to choose, and what the page must say about it. */
export interface BadFile {
  readonly what: string;
  /** The file, or its path in a folder that is cleared afterwards. */
  readonly file: (folder: string) => ReturnType<typeof handed> | string;
  readonly said: MessageKey;
  readonly params: Readonly<Record<string, unknown>>;
}

const sentence = text('双渠镇9月底前新建冷藏保鲜库6座。');
const whole = wordFile(Array.from({ length: 400 }, () => sentence));
const bomb = wordFile([sentence], { 'word/media/image1.bin': new Uint8Array(20 * 1024 * 1024) });
const png = Buffer.from('89504e470d0a1a0a0000000d49484452000004000000030008', 'hex');

const bad = (what: string, name: string, content: Uint8Array, said: MessageKey, params = {}): BadFile => ({
  what,
  file: () => handed(name, content),
  said,
  params: { name, ...params },
});

/** On disk: no browser test hands so much over by itself. */
const recording = (folder: string): string => {
  const path = join(folder, 'recording.docx');
  writeFileSync(path, new Uint8Array(50 * 1024 * 1024));
  return path;
};

/** All of them. */
export const badFiles: readonly BadFile[] = [
  bad('an empty file', '讲话.docx', new Uint8Array(0), 'refusal.file-empty'),
  bad('a binary file', '讲话.txt', png, 'refusal.file-unknown-type', { accepted: 'text' }),
  bad('a truncated .docx', '讲话.docx', whole.subarray(0, whole.length / 2), 'refusal.file-truncated'),
  bad('a .docx with a password', '讲话.docx', oleFile('EncryptedPackage'), 'refusal.file-encrypted'),
  bad('an old .doc', '讲话.doc', oleFile('WordDocument'), 'refusal.file-legacy-doc', { extension: 'doc' }),
  bad('a zip bomb', '讲话.docx', bomb, 'refusal.file-inflates-too-much', {
    limit: fileLimits.inflatedBytes,
    limitParts: fileLimits.parts,
    limitRatio: fileLimits.ratio,
  }),
  {
    what: '50 MB',
    file: recording,
    said: 'refusal.file-too-large',
    params: { name: 'recording.docx', limit: fileLimits.bytes },
  },
];
