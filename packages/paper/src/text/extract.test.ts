// Documents as they arrive: read whatever their encoding, refused with the reason when they cannot be.
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { oleFile, text, wordFile } from '../testing/office-file.ts';
import { extractText } from './extract.ts';

const sentence = '　　全县新建高标准农田4.2万亩。\r\n二、 抓项目\n';
// 各乡镇： in GB18030 (the two-byte area, GBK).
const inGb18030 = new Uint8Array([0xb8, 0xf7, 0xcf, 0xe7, 0xd5, 0xf2, 0xa3, 0xba]);
const utf16 = (content: string, isBig: boolean): Uint8Array => {
  const bytes = Buffer.from(`\uFEFF${content}`, 'utf16le');
  return isBig ? bytes.swap16() : bytes;
};
const read = async (bytes: Uint8Array, name = '讲话.txt'): Promise<unknown> => {
  const outcome = await extractText(bytes, name);
  return outcome.ok ? outcome.value : [outcome.refusal.code, outcome.refusal.params];
};

test.each([
  ['UTF-8', Buffer.from(sentence), sentence],
  ['UTF-8 with its mark, which stays', Buffer.from(`\uFEFF${sentence}`), `\uFEFF${sentence}`],
  ['UTF-16 little-endian', utf16(sentence, false), `\uFEFF${sentence}`],
  ['UTF-16 big-endian', utf16(sentence, true), `\uFEFF${sentence}`],
  ['GB18030', inGb18030, '各乡镇：'],
])('text in %s is read without losing a space or a CR', async (_, bytes, expected) => {
  expect(await read(bytes)).toEqual({ text: expected, format: 'txt' });
});

test('the type is decided by content, not by name', async () => {
  expect(await read(wordFile([text('一、总体要求')]), '讲话.txt')).toEqual({
    text: '一、总体要求\n',
    format: 'docx',
  });
  expect(await read(Buffer.from('一、总体要求'), '讲话.docx')).toEqual({
    text: '一、总体要求',
    format: 'txt',
  });
});

test('a .docx gives one line a paragraph, keeps empty ones, and keeps a break inside a paragraph', async () => {
  const file = wordFile([
    text('各乡镇：'),
    '',
    `${text('一是')}<w:br/>${text('二是')}<w:br w:type="page"/>${text('。')}`,
  ]);
  expect(await read(file)).toEqual({ text: '各乡镇：\n\n一是\n二是。\n', format: 'docx' });
});

const name = '讲话.txt';
const png = Buffer.from('89504e470d0a1a0a0000000d49484452000004000000030008', 'hex');
test.each([
  ['an empty file', new Uint8Array(0), 'file-empty', { name }],
  ['a file of spaces', Buffer.from('\uFEFF \n　\n'), 'file-empty', { name }],
  ['a .docx without text', wordFile(['']), 'file-empty', { name }],
  ['a picture', png, 'file-unknown-type', { name, accepted: 'text' }],
  [
    'a PDF',
    Buffer.from('%PDF-1.7\n%\xE2\xE3\xCF\xD3\n', 'latin1'),
    'file-unknown-type',
    { name, accepted: 'text' },
  ],
  [
    'an archive that is no document',
    zipSync({ 'a.xml': new Uint8Array(9) }),
    'file-unknown-type',
    { name, accepted: 'text' },
  ],
  ['50 MB', new Uint8Array(50 * 1024 * 1024).fill(0x20), 'file-too-large', { name, limit: 20_971_520 }],
  ['a .docx with a password', oleFile('EncryptedPackage'), 'file-encrypted', { name }],
  ['a legacy .doc', oleFile('WordDocument'), 'file-legacy-doc', { name, extension: 'doc' }],
  ['another OLE file', oleFile('PowerPoint Document'), 'file-unknown-type', { name, accepted: 'text' }],
  ['UTF-16 without a mark', Buffer.from('各乡镇：\n', 'utf16le'), 'text-undecodable', { name }],
  [
    'UTF-8 with a broken character',
    Buffer.from([...Buffer.from('全县新建高标准农田'), 0xe5, 0x8e]),
    'text-undecodable',
    { name },
  ],
  ['bytes of no encoding', Buffer.from([0xff, 0xfd, 0xff, 0xf0, 0x41, 0xff]), 'text-undecodable', { name }],
])('%s is refused with its reason', async (_, bytes, code, params) => {
  expect(await read(bytes)).toEqual([code, params]);
});
