import { oleFile, text, wordFile } from '@luoshi/paper/testing/office-file';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../context/ids.ts';
import { codeOf, valueOf } from '../testing/outcome-parts.ts';
import { pastedSpeech, sampleSpeech, storeSpeech } from '../testing/sample-speech.ts';
import { openTestCounty, type TestCounty } from '../testing/test-county.ts';
import { createDocument, type NewDocument } from './create-document.ts';
import { listDocuments } from './list-documents.ts';
import { readDocument } from './read-document.ts';

let county: TestCounty;
beforeAll(async () => {
  county = await openTestCounty();
});
afterAll(() => county.close());

const office = () => county.as('沈文博');
const count = async () => valueOf(await listDocuments(office(), undefined)).documents.length;
const sent = (bytes: Uint8Array, name: string): NewDocument => ({
  ...pastedSpeech,
  text: null,
  file: { name, bytes },
});

describe('a document handed in', () => {
  it('is stored with what reading found, each item pinned to its words', async () => {
    const id = await storeSpeech(county);
    const page = valueOf(await readDocument(office(), { id }));
    expect(page.text).toBe(sampleSpeech);
    expect(page.items.length).toBeGreaterThanOrEqual(4);
    for (const item of page.items) {
      expect(page.text.slice(item.starts, item.ends)).toBe(item.quote);
      expect(item.state).toBe('found');
    }
    const greenhouses = page.items.find((item) => item.quote.includes('600座'));
    expect(greenhouses).toMatchObject({ kind: 'promise', dueTo: '2026-10-31', section: '第二部分（一）' });
    expect(page.addedBy).toBe('沈文博 督查股股长');
    expect(page).toMatchObject({ open: page.items.length, taken: 0, promisesReady: 0, breakdowns: [] });
  });

  it('keeps the original file as it was sent, for the unit that sent it', async () => {
    const bytes = wordFile([text('县住建局要在9月底前修复城区破损路灯。')]);
    const id = valueOf(await createDocument(office(), sent(bytes, '讲话.docx'))).id;
    expect(valueOf(await readDocument(office(), { id })).text).toContain(
      '县住建局要在9月底前修复城区破损路灯。',
    );
    const row = await county.system.store.transaction(
      office().actor,
      {
        verb: 'document.read',
        at: office().clock.serverNow(),
        deviceAt: null,
        reason: null,
        newId,
        newSalt: () => Buffer.alloc(32),
      },
      async ({ db }) =>
        db.selectFrom('tenant.documents').select('file_hash').where('id', '=', id).executeTakeFirstOrThrow(),
    );
    const kept = await county.system.files.get(county.jurisdictionId, row.file_hash ?? '');
    expect(Buffer.from(kept).equals(Buffer.from(bytes))).toBe(true);
  });

  it('is read correctly in GB18030', async () => {
    const bytes = Buffer.from('d6d0b9fa32303236c4eab5d7c7b0bda8b3c933b4a6', 'hex');
    const id = valueOf(await createDocument(office(), sent(bytes, '旧文件.txt'))).id;
    expect(valueOf(await readDocument(office(), { id })).text).toBe('中国2026年底前建成3处');
  });

  it('without a promise is stored and says so', async () => {
    const made = valueOf(await createDocument(office(), { ...pastedSpeech, text: '同志们辛苦了。' }));
    expect(made).toMatchObject({ found: 0, promises: 0 });
  });

  it('sent twice with one key is one document', async () => {
    const before = await count();
    const idempotencyKey = newId();
    const first = valueOf(await createDocument(county.as('沈文博', { idempotencyKey }), pastedSpeech));
    const again = valueOf(await createDocument(county.as('沈文博', { idempotencyKey }), pastedSpeech));
    expect(again).toEqual(first);
    expect(await count()).toBe(before + 1);
  });
});

describe('a document refused leaves nothing', () => {
  it.each([
    ['a clerk sends it', () => createDocument(county.as('贺晓梅'), pastedSpeech), 'not-allowed'],
    ['a leader sends it', () => createDocument(county.as('顾明德'), pastedSpeech), 'not-allowed'],
    [
      'it is marked secret',
      () => createDocument(office(), { ...pastedSpeech, text: `秘密★1年\n${sampleSpeech}` }),
      'document-classified',
    ],
    [
      'a Word file is marked confidential',
      () => createDocument(office(), sent(wordFile([text('机密★'), text(sampleSpeech)]), '纪要.docx')),
      'document-classified',
    ],
    ['the file is empty', () => createDocument(office(), sent(new Uint8Array(), '空.txt')), 'file-empty'],
    [
      'only blanks are pasted',
      () => createDocument(office(), { ...pastedSpeech, text: ' \n ' }),
      'file-empty',
    ],
    [
      'the file is cut off',
      () => createDocument(office(), sent(wordFile([text(sampleSpeech)]).slice(0, 200), '断.docx')),
      'file-truncated',
    ],
    [
      'it is encrypted',
      () => createDocument(office(), sent(oleFile('EncryptedPackage'), '密.docx')),
      'file-encrypted',
    ],
    [
      'it is an old .doc',
      () => createDocument(office(), sent(oleFile('WordDocument'), '旧.doc')),
      'file-legacy-doc',
    ],
    [
      'it is a picture',
      () => createDocument(office(), sent(Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), '图.png')),
      'file-unknown-type',
    ],
    [
      'the text holds a NUL',
      () => createDocument(office(), { ...pastedSpeech, text: `${sampleSpeech}\u0000` }),
      'text-undecodable',
    ],
    [
      'its date does not exist',
      () => createDocument(office(), { ...pastedSpeech, datedOn: '2026-02-30' }),
      'malformed-date',
    ],
    [
      'the speaker is nobody',
      () => createDocument(office(), { ...pastedSpeech, speakerPostId: newId() }),
      'not-found',
    ],
  ])('when %s', async (_, act, code) => {
    const before = await count();
    expect(codeOf(await act())).toBe(code);
    expect(await count()).toBe(before);
  });

  it('and the mark is named', async () => {
    const outcome = await createDocument(office(), { ...pastedSpeech, text: `秘密★1年\n${sampleSpeech}` });
    expect(outcome.ok ? null : outcome.refusal.params).toMatchObject({ mark: '秘密★1年' });
  });
});
