import { afterAll, beforeAll, expect, it } from 'vitest';
import { createBreakdown } from '../breakdown/create-breakdown.ts';
import { readDocument } from '../document/read-document.ts';
import { codeOf, valueOf } from '../testing/outcome-parts.ts';
import { echo } from '../testing/paper-words.ts';
import { sampleSpeech, storeSpeech, takeUpSpeech } from '../testing/sample-speech.ts';
import { openTestCounty, type TestCounty } from '../testing/test-county.ts';
import { claimSentence } from './claim-sentence.ts';
import { decideItems } from './decide-items.ts';
import { dismissSentence, undoDismissal } from './dismiss-sentence.ts';
import { editItem, type ItemChange } from './edit-item.ts';
import type { ItemShown } from './item-view.ts';

let county: TestCounty;
beforeAll(async () => {
  county = await openTestCounty();
});
afterAll(() => county.close());

const office = () => county.as('沈文博');
const pageOf = async (id: string) => valueOf(await readDocument(office(), { id }));
const itemWith = async (id: string, word: string): Promise<ItemShown> => {
  const found = (await pageOf(id)).items.find((item) => item.quote.includes(word));
  if (found === undefined) throw new Error(`no item with ${word}`);
  return found;
};
const changeOf = (item: ItemShown, change: Partial<ItemChange> = {}): ItemChange => ({
  id: item.id,
  basedOn: item.version,
  kind: item.kind,
  what: item.what,
  measures: item.measures,
  dueFrom: item.dueFrom,
  dueTo: item.dueTo,
  owners: item.owners,
  ...change,
});
const greenhouses = '日光温室600';

it('a corrected item is taken, keeps how the document wrote its date, and says who corrected it', async () => {
  const item = await itemWith(await storeSpeech(county), greenhouses);
  const owners = ['农业农村部门', '双渠镇', '各乡镇'];
  const edited = valueOf(await editItem(office(), changeOf(item, { what: '新建日光温室', owners })));
  expect(edited).toMatchObject({
    state: 'edited',
    what: '新建日光温室',
    dueTo: '2026-10-31',
    dueNotation: item.dueNotation,
    decidedBy: '沈文博 督查股股长',
    version: item.version + 1,
  });
  expect(edited.ownerUnits.map(({ owner, unitName }) => [owner, unitName])).toEqual([
    ['农业农村部门', '县农业农村局'],
    ['双渠镇', '双渠镇'],
  ]);
});

it('of two people who correct the same item the second gets the present one and loses nothing', async () => {
  const item = await itemWith(await storeSpeech(county), greenhouses);
  valueOf(await editItem(office(), changeOf(item, { what: '先改的' })));
  const second = await editItem(county.as('沈文博'), changeOf(item, { what: '后改的' }));
  expect(second.ok ? null : second.refusal).toMatchObject({
    code: 'changed-meanwhile',
    params: {
      basedOn: 1,
      version: 2,
      current: { id: item.id, what: '先改的', decidedBy: '沈文博 督查股股长' },
    },
  });
});

it.each([
  ['a due date before its start', { dueFrom: '2026-10-31', dueTo: '2026-10-01' }, 'due-before-start'],
  ['a day that does not exist', { dueFrom: null, dueTo: '2026-02-30' }, 'malformed-date'],
  [
    'a negative count',
    { measures: [{ metric: '', op: '=', value: '-3', unit: '座', raw: '' }] },
    'negative-count',
  ],
  [
    'no number',
    { measures: [{ metric: '', op: '=', value: '三', unit: '座', raw: '' }] },
    'malformed-number',
  ],
] as const)('%s is refused', async (_, change, code) => {
  const item = await itemWith(await storeSpeech(county), greenhouses);
  expect(codeOf(await editItem(office(), changeOf(item, change)))).toBe(code);
});

it('many are decided in one act; when one was changed meanwhile none is', async () => {
  const id = await storeSpeech(county);
  const { items } = await pageOf(id);
  const seen = items.map((item) => ({ id: item.id, basedOn: item.version }));
  const stale = seen.map((each, i) => (i === seen.length - 1 ? { ...each, basedOn: 7 } : each));
  expect(codeOf(await decideItems(office(), { items: stale, decision: 'accept' }))).toBe('changed-meanwhile');
  expect((await pageOf(id)).open).toBe(items.length);
  const accepted = valueOf(await decideItems(office(), { items: seen, decision: 'accept' })).items;
  expect(accepted.map((item) => item.state)).toEqual(items.map(() => 'accepted'));
  const page = await pageOf(id);
  expect(page).toMatchObject({ open: 0, taken: items.length });
  expect(page.promisesReady).toBe(items.filter((item) => item.kind === 'promise').length);
});

it('a rejected sentence with a number is untaken again; reopened it is not', async () => {
  const id = await storeSpeech(county);
  const item = await itemWith(id, greenhouses);
  const isUntaken = async () => (await pageOf(id)).untaken.some((each) => each.quote.includes(greenhouses));
  expect(await isUntaken()).toBe(false);
  const decide = async (decision: 'reject' | 'reopen', basedOn: number) =>
    valueOf(await decideItems(office(), { items: [{ id: item.id, basedOn }], decision }));
  await decide('reject', item.version);
  expect(await isUntaken()).toBe(true);
  await decide('reopen', item.version + 1);
  expect(await isUntaken()).toBe(false);
});

it('an untaken sentence can be claimed, once, with its number and date proposed', async () => {
  const id = await storeSpeech(county);
  const item = await itemWith(id, greenhouses);
  await decideItems(office(), { items: [{ id: item.id, basedOn: item.version }], decision: 'reject' });
  const claim = { id, starts: item.starts, ends: item.ends, kind: 'promise', what: null } as const;
  const claimed = valueOf(await claimSentence(office(), claim));
  expect(claimed).toMatchObject({ claimed: true, state: 'accepted', quote: item.quote, dueTo: '2026-10-31' });
  expect(claimed.measures).toMatchObject([{ op: '>=', value: '600', unit: '座' }]);
  expect(codeOf(await claimSentence(office(), claim))).toBe('duplicate');
  const beyond = { ...claim, ends: sampleSpeech.length + 1 };
  expect(codeOf(await claimSentence(office(), beyond))).toBe('invalid-input');
});

it('a sentence dismissed is named with who dismissed it, and can be put back', async () => {
  const id = await storeSpeech(county);
  const item = await itemWith(id, greenhouses);
  await decideItems(office(), { items: [{ id: item.id, basedOn: item.version }], decision: 'reject' });
  const sentence = async () => (await pageOf(id)).untaken.find((each) => each.quote.includes(greenhouses));
  const span = { id, starts: (await sentence())?.starts ?? 0, ends: (await sentence())?.ends ?? 0 };
  const asked = await Promise.all([1, 2].map(() => dismissSentence(office(), span)));
  const [dismissal = { id: '' }, twin] = asked.map(valueOf);
  expect(twin).toEqual(dismissal);
  expect(valueOf(await dismissSentence(office(), span))).toEqual(dismissal);
  expect((await sentence())?.dismissal).toEqual({ id: dismissal.id, by: '沈文博 督查股股长' });
  valueOf(await undoDismissal(office(), { id: dismissal.id }));
  expect((await sentence())?.dismissal).toBeNull();
  expect(codeOf(await undoDismissal(office(), { id: dismissal.id }))).toBe('not-found');
});

it('an item in a breakdown is changed there', async () => {
  const documentId = await storeSpeech(county);
  await takeUpSpeech(county, documentId);
  valueOf(await createBreakdown(office(), { documentId, title: null, say: echo }));
  const item = await itemWith(documentId, greenhouses);
  expect(codeOf(await editItem(office(), changeOf(item)))).toBe('wrong-state');
  const items = [{ id: item.id, basedOn: item.version }];
  expect(codeOf(await decideItems(office(), { items, decision: 'reject' }))).toBe('wrong-state');
});

it('only the office edits, decides, claims and dismisses; everybody reads', async () => {
  const id = await storeSpeech(county);
  const item = await itemWith(id, greenhouses);
  const span = { id, starts: item.starts, ends: item.ends };
  for (const name of ['贺晓梅', '程国栋', '顾明德'] as const) {
    const who = county.as(name);
    expect(codeOf(await editItem(who, changeOf(item)))).toBe('not-allowed');
    expect(codeOf(await decideItems(who, { items: [{ id: item.id, basedOn: 1 }], decision: 'accept' }))).toBe(
      'not-allowed',
    );
    expect(codeOf(await claimSentence(who, { ...span, kind: 'promise', what: null }))).toBe('not-allowed');
    expect(codeOf(await dismissSentence(who, span))).toBe('not-allowed');
    expect(codeOf(await readDocument(who, { id }))).toBe('ok');
  }
  expect(codeOf(await readDocument(county.asRole('public'), { id }))).toBe('not-signed-in');
});
