// Typefaces of official documents, named and not shipped: the office's machines have them.
// A machine without them prints in its own faces of the same width.
import { TextRun, type IRunOptions } from 'docx';
import { typeSizes } from './page.ts';

const face = (eastAsia: string, latin = eastAsia) => ({ ascii: latin, hAnsi: latin, eastAsia, cs: latin });

/** The faces the standard and the offices' practice know. */
export const faces = {
  song: face('宋体'),
  hei: face('黑体'),
  kai: face('楷体_GB2312', 'KaiTi_GB2312'),
  fangsong: face('仿宋_GB2312', 'FangSong_GB2312'),
  xiaobiaosong: face('方正小标宋简体'),
} as const;

/** The red of mastheads and their line. */
export const red = 'FF0000';

/** 0.2 pt tighter, so that 28 characters of 三号 fill a line. */
export const tighter = -4;

/** Text in 三号仿宋, or as the options say. */
export const run = (text: string, options: Omit<IRunOptions, 'text' | 'children'> = {}): TextRun =>
  new TextRun({ font: faces.fangsong, size: typeSizes.san, characterSpacing: tighter, ...options, text });
