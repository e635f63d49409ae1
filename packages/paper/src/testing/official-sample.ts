// A short circular of the demo county, and the XML of what is made of it.
import { strFromU8, unzipSync } from 'fflate';
import type { Block, OfficialContent } from '../official/official-content.ts';

/** A paragraph of one run. */
export const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] });

/** An unsigned circular; `more` replaces parts of it. */
export const circular = (more: Partial<OfficialContent> = {}): OfficialContent => ({
  masthead: '云川县督查考核局文件',
  issue: null,
  number: null,
  numberBlank: '云督发〔2026〕　号',
  title: ['云川县督查考核局', '关于2026年6月份重点工作进展情况的通报'],
  addressees: '各乡镇党委、政府，县直各部门、各单位：',
  blocks: [
    paragraph('经县委、县政府同意，现将有关情况通报如下：'),
    { kind: 'heading-1', runs: [{ text: '一、主要问题' }] },
    { kind: 'paragraph', runs: [{ text: '（一）农田建设偏慢。', kai: true }, { text: '全县建成23509亩。' }] },
  ],
  attachments: [],
  signature: '云川县督查考核局',
  date: null,
  copies: '县委办公室，县政府办公室',
  printed: { by: '云川县督查考核局', date: null },
  ...more,
});

/** One part of a .docx as text. */
export const partOf = (docx: Uint8Array, name: string): string =>
  strFromU8(unzipSync(docx)[name] ?? new Uint8Array());

/** Every paragraph's text, in order. */
export const paragraphsOf = (xml: string): readonly string[] =>
  [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)]
    .map(([content]) => [...content.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''))
    .filter((text) => text !== '');

/** The XML of the run that prints this text. */
export const runWith = (xml: string, text: string): string =>
  [...xml.matchAll(/<w:r>.*?<\/w:r>/gs)].map(([run]) => run).find((run) => run.includes(`>${text}<`)) ?? '';
