// The breakdown table: its eleven columns on pages across, its numbers where the sheet has them.
import { expect, test } from 'vitest';
import { circular, paragraphsOf, partOf } from '../testing/official-sample.ts';
import { breakdownDocument } from './breakdown-table.ts';

const row = {
  task: '新建高标准农田',
  goal: '4.2万亩',
  leader: '田广平',
  lead: '县农业农村局',
  support: '县财政局、县水务局',
  person: '沈文博',
  nodes: '6月底前建成一半\n8月底前通过验收',
  due: '8月底前',
  cadence: '每月',
  source: '第三部分（二）',
};
const made = breakdownDocument({
  covering: circular(),
  title: '2026年重点工作任务分解表',
  rows: [row, { ...row, task: '贯通县乡公路' }],
});

test('the columns stand in the order of practice, rows numbered', async () => {
  const texts = paragraphsOf(partOf(await made, 'word/document.xml'));
  const head = texts.indexOf('序号');
  expect(texts.slice(head, head + 11).join('｜')).toBe(
    '序号｜重点任务｜量化目标｜牵头领导｜牵头单位｜配合单位｜责任人｜节点｜完成时限｜反馈频次｜原文出处',
  );
  // The nodes are two lines, so a row has twelve paragraphs.
  expect(texts.slice(head + 11, head + 13)).toEqual(['1', '新建高标准农田']);
  expect(texts.slice(head + 23, head + 25)).toEqual(['2', '贯通县乡公路']);
});

test('the table lies across, its text block the upright one turned, and the imprint stands upright again', async () => {
  const xml = partOf(await made, 'word/document.xml');
  const pages = [
    ...xml.matchAll(
      /<w:pgSz [^>]*w:orient="(\w+)"\/><w:pgMar w:top="(\d+)" w:right="(\d+)" w:bottom="(\d+)" w:left="(\d+)"/g,
    ),
  ];
  expect(pages.map((page) => page.slice(1))).toEqual([
    ['portrait', '2097', '1462', '1984', '1587'],
    ['landscape', '1587', '2097', '1462', '1984'],
    ['portrait', '2097', '1462', '1984', '1587'],
  ]);
  expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
});
