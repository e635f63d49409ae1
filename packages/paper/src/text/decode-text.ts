// Bytes of a text file to text: UTF-8, UTF-16 with a byte order mark, GB18030.
// Nothing is trimmed: mark, CR and spaces stay, because positions in a document are counted in this text.

/** The text, or why there is none: not a text at all, or a text in none of the encodings known here. */
export type Decoded = { readonly text: string } | 'binary' | 'undecodable';

/** Formats that are no running text although they may decode: PDF, RTF, and HTML saved under a false name. */
const foreign = /^(?:\uFEFF)?\s*(?:%PDF-|\{\\rtf|<!doctype html|<html|MIME-Version:)/i;
/** Control characters no text has; tab, line breaks, form feed and the DOS end mark (U+001A) may stand. */
// oxlint-disable-next-line eslint/no-control-regex -- control characters are what is looked for
const control = /[\u0000-\u0008\u000B\u000E-\u0019\u001B-\u001F\u007F]/;
const nonAscii = /\P{ASCII}/gu;
const expected = /[\p{sc=Han}\p{sc=Latin}\p{P}\p{S}\p{N}\p{Z}\p{sc=Greek}\p{sc=Hiragana}\p{sc=Katakana}]/u;

const decode = (bytes: Uint8Array, encoding: string): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

function markedEncoding(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : undefined;
}

/** UTF-16 without its mark has zeros on one side only of each pair of bytes; other binary data on both. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  if (bytes.length % 2 === 1) return false;
  const zeros = [0, 0];
  for (const [i, byte] of bytes.entries()) if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  return Math.min(...zeros) === 0;
}

/** UTF-8 with a few broken bytes must not pass as GB18030, which reads nearly anything as rare characters. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const read = new TextDecoder('utf-8').decode(bytes).match(nonAscii) ?? [];
  return read.filter((character) => character === '\uFFFD').length * 5 < read.length;
}

/** Share of characters a Chinese or Latin text is made of; garbage decoded as GB18030 has many others. */
function isPlausible(text: string): boolean {
  const read = text.match(nonAscii) ?? [];
  return read.filter((character) => !expected.test(character)).length * 20 <= read.length;
}

/** Decodes a text file; `binary` when control characters or the mark of another format stand in it. */
export function decodeText(bytes: Uint8Array): Decoded {
  const marked = markedEncoding(bytes);
  if (!marked && bytes.includes(0)) return looksLikeUtf16(bytes) ? 'undecodable' : 'binary';
  const text = decode(bytes, marked ?? 'utf-8');
  if (text !== undefined) return control.test(text) || foreign.test(text) ? 'binary' : { text };
  if (marked) return 'undecodable';
  const chinese = decode(bytes, 'gb18030');
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  if (foreign.test(start) || control.test(start)) return 'binary';
  if (chinese === undefined || isDamagedUtf8(bytes) || !isPlausible(chinese)) return 'undecodable';
  return control.test(chinese) ? 'binary' : { text: chinese };
}
