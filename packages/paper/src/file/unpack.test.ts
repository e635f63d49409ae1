// Archives that are cut off, locked or made to burst: measured by what comes out of them.
import { strFromU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { text, wordFile } from '../testing/office-file.ts';
import { unpack } from './unpack.ts';

const codeOf = (bytes: Uint8Array): unknown => {
  const outcome = unpack(bytes, '讲话.docx');
  return outcome.ok ? [...outcome.value.keys()] : outcome.refusal.code;
};
const limits = { name: '讲话.docx', limit: 104_857_600, limitParts: 2_000, limitRatio: 100 };
const megabyte = new Uint8Array(1024 * 1024);

test('the XML parts come out as they went in', () => {
  const outcome = unpack(wordFile([text('一')], { 'word/media/a.png': megabyte }), '讲话.docx');
  expect(outcome.ok && strFromU8(outcome.value.get('word/document.xml') ?? megabyte)).toContain('>一</w:t>');
  expect(codeOf(wordFile([text('一')], { 'word/media/a.png': megabyte }))).not.toContain('word/media/a.png');
});

test('a file cut off anywhere is truncated', () => {
  const whole = wordFile([text('各乡镇党委、政府')]);
  for (const kept of [30, 200, whole.length - 30, whole.length - 1]) {
    expect(codeOf(whole.subarray(0, kept))).toBe('file-truncated');
  }
});

test('damage inside a part is truncation too', () => {
  const damaged = Uint8Array.from(wordFile([text('各乡镇党委、政府')]));
  // The packed data of the first part follow its 30-byte header and its name.
  damaged.fill(0xff, 30 + '[Content_Types].xml'.length, 80);
  expect(codeOf(damaged)).toBe('file-truncated');
});

test('an archive with a password of its own is encrypted', () => {
  const locked = Buffer.from(wordFile([text('一')]));
  // Bit 0 of the flags, eight bytes into the first entry of the central directory.
  locked.writeUInt16LE(1, locked.indexOf(Buffer.from('504b0102', 'hex')) + 8);
  expect(codeOf(locked)).toBe('file-encrypted');
});

test('more than a hundred times its size is too much, whatever the sizes written in it', () => {
  const bomb = Buffer.from(wordFile([text('一')], { 'word/a.xml': new Uint8Array(30 * 1024 * 1024) }));
  expect(bomb.length).toBeLessThan(50_000);
  const directory = bomb.lastIndexOf(Buffer.from('word/a.xml')) - 46;
  expect(bomb.readUInt32LE(directory + 24)).toBe(30 * 1024 * 1024);
  bomb.writeUInt32LE(10, directory + 24);
  expect(unpack(bomb, '讲话.docx')).toEqual({
    ok: false,
    refusal: { code: 'file-inflates-too-much', params: limits },
  });
});

test('more than a hundred megabytes are too much at any ratio', () => {
  const parts = Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`word/${i}.xml`, megabyte]));
  // Three stored megabytes keep the ratio under a hundred.
  expect(
    codeOf(zipSync({ ...parts, 'word/stored.bin': [new Uint8Array(3 * 1024 * 1024), { level: 0 }] })),
  ).toBe('file-inflates-too-much');
});

test('more than two thousand parts are too many', () => {
  const parts = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, i) => [`${i}.xml`, new Uint8Array(1)]));
  expect(codeOf(zipSync(parts(2_001)))).toBe('file-inflates-too-much');
  expect(codeOf(zipSync(parts(2_000)))).toHaveLength(2_000);
});

test('a small file of many equal rows is not taken for a bomb', () => {
  const rows = '<w:p><w:r><w:t>0</w:t></w:r></w:p>'.repeat(60_000);
  const file = zipSync({ 'word/document.xml': Buffer.from(rows) });
  expect(rows.length / file.length).toBeGreaterThan(100);
  expect(codeOf(file)).toEqual(['word/document.xml']);
});
