// 通报: the ladder's step puts the matter into the monthly circular's draft, and is issued with it.
import { textOf } from '@luoshi/domain/bulletin/block';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { consultBulletin } from '../bulletin/consult-bulletin.ts';
import { createBulletin } from '../bulletin/create-bulletin.ts';
import { freezeBulletin } from '../bulletin/freeze-bulletin.ts';
import { readBulletin } from '../bulletin/read-bulletin.ts';
import { behindCommitment, newNotice, sent } from '../testing/given-notice.ts';
import { foundByCheck, granted, juneReport, signedReport } from '../testing/given-commitment.ts';
import { recordCheck } from '../check/record-check.ts';
import { echo as say } from '../testing/paper-words.ts';
import { openTestCounty, type TestCounty } from '../testing/test-county.ts';
import { withdrawNotice } from './judge-notice.ts';
import { readNotice } from './read-notices.ts';

let county: TestCounty;
const counties: TestCounty[] = [];
beforeEach(async () => {
  county = await openTestCounty();
  counties.push(county);
});
afterAll(() => Promise.all(counties.map((each) => each.close())));

const office = () => county.as('沈文博');
const circular = async () =>
  granted(await createBulletin(office(), { kind: 'monthly-circular', period: '2026-06', say })).id;
const read = async (id: string) => granted(await readBulletin(office(), { id, say }));
const notice = async (id: string) => granted(await readNotice(office(), { id }));

/** 双渠镇 is far behind: 1,000 of 6,000 reported, 900 found. */
const behind = async (): Promise<string> => {
  const id = await behindCommitment(county);
  const report = await signedReport(county, juneReport(id));
  granted(await recordCheck(county.as('程国栋'), foundByCheck(report, '900')));
  return id;
};
const named = (id: string) =>
  sent(county, newNotice(county, id, { kind: 'circular', decision: '县委常委会2026年第9次会议' }));

test('without a draft the matter waits, and stands in the next circular with its figures linked', async () => {
  const id = await behind();
  const { id: noticeId, bulletinId } = await named(id);
  expect(bulletinId).toBeNull();
  expect(await notice(noticeId)).toMatchObject({ state: 'drafted', bulletinId: null });
  const page = await read(await circular());
  const text = page.blocks.map(textOf);
  const at = text.findIndex((each) => each.includes('named.heading|双渠镇|高标准农田建设'));
  expect(text[at + 1]).toContain('named.text|双渠镇');
  expect(text[at + 1]).toContain('named.value|900亩');
  const figure = page.figures.find((each) => each.id === `line.${id}.value`);
  expect(figure).toMatchObject({ text: '900亩', status: 'full', link: { type: 'commitment', id } });
  expect(await notice(noticeId)).toMatchObject({ state: 'drafted', bulletinId: page.bulletin.id });
});

test('a draft that stands open takes it up at once, and its unit is asked before it is named', async () => {
  const id = await behind();
  const draft = await circular();
  const { bulletinId } = await named(id);
  expect(bulletinId).toBe(draft);
  const page = await read(draft);
  const ordinals = page.blocks.filter(({ kind }) => kind === 'heading-2').map(textOf);
  expect(new Set(ordinals).size).toBe(ordinals.length);
  expect(page.blocks.map(textOf).at(-1)).not.toContain('named.');
  const frozen = granted(await freezeBulletin(office(), { id: draft, basedOn: page.bulletin.version, say }));
  const asked = granted(
    await consultBulletin(office(), { id: draft, basedOn: frozen.bulletin.version, say }),
  );
  expect(asked.replies.find(({ unit }) => unit === '双渠镇')?.sentence).toContain('named.text|双渠镇');
});

test('a matter taken back before it stands in a circular does not come into one', async () => {
  const { id: noticeId } = await named(await behind());
  const { version } = await notice(noticeId);
  granted(await withdrawNotice(office(), { id: noticeId, basedOn: version, reason: '已按期整改' }));
  const page = await read(await circular());
  expect(page.blocks.map(textOf).join()).not.toContain('named.');
});
