// What may be handed in as evidence, what becomes of it, and who may open it when.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordCheck } from '../check/record-check.ts';
import {
  codeOf,
  foundByCheck,
  givenCommitment,
  granted,
  juneReport,
  signedReport,
} from '../testing/given-commitment.ts';
import { openTestCounty, type TestCounty } from '../testing/test-county.ts';
import type { TestName } from '../testing/test-people.ts';
import { addCheckEvidence, addReportEvidence } from './add-evidence.ts';
import { readEvidence } from './read-evidence.ts';

let county: TestCounty;
let commitmentId: string;
beforeAll(async () => {
  county = await openTestCounty();
  commitmentId = await givenCommitment(county);
});
afterAll(() => county.close());

/** Eight by six pixels, as a PNG. */
const photo: Uint8Array = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAGCAIAAABxZ0isAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAEUlEQVQImWMwXpWGFTEMpAQAtjU8kfmBxM8AAAAASUVORK5CYII=',
  'base64',
);

const add = (name: TestName, bytes: Uint8Array, fileName: string) =>
  addReportEvidence(county.as(name), { commitmentId, bytes, name: fileName });
const open = (name: TestName, hash: string) => readEvidence(county.as(name), { hash });
const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('handed in', () => {
  test('a photo is kept as a JPEG, whatever it was', async () => {
    const kept = granted(await add('贺晓梅', photo, '现场.png'));
    expect(kept).toMatchObject({ name: '现场.jpg', type: 'image/jpeg' });
    const { bytes, fileName } = granted(await open('贺晓梅', kept.hash));
    expect(Buffer.from(bytes).toString('hex', 0, 3)).toBe('ffd8ff');
    expect([bytes.length, fileName]).toEqual([kept.size, '现场.jpg']);
  });

  test('the same file twice is one file', async () => {
    const first = granted(await add('贺晓梅', photo, '一.png'));
    expect(granted(await add('罗玉山', photo, '二.png'))).toEqual(first);
  });

  test('a PDF and a text are kept as they are, by content and not by name', async () => {
    const pdf = granted(await add('贺晓梅', bytesOf('%PDF-1.7\n验收单'), '验收单.jpg'));
    const text = granted(await add('贺晓梅', bytesOf('验收记录'), '验收记录.txt'));
    expect([pdf.type, text.type]).toEqual(['application/pdf', 'text/plain']);
    expect(Buffer.from(granted(await open('贺晓梅', text.hash)).bytes).toString('utf8')).toBe('验收记录');
  });

  test.each([
    ['an empty file', new Uint8Array(), 'file-empty'],
    ['a program', Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 0]), 'file-unknown-type'],
    ['a photo cut off', photo.slice(0, photo.length - 20), 'file-truncated'],
    ['more than 20 MB', new Uint8Array(20 * 1024 * 1024 + 1), 'file-too-large'],
  ] as const)('%s is refused', async (_, bytes, expected) => {
    expect(codeOf(await add('贺晓梅', bytes, '附件'))).toBe(expected);
  });

  test('it is for the lead unit, or for somebody who may check', async () => {
    expect(codeOf(await add('周雨桐', photo, '现场.png'))).toBe('not-allowed');
    const found = { commitmentId, bytes: photo, name: '核查.png' };
    expect(codeOf(await addCheckEvidence(county.as('贺晓梅'), found))).toBe('not-allowed');
    expect(codeOf(await addCheckEvidence(county.as('程国栋'), found))).toBe('ok');
  });
});

describe('it may be opened', () => {
  test('by another township only once the report that names it is signed', async () => {
    const { hash } = granted(await add('贺晓梅', bytesOf('六月验收表'), '六月验收表.txt'));
    expect([codeOf(await open('沈文博', hash)), codeOf(await open('周雨桐', hash))]).toEqual([
      'ok',
      'not-found',
    ]);
    await signedReport(county, juneReport(commitmentId, { evidence: [hash] }));
    expect(codeOf(await open('周雨桐', hash))).toBe('ok');
  });

  test('by the unit checked once the check that names it is recorded', async () => {
    const id = await givenCommitment(county);
    const report = await signedReport(county, juneReport(id));
    const found = { commitmentId: id, bytes: bytesOf('核查测量记录'), name: '核查测量记录.txt' };
    const { hash } = granted(await addCheckEvidence(county.as('程国栋'), found));
    expect(codeOf(await open('贺晓梅', hash))).toBe('not-found');
    granted(await recordCheck(county.as('程国栋'), foundByCheck(report, '900', { evidence: [hash] })));
    expect(codeOf(await open('贺晓梅', hash))).toBe('ok');
  });
});
