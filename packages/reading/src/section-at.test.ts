import { expect, it } from 'vitest';
import { sectionAt, sectionsOf } from './section-at.ts';

const text =
  '讲话\n同志们：\n一、工作回顾\n完成了任务。\n（一）抓项目。新建学校。\n二、工作安排\n要抓落实。\n（三）抓民生。';

it('a place is told by part and section', () => {
  expect(sectionAt(text, text.indexOf('同志们'))).toBe('');
  expect(sectionAt(text, text.indexOf('完成了'))).toBe('第一部分');
  expect(sectionAt(text, text.indexOf('新建'))).toBe('第一部分（一）');
  expect(sectionAt(text, text.indexOf('要抓'))).toBe('第二部分');
  expect(sectionAt(text, text.length)).toBe('第二部分（三）');
});

it('a part that is called so keeps its name', () => {
  expect(sectionAt('第三部分　保障措施\n落实资金。', 12)).toBe('第三部分');
});

it('sections without parts stand alone', () => {
  expect(sectionAt('（二）抓工业。建厂。', 8)).toBe('（二）');
});

it('offsets count in the text as it was given', () => {
  const spaced = '一、　回　顾\r\n完　成。\r\n二、安排\r\n要做。';
  expect(sectionsOf(spaced)(spaced.indexOf('完'))).toBe('第一部分');
  expect(sectionsOf(spaced)(spaced.indexOf('要'))).toBe('第二部分');
});
