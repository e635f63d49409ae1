// The figures of GB/T 9704-2012, worked out in twips (1 mm = 56.69) and half points, looked for in the file.
import { expect, test } from 'vitest';
import { circular, paragraph, paragraphsOf, partOf, runWith } from '../testing/official-sample.ts';
import { officialDocument } from './official-document.ts';

const documentXml = async (...given: Parameters<typeof circular>): Promise<string> =>
  partOf(await officialDocument(circular(...given)), 'word/document.xml');

test('the page is A4 with a text block of 156 × 225 mm', async () => {
  const xml = await documentXml();
  // 210 × 297 mm; 37 mm above, 35 mm below, 28 mm left; 26 mm right less what rounding takes from the last character.
  expect(xml).toContain('<w:pgSz w:w="11905" w:h="16837"');
  expect(xml).toMatch(/<w:pgMar w:top="2097" w:right="1462" w:bottom="1984" w:left="1587"/);
});

test('22 exact lines fill the text block, and 28 characters a line', async () => {
  const docx = await officialDocument(circular());
  // 225 mm are 12756 twips: 22 × 579 = 12738. 16 pt less 0.2 pt is 316 twips: 28 × 316 = 8848 of 8856.
  expect(partOf(docx, 'word/document.xml')).toContain('<w:docGrid w:type="lines" w:linePitch="579"/>');
  const normal = /<w:style [^>]*w:styleId="Normal".*?<\/w:style>/s.exec(partOf(docx, 'word/styles.xml'))?.[0];
  expect(normal).toContain('<w:spacing w:after="0" w:before="0" w:line="579" w:lineRule="exact"/>');
  expect(normal).toContain('<w:widowControl w:val="0"/>');
  expect(normal).toContain('w:eastAsia="仿宋_GB2312"');
  expect(normal).toContain('<w:sz w:val="32"/>');
  expect(runWith(partOf(docx, 'word/document.xml'), '全县建成23509亩。')).toContain(
    '<w:spacing w:val="-4"/>',
  );
});

test('each part has its typeface, size and colour', async () => {
  const xml = await documentXml();
  expect(runWith(xml, '云川县督查考核局文')).toMatch(
    /w:eastAsia="方正小标宋简体".*<w:color w:val="FF0000"\/>/,
  );
  expect(xml).toMatch(/<w:pBdr><w:bottom w:val="single" w:color="FF0000"/);
  const title = runWith(xml, '关于2026年6月份重点工作进展情况的通报');
  expect(title).toMatch(/w:eastAsia="方正小标宋简体".*<w:sz w:val="44"\/>/);
  expect(runWith(xml, '一、主要问题')).toContain('w:eastAsia="黑体"');
  expect(runWith(xml, '（一）农田建设偏慢。')).toContain('w:eastAsia="楷体_GB2312"');
  expect(runWith(xml, '全县建成23509亩。')).toContain('w:eastAsia="仿宋_GB2312"');
});

test('number and dates are blank until the document is signed', async () => {
  expect(paragraphsOf(await documentXml())).toEqual([
    '云川县督查考核局文件',
    '云督发〔2026〕　号',
    '云川县督查考核局',
    '关于2026年6月份重点工作进展情况的通报',
    '各乡镇党委、政府，县直各部门、各单位：',
    '经县委、县政府同意，现将有关情况通报如下：',
    '一、主要问题',
    '（一）农田建设偏慢。全县建成23509亩。',
    '云川县督查考核局',
    '2026年　月　日',
    '抄送：县委办公室，县政府办公室。',
    '云川县督查考核局2026年　月　日印发',
  ]);
});

test('a signed serial prints its issue, number and dates, and where its page is', async () => {
  const printed = { by: '云川县督查考核局', date: '2026-07-09' };
  const xml = await documentXml({
    masthead: '督查通报',
    issue: '第6期',
    number: '云督发〔2026〕18号',
    date: '2026-07-08',
    printed,
    footnote: '此件公开发布',
    pageAddress: 'https://luoshi.example.cn/b/6',
  });
  const texts = paragraphsOf(xml);
  expect(texts.slice(0, 3)).toEqual(['督查通报', '第6期', '云督发〔2026〕18号']);
  expect(texts.slice(-6)).toEqual([
    '云川县督查考核局',
    '2026年7月8日',
    '（此件公开发布）',
    '网页版：https://luoshi.example.cn/b/6',
    '抄送：县委办公室，县政府办公室。',
    '云川县督查考核局2026年7月9日印发',
  ]);
});

test('annexes are named after the text and printed before the imprint', async () => {
  const table = {
    columns: [
      { heading: '乡镇', width: 1 },
      { heading: '完成', width: 1 },
    ],
    rows: [['川区组'], ['双渠镇', '48']],
  };
  const annex = [
    { title: '进度表', ...table },
    { title: '短板表', ...table },
  ];
  const texts = paragraphsOf(await documentXml({ attachments: ['进度表', '短板表'], annex }));
  expect(texts).toContain('附件：1.进度表');
  expect(texts).toContain('2.短板表');
  const cells = ['乡镇', '完成', '川区组', '双渠镇', '48'];
  const imprint = ['抄送：县委办公室，县政府办公室。', '云川县督查考核局2026年　月　日印发'];
  expect(texts.slice(-16)).toEqual(['附件1', '进度表', ...cells, '附件2', '短板表', ...cells, ...imprint]);
});

test('page numbers are 四号宋体 between dashes, odd ones right and even ones left', async () => {
  const docx = await officialDocument(circular());
  expect(partOf(docx, 'word/settings.xml')).toContain('<w:evenAndOddHeaders/>');
  const relations = partOf(docx, 'word/_rels/document.xml.rels');
  const footer = (type: string): string => {
    const id = new RegExp(`<w:footerReference w:type="${type}" r:id="(\\w+)"`).exec(
      partOf(docx, 'word/document.xml'),
    )?.[1];
    const target = new RegExp(`Id="${id}"[^>]*Target="([^"]+)"|Target="([^"]+)"[^>]*Id="${id}"`).exec(
      relations,
    );
    return partOf(docx, `word/${target?.[1] ?? target?.[2]}`);
  };
  expect(footer('default')).toMatch(/<w:jc w:val="right"\/>.*宋体.*<w:sz w:val="28"\/>.*— .*PAGE.* —/s);
  expect(footer('even')).toMatch(/<w:jc w:val="left"\/>.*— .*PAGE.* —/s);
});

const sectionBreaks = (xml: string): readonly (string | undefined)[] =>
  [...xml.matchAll(/<w:type w:val="(\w+)"\/>/g)].map(([, type]) => type);
const lines = (count: number) => ({
  title: ['云川县督查考核局通报'],
  blocks: Array.from({ length: count }, () => paragraph('各乡镇要逐项落实。')),
});

test('the imprint stands at the foot of the text block on an even page', async () => {
  const xml = await documentXml(lines(12));
  expect(xml).toContain(
    '<w:tblpPr w:leftFromText="0" w:rightFromText="0" w:tblpX="1587" w:horzAnchor="page" w:tblpYSpec="bottom" w:vertAnchor="margin"/>',
  );
  // The head takes 7802 of 12756 twips, so 8 lines stand on page 1. The text ends on page 2 with much room.
  expect(sectionBreaks(xml)).toEqual([]);
  // One paragraph, signature and date end on page 1: the imprint goes to page 2.
  expect(sectionBreaks(await documentXml(lines(1)))).toEqual(['evenPage']);
  // 14 lines, two empty ones, signature and date leave 4 of 22 lines: two for the imprint, a gap, a reserve.
  expect(sectionBreaks(await documentXml(lines(22)))).toEqual([]);
  // One more, and a blank page comes before the imprint's, both without number.
  expect(sectionBreaks(await documentXml(lines(23)))).toEqual(['nextPage', 'evenPage']);
});

test('the same content gives the same bytes', async () => {
  const [first, second] = await Promise.all([officialDocument(circular()), officialDocument(circular())]);
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
});

test('characters that XML cannot hold are left out, and markup is text', async () => {
  const said = paragraph('各乡镇\u0001\u000b\ufffe<b>&#1;😀');
  const texts = paragraphsOf(await documentXml({ blocks: [said] }));
  expect(texts).toContain('各乡镇&lt;b&gt;&amp;#1;😀');
});
