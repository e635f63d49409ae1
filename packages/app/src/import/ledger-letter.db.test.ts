// A ledger that names the signed letter's terms: what the county asks beyond them is flagged, and scores only once signed.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Accounts } from '../account/accounts.ts';
import { changeLetter } from '../commitment/change-letter.ts';
import { listCommitments } from '../commitment/list-commitments.ts';
import { readCommitment } from '../commitment/read-commitment.ts';
import { signLetter } from '../commitment/sign-letter.ts';
import { valueOf } from '../testing/outcome-parts.ts';
import { openTestCounty, type TestCounty } from '../testing/test-county.ts';
import { commitImport } from './commit-import.ts';
import { previewImport } from './preview-import.ts';

let county: TestCounty;
const office = () => county.as('沈文博');
const accounts = {} as Accounts; // a ledger makes none
const headings = ['督办事项', '量化目标', '牵头领导', '牵头单位', '完成时限', '责任书时限', '责任书数量'];
const rows = [
  ['高标准农田', '7000亩', '何秀兰', '双渠镇', '2026-08-31', '2026-12-31', '0.6万亩'],
  ['危房改造', '120户', '何秀兰', '双渠镇', '2026-10-31', '2026-10-31', '120'],
  ['道路养护', '30公里', '何秀兰', '临川镇', '2026-10-31', '', ''],
];
const file = (...lines: readonly (readonly string[])[]) => ({
  name: '任务台账.csv',
  bytes: Buffer.from([headings, ...lines].map((cells) => cells.join(',')).join('\n')),
});
const preview = async (...lines: readonly (readonly string[])[]) =>
  valueOf(await previewImport(office(), { kind: 'ledger', file: file(...lines), accounts, mapping: null }));
const pageOf = async (title: string) => {
  const { commitments } = valueOf(await listCommitments(office(), {}));
  const id = commitments.find((line) => line.title === title)?.id ?? '';
  return valueOf(await readCommitment(office(), { id }));
};

beforeAll(async () => {
  county = await openTestCounty();
  const { mapping } = await preview(...rows);
  valueOf(await commitImport(office(), { kind: 'ledger', file: file(...rows), accounts, mapping }));
});
afterAll(() => county.close());

test('tighter than its letter in date and quantity, the commitment says so and scores by the letter', async () => {
  const page = await pageOf('高标准农田');
  expect(page).toMatchObject({
    aheadOfLetterDays: 122,
    letter: { asksMore: true, scoredDueOn: '2026-12-31', scoredTarget: '6000', isChanged: false },
  });
  expect(page.offers).toContain('change-letter');
});

test('as its letter, or without one, it is not flagged', async () => {
  for (const title of ['危房改造', '道路养护']) {
    expect(await pageOf(title)).toMatchObject({ aheadOfLetterDays: 0, letter: { asksMore: false } });
  }
});

test('signed by the leader, the change may score', async () => {
  const { id, version } = await pageOf('高标准农田');
  const change = { dueOn: '2026-08-31', targetValue: '7000', reason: '提前通水', basis: '县政府常务会议' };
  const asked = valueOf(await changeLetter(office(), { id, basedOn: version, ...change }));
  const [waiting] = asked.letterChanges;
  const { letter } = valueOf(
    await signLetter(county.as('何秀兰'), {
      id: waiting?.id ?? '',
      basedOn: waiting?.version ?? 0,
      decision: 'signed',
      opinion: null,
    }),
  );
  expect(letter).toMatchObject({ isChanged: true, scoredDueOn: '2026-08-31', scoredTarget: '7000' });
});

test('a letter’s quantity in a measure that does not convert is a fault of its line', async () => {
  const { faults } = await preview(['沟渠清淤', '30公里', '何秀兰', '临川镇', '2026-10-31', '', '50户']);
  expect(faults).toMatchObject([{ field: 'letterTarget' }]);
});
