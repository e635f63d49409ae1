// What a document, or a paragraph of one without headings, speaks of as a whole.
import type { DocumentDate } from '../date/document-date.ts';

/** Past performance, future demand, or shortfall. */
export type Mode = 'past' | 'future' | 'problem';

const futureWords =
  /[要须]|将(?=[在于进继达全实])|确保|力争|务必|切实|抓好|(?<=[，。；：\n])(?:加快|推进|推动|完善|健全|建立|实施|强化|加强|支持|鼓励|深化|优化|打造|培育|探索|落实|开展|坚持)(?!了)/g;
const pastWords =
  /了(?!解)|已|同比|比上年|圆满|顺利|荣获|取得|得到|达到?\d|完成\d|累计|截[至止]|(?:增长|下降)\d|先后|来自|率先|首位/g;
/** A demand weighs less than a fact told: reports, too, name what they were asked. */
const demandWeight = 1.2;
const enough = 2;

const planTitle = /(?:要点|方案|计划|规划|意见|通知|安排|目标|任务|责任书|纲要|决定)(?:（.{0,8}）)?$/;
const reportTitle = /(?:情况|总结|分析|公报|简报|简况|快报|通报|回顾|概况|简介|介绍|成效|纪实)$/;
const titleLines = 4;
const head = 500;
const looksBack = /(?:[今去]年|近年来?|年初|上半年|[一二三五]年)(?:来|以来)，/;

const count = (text: string, words: RegExp): number => text.match(words)?.length ?? 0;

/** How much more a text tells than asks. */
const balance = (text: string): number => count(text, pastWords) - demandWeight * count(text, futureWords);

function titleMode(text: string): Mode | null {
  for (const line of text.slice(0, head).split('\n').slice(0, titleLines)) {
    if (line.length > 40) return null;
    if (planTitle.test(line)) return 'future';
    if (reportTitle.test(line)) return 'past';
  }
  return null;
}

/** Whether a text opens with a year before the document's own. */
function opensInPastYear(text: string, written: DocumentDate | null): boolean {
  const year = /(?:^|\n)(\d{4})年，/.exec(text.slice(0, head))?.[1];
  return year !== undefined && written !== null && Number(year) < written.year;
}

/** A document's mode, and whether its title says so. */
export interface DocumentMode {
  readonly mode: Mode;
  readonly told: boolean;
}

/** What a document speaks of: by its title, by how it opens, else by its words. */
export function documentMode(text: string, written: DocumentDate | null): DocumentMode {
  const title = titleMode(text);
  if (title) return { mode: title, told: true };
  const opensLookingBack = looksBack.test(text.slice(0, head)) || opensInPastYear(text, written);
  return { mode: !opensLookingBack && balance(text) < 0 ? 'future' : 'past', told: false };
}

/** What a paragraph speaks of where no heading says it; the document's mode when that is told or its own words are few. */
export function paragraphMode(text: string, document: DocumentMode): Mode {
  const more = balance(text);
  if (document.told || Math.abs(more) < enough) return document.mode;
  return more < 0 ? 'future' : 'past';
}
