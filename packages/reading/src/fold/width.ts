// Full-width letters and digits become narrow, Chinese punctuation becomes wide: one form for each sign.

const wide: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
  '﹐': '，',
  '﹔': '；',
  '﹕': '：',
  '｡': '。',
  '､': '、',
  '「': '“',
  '」': '”',
  '『': '“',
  '』': '”',
  '﹁': '“',
  '﹂': '”',
  '﹪': '%',
  〇: '零',
  '○': '零',
  '–': '-',
  '−': '-',
  '～': '~',
  '∶': '：',
};

/** The usual form of one character. */
export function foldWidth(c: string): string {
  const code = c.charCodeAt(0);
  const narrow = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : c;
  return wide[narrow] ?? narrow;
}
