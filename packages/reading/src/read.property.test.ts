import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isClassified } from './is-classified.ts';
import { read } from './read.ts';
import { sectionAt } from './section-at.ts';

const seed = { seed: 20260703, numRuns: 60 };
const pieces = [
  '县水务局、各乡镇要在8月底前',
  '完成3200亩灌区改造',
  '，',
  '。',
  '；',
  '：',
  '、',
  '“',
  '”',
  '（',
  '）',
  '《',
  '同比增长12.6%',
  '2026年',
  '1,260',
  '人',
  '第一',
  '全市倒数第二',
  '\n',
  '\r\n',
  '　',
  '一、',
  '（二）',
  '由3',
  '增加到',
  '百万',
  '7月20日至21日',
  '３．５萬畝',
  '机密★',
  '牵头单位：',
  '县财政局',
  '和',
  '\u{202E}',
  '\u{200F}',
  '𠮷',
  '\uD800',
  '\0',
  '等部门',
  '了',
  '将',
  '5年内',
  '比3：4',
  '年内全部完工',
  '由县教育局负责',
  '双渠镇8月底前',
  '高标准农田',
  '逐座排查一遍',
  '“10件实事”',
  '过半',
  '八成二',
  '还差',
];
const genre = fc.array(fc.constantFrom(...pieces), { maxLength: 80 }).map((parts) => parts.join(''));
const anyText = fc.oneof(
  genre,
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
);
const date = fc.constantFrom(null, '2026', '2026-07', '2026-02-29', '9999-12-31', 'yesterday', '');

describe('whatever the text', () => {
  it('nothing is thrown and every quote is the text between its offsets', () => {
    fc.assert(
      fc.property(anyText, date, (text, written) => {
        const { items, untaken } = read(text, { date: written });
        for (const { starts, ends, quote } of [...items, ...untaken]) {
          expect(0 <= starts && starts < ends && ends <= text.length).toBe(true);
          expect(text.slice(starts, ends)).toBe(quote);
        }
        for (const item of items) {
          expect(item.what).toMatch(/^[^\s，。；：、）”][^]*(?<![\s，。；：、（“])$/u);
          expect(text.slice(0, item.ends)).toContain(item.what);
          for (const measure of item.measures) expect(measure.value).toMatch(/^-?\d+(?:\.\d+)?$/);
        }
        expect(items.map((item) => item.starts)).toEqual(
          items.map((item) => item.starts).toSorted((a, b) => a - b),
        );
      }),
      seed,
    );
  });

  it('its section and its marking are told', () => {
    fc.assert(
      fc.property(anyText, fc.nat(500), (text, offset) => {
        expect(typeof sectionAt(text, offset)).toBe('string');
        const mark = isClassified(text);
        if (mark !== null) expect(text).toContain(mark);
      }),
      seed,
    );
  });

  it('bytes read as text are only text', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
        const text = String.fromCharCode(...bytes);
        expect(Array.isArray(read(text, { date: null }).items)).toBe(true);
      }),
      seed,
    );
  });
});

describe('twice the text takes twice the steps', () => {
  const stepsFor = (text: string): number => {
    const steps = { count: 0 };
    read(text, { date: '2026-07', steps });
    return steps.count;
  };
  const sentence = '县住建局要在8月底前完成梨树巷320户、12公里排水管网改造，力争投资增长15%';
  const shapes: Readonly<Record<string, (length: number) => string>> = {
    'one paragraph without a full stop': (length) => `${sentence}，`.repeat(length / (sentence.length + 1)),
    'many paragraphs': (length) => `（一）${sentence}。\n`.repeat(length / (sentence.length + 5)),
    'no sign at all': (length) => '县'.repeat(length),
    'only digits': (length) => '12'.repeat(length / 2),
    'lists inside lists': (length) => '一、（一）1.（1）①改造3处、'.repeat(length / 17),
    'right-to-left marks': (length) => '\u{202E}\u{200F}12处，'.repeat(length / 6),
    'brackets that never close': (length) => '（“《'.repeat(length / 3),
  };
  for (const [name, shape] of Object.entries(shapes)) {
    it(`for ${name}`, { timeout: 60_000 }, () => {
      const length = 100_000;
      const once = stepsFor(shape(length));
      expect(once).toBeGreaterThanOrEqual(length / 2);
      expect(stepsFor(shape(2 * length))).toBeLessThanOrEqual(2.2 * once);
    });
  }
});
