// A short speech of the test county and the breakdown drafted of it, as the office would: taken up, corrected, drafted.
import { createBreakdown } from '../breakdown/create-breakdown.ts';
import { createDocument, type NewDocument } from '../document/create-document.ts';
import { readDocument } from '../document/read-document.ts';
import { decideItems } from '../item/decide-items.ts';
import { editItem } from '../item/edit-item.ts';
import { valueOf } from './outcome-parts.ts';
import { echo } from './paper-words.ts';
import type { TestCounty } from './test-county.ts';

/** Its text. */
export const sampleSpeech = `在全县重点工作推进会上的讲话
各位同志：
一、上半年的情况
上半年全县新建日光温室310座。
二、下半年要办的事
（一）设施农业
县农业农村局要在10月底前新建日光温室600座以上。
双渠镇要在8月底前完成农村危房改造120户。
（二）城镇建设
县住建局要在9月底前修复城区破损路灯。
`;

/** The speech as it is pasted. */
export const pastedSpeech: NewDocument = {
  title: '在全县重点工作推进会上的讲话',
  source: 'speech',
  secrecy: 'internal',
  datedOn: '2026-07-03',
  speaker: '县委副书记 顾明德',
  speakerPostId: null,
  file: null,
  text: sampleSpeech,
};

/** Stores the speech as 沈文博; spoken by 顾明德. @returns its id */
export const storeSpeech = async (
  county: TestCounty,
  source: NewDocument['source'] = 'speech',
): Promise<string> => {
  const spoken = { ...pastedSpeech, source, speakerPostId: county.post('顾明德') };
  return valueOf(await createDocument(county.as('沈文博'), spoken)).id;
};

/** What the office makes of three sentences; each is found by a word in it. */
const taken = [
  { word: '日光温室600', what: '新建日光温室', due: '2026-10-31', owners: ['县农业农村局', '双渠镇'] },
  { word: '危房改造', what: '农村危房改造', due: '2026-08-31', owners: ['双渠镇'] },
  { word: '路灯', what: '修复城区破损路灯', due: '2026-09-30', owners: ['县住建局'] },
] as const;
const measures = {
  日光温室600: [{ metric: '日光温室', op: '>=', value: '600', unit: '座', raw: '600座以上' }],
  危房改造: [{ metric: '危房改造', op: '=', value: '120', unit: '户', raw: '120户' }],
  路灯: [],
} as const;

/** Takes up the speech's three tasks. @returns ids of their items, in order */
export const takeUpSpeech = async (county: TestCounty, documentId: string): Promise<readonly string[]> => {
  const office = county.as('沈文博');
  const { items } = valueOf(await readDocument(office, { id: documentId }));
  const ids: string[] = [];
  for (const { word, what, due, owners } of taken) {
    const item = items.find((each) => each.quote.includes(word));
    if (item === undefined) throw new Error(`reading did not find ${word}`);
    const change = { id: item.id, basedOn: item.version, kind: 'promise', what } as const;
    const rest = { measures: measures[word], dueFrom: due, dueTo: due, owners };
    valueOf(await editItem(office, { ...change, ...rest }));
    ids.push(item.id);
  }
  const others = items.filter((item) => !ids.includes(item.id));
  const seen = others.map(({ id, version }) => ({ id, basedOn: version }));
  valueOf(await decideItems(office, { items: seen, decision: 'reject' }));
  return ids;
};

/** The draft of the speech's three tasks: rows 日光温室, 危房改造, 路灯. @returns its id */
export const draftBreakdown = async (
  county: TestCounty,
  source: NewDocument['source'] = 'speech',
): Promise<string> => {
  const documentId = await storeSpeech(county, source);
  await takeUpSpeech(county, documentId);
  return valueOf(await createBreakdown(county.as('沈文博'), { documentId, title: null, say: echo })).id;
};
