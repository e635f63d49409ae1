// What a stretch of a document speaks of: what was done, what is to be done, or what is wrong.
import type { Sentence } from '../clause/sentences.ts';
import type { DocumentDate } from '../date/document-date.ts';
import { openingVerb } from '../confidence/verbs.ts';
import { paragraphMode, type DocumentMode, type Mode } from './document-mode.ts';
import { headingOf } from './heading.ts';

/** What holds at a sentence. */
export interface Context {
  readonly mode: Mode;
  /** Whether the words around it say so, rather than the document as a whole. */
  readonly told: boolean;
  /** A heading, or the short sentence that opens a paragraph and names its subject. */
  readonly topic: boolean;
  /** The heading, or topic sentence, it stands under; empty before the first. */
  readonly heading: string;
  /** What the document speaks of as a whole. */
  readonly document: Mode;
  readonly written: DocumentDate | null;
}

const isPastHeading =
  /回顾|总结|成绩|成效|完成情况|进展|运行|取得|做法|亮点|特点|现状|审视|增长|下降|提升$|增强$|收窄|突破|开展情况|基本情况/;
const isFutureHeading =
  /安排|部署|目标|任务|打算|计划|措施|要求|下一步|今后|明年|下半年|规划|重点工作|建议|思路|举措|保障(?!水平)|展望|组织实施/;
/** Headings in the form of a demand (加快产业发展): in a report of the past they name what was done. */
const isDemandHeading =
  /重点|抓好|加强|推进|加快|提高|强化|落实|切实|着力|坚持|全面|深化|创新|优化|围绕|确保/;
const isProblemHeading = /问题|困难|不足|差距|短板|薄弱|挑战|制约/;

const turnsProblem =
  /(?:看到|认识到|存在|面临|表现为|表现在).{0,36}(?:问题|困难|不足|差距|短板)|问题和困难|困难和问题|主要表现/;
const notProblem = /解决|破解|化解|整改|研究|不存在|查处|了解|分析|指出|针对/;
const turnsFuture =
  /(?:总体要求|总的要求|指导思想|预期目标|主要目标|工作思路|工作目标|目标任务)(?:是|为|：)|为实现.{0,14}目标|具体工作中|重点(?:抓好|做好).{0,8}工作|下一步|今年.{0,8}(?:要重点|将重点|工作重点)|(?:今年|明年|20\d\d年)是.{0,30}(?:关键|开局|攻坚|收官|决胜|起步|第一)之?年|各级各部门要|提出以下(?:意见|实施意见)/;
const turnsPast = /^(?:过去|一年来|[一二三五]年来|[今去]年以来|年初以来|.{0,10}以来，)/;

function headingMode(line: string, written: DocumentDate | null, prior: Mode): Mode | null {
  const year = Number(/(20\d\d|19\d\d)年/.exec(line)?.[1] ?? 0);
  if (isProblemHeading.test(line) && !/解决|整改|化解|破解/.test(line)) return 'problem';
  if (/过去|去年|上年/.test(line) || (written && year > 0 && year < written.year)) return 'past';
  if (written?.month != null && written.month >= 7 && /上半年/.test(line)) return 'past';
  if (isPastHeading.test(line) && !/安排|部署|要求|任务|目标|着力|加快|推动|实现/.test(line)) return 'past';
  if (isFutureHeading.test(line) || (written && year >= written.year)) return 'future';
  if (prior === 'past') return null;
  const demands =
    isDemandHeading.test(line) || openingVerb(line.slice(headingOf(line).mark.length)) !== 'none';
  return demands ? 'future' : null;
}

const shortTopic = 22;
const longestHeading = 30;

/** Follows a document sentence by sentence. */
export class ModeTracker {
  private section: Mode | null = null;
  private chapter: Mode | null = null;
  private paragraph: Mode | null = null;
  private guessed: Mode;
  private running: number | null = null;
  private heading = '';

  private readonly prior: DocumentMode;
  private readonly written: DocumentDate | null;

  constructor(prior: DocumentMode, written: DocumentDate | null) {
    this.prior = prior;
    this.guessed = prior.mode;
    this.written = written;
  }

  /** The context of the next sentence; `paragraph` is asked for at the first of each. */
  next(sentence: Sentence, text: string, paragraph: string): Context {
    const { level, mark } = headingOf(text);
    if (sentence.first) {
      this.paragraph = null;
      this.guessed = paragraphMode(paragraph, this.prior);
    }
    if (sentence.first && (level === 1 || level === 2)) this.open(level, text);
    else if (sentence.first && sentence.last && level === 0 && text.length <= longestHeading)
      this.openUnnumbered(text);
    else this.turn(sentence, text);
    const mode = this.paragraph ?? this.section ?? this.chapter ?? this.guessed;
    const opens = sentence.first && (level > 0 || text.length <= shortTopic);
    const isSentence = sentence.last && paragraph.endsWith('。');
    const topic =
      opens &&
      !/\d/.test(text.slice(mark.length)) &&
      (!sentence.last || ((level === 1 || level === 2) && !isSentence));
    const told = this.prior.told || (this.paragraph ?? this.section ?? this.chapter) !== null;
    if (topic || (sentence.first && sentence.last && text.length <= longestHeading)) this.heading = text;
    const { heading, prior } = this;
    return { mode, told, topic, heading, document: prior.mode, written: this.dated(mode, text) };
  }

  private open(level: 1 | 2, text: string): void {
    const mode = headingMode(text, this.written, this.prior.mode);
    if (level === 1) [this.chapter, this.section, this.running] = [mode, null, null];
    else this.section = this.chapter === null || mode === 'problem' ? mode : null;
  }

  private openUnnumbered(text: string): void {
    const mode = headingMode(text, this.written, this.prior.mode);
    if (mode !== null && /情况|回顾|安排|问题|目标|任务|措施|要求|计划|打算|重点/.test(text))
      this.section = mode;
  }

  private turn(sentence: Sentence, text: string): void {
    if (turnsProblem.test(text) && !notProblem.test(text)) {
      if (text.endsWith('：') || sentence.last) this.section = 'problem';
      else this.paragraph = 'problem';
    } else if (turnsFuture.test(text)) [this.section, this.running] = ['future', null];
    else if (turnsPast.test(text)) this.paragraph = 'past';
  }

  /** In a section about a past year 全年 is that year. */
  private dated(mode: Mode, text: string): DocumentDate | null {
    if (!this.written) return null;
    const year = Number(/^(?:[一二三四五六七八九十]、)?(20\d\d)年/.exec(text)?.[1] ?? 0);
    if (mode === 'past' && year > 0 && year < this.written.year) this.running = year;
    if (mode === 'past' && this.running === null && /^(?:去年|过去(?:的)?一年)/.test(text))
      this.running = this.written.year - 1;
    return mode === 'past' && this.running !== null
      ? { ...this.written, running: this.running }
      : this.written;
  }
}
