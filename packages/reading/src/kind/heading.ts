// Which lines are headings and how deep: 一、 （一） 1. 一是. A heading says what its section is about.

/** 1 for 一、 and 第一部分, 2 for （一）, 3 for 1. and 一是, 0 for what is no heading. */
export type HeadingLevel = 0 | 1 | 2 | 3;

const numerals = '一二三四五六七八九十';
const patterns: readonly (readonly [RegExp, HeadingLevel])[] = [
  [new RegExp(`^(?:[${numerals}]{1,3}、|第[${numerals}]{1,3}部分)`), 1],
  [new RegExp(`^（[${numerals}]{1,3}）`), 2],
  [
    new RegExp(`^(?:\\d{1,2}[.、](?!\\d)|（\\d{1,2}）|[①-⑳]|[${numerals}][是要]|第[${numerals}]{1,2}[，、])`),
    3,
  ],
];

/** The depth of the numbering a line begins with, and the numbering itself. */
export function headingOf(line: string): { readonly level: HeadingLevel; readonly mark: string } {
  for (const [pattern, level] of patterns) {
    const mark = pattern.exec(line)?.[0];
    if (mark !== undefined) return { level, mark };
  }
  return { level: 0, mark: '' };
}
