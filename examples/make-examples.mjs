// Writes the sample files beside it: `npm run build`, then `node examples/make-examples.mjs`.
// All of it is invented and fits the demo county. speech.txt is the source of the other two speeches.
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { writeSheet } from '@luoshi/paper/sheet/write-sheet';

const { AlignmentType, Document, Packer, Paragraph, TextRun } = createRequire(
  new URL('../packages/paper/package.json', import.meta.url),
)('docx');

const beside = (name) => new URL(name, import.meta.url);

/** An office's own ledger: its headings, its order, and dates as people type them. */
const ledger = {
  title: '县政府督查室2026年重点任务台账',
  headings: [
    '序号',
    '任务来源',
    '责任单位',
    '重点任务',
    '年度目标',
    '完成时间',
    '责任领导',
    '经办人',
    '协办单位',
    '报送频次',
    '备注',
  ],
  widths: [6, 24, 16, 30, 12, 14, 10, 10, 20, 10, 24],
  rows: [
    [
      '1',
      '县政府第6次常务会议',
      '双渠镇',
      '镇区污水提升泵站建设',
      '1座',
      '2026年10月31日',
      '魏立新',
      '贺晓梅',
      '县住建局',
      '每月',
      '',
    ],
    [
      '2',
      '县政府第6次常务会议',
      '县住建局',
      '集中供热老旧换热站改造',
      '8座',
      '2026.10.15',
      '魏立新',
      '',
      '',
      '每月',
      '',
    ],
    [
      '3',
      '县委常委会第11次会议',
      '县农业农村局',
      '撂荒地复耕复种',
      '5200亩',
      '2026年9月30日',
      '顾明德',
      '',
      '各乡镇',
      '每月',
      '分到乡镇的数另发',
    ],
    [
      '4',
      '县长批示',
      '县水务局',
      '水源地围栏和标识牌安装',
      '14处',
      '2026-08-20',
      '何秀兰',
      '',
      '县自然资源局',
      '每旬',
      '每旬第一天报',
    ],
    [
      '5',
      '市政府督办',
      '县自然资源局',
      '违法占地图斑整改',
      '37个',
      '2026年11月底',
      '陆承远',
      '',
      '县农业农村局、县林业和草原局',
      '每月',
      '',
    ],
    [
      '6',
      '人大代表建议第42号',
      '县交通运输局',
      '农村客运站亭维修',
      '63个',
      '2026年9月底',
      '魏立新',
      '',
      '',
      '每月',
      '办理后书面答复',
    ],
    [
      '7',
      '政协提案第17号',
      '县文化和旅游局',
      '乡镇图书分馆图书更新',
      '2.1万册',
      '2026年12月10日',
      '苏雅琴',
      '',
      '',
      '每季度',
      '',
    ],
    [
      '8',
      '县政府第7次常务会议',
      '县卫生健康局',
      '村卫生室氧气设备配备',
      '146套',
      '2026年8月31日',
      '苏雅琴',
      '',
      '',
      '每月',
      '',
    ],
    [
      '9',
      '县政府第7次常务会议',
      '县教育局',
      '校舍屋面防水维修',
      '28所',
      '2026/8/25',
      '苏雅琴',
      '',
      '县住建局',
      '每月',
      '',
    ],
    [
      '10',
      '县委督查通知',
      '县应急管理局',
      '村级微型消防站达标建设',
      '90个',
      '2026年11月30日',
      '陆承远',
      '',
      '',
      '每月',
      '',
    ],
    [
      '11',
      '12345热线转办',
      '县城市管理局',
      '北门早市迁入新址',
      '',
      '2026年8月15日',
      '魏立新',
      '',
      '双渠镇',
      '每月',
      '没有数，按节点报',
    ],
    [
      '12',
      '县政府第7次常务会议',
      '县人社局',
      '返乡人员创业贷款发放',
      '3600万元',
      '2026年12月20日',
      '何秀兰',
      '',
      '县财政局',
      '每月',
      '',
    ],
  ],
};

/** The speech as it would come from the leader's office. */
const speechDocument = (lines) => {
  const paragraph = (line, i) => {
    const isHead = i < 3;
    const run = new TextRun({
      text: line,
      font: i === 0 ? '方正小标宋简体' : '仿宋',
      size: i === 0 ? 44 : 32,
    });
    return new Paragraph({
      children: [run],
      alignment: isHead ? AlignmentType.CENTER : AlignmentType.JUSTIFIED,
      ...(isHead ? {} : { indent: { firstLine: 640 } }),
    });
  };
  return new Document({ sections: [{ children: lines.map(paragraph) }] });
};

/** GB18030 of a text within its two-byte part, which holds all of modern Chinese; the other way round decoding is built in. */
const inGb18030 = (text) => {
  const decoder = new TextDecoder('gb18030');
  const bytes = new Map();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      bytes.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
    }
  }
  return Uint8Array.from(
    Array.from(text).flatMap((sign) => {
      const code = sign.charCodeAt(0);
      const pair = code < 0x80 ? [code] : bytes.get(sign);
      if (pair === undefined) throw new Error(`no two bytes for ${sign}`);
      return pair;
    }),
  );
};

const speech = await readFile(beside('speech.txt'), 'utf8');
const lines = speech.split('\n').filter((line) => line !== '');
await writeFile(beside('speech.docx'), await Packer.toBuffer(speechDocument(lines)));
await writeFile(beside('speech-gb18030.txt'), inGb18030(speech));
await writeFile(beside('任务台账.xlsx'), await writeSheet(ledger));
