// A call tree as lines of text: two spaces deeper is called by the line above; kind, name and number apart by commas.
import type { DutyContact } from '@luoshi/contract/routes/duty-call';

type Kind = DutyContact['kind'];
const kinds: readonly Kind[] = ['duty-phone', 'leader', 'staff', 'village'];

/** A line as it is sent. */
export interface TreeLine {
  readonly id: string | null;
  readonly depth: number;
  readonly kind: Kind;
  readonly name: string;
  readonly phone: string;
}

/** @param word what a kind is called on the page */
export const treeText = (contacts: readonly DutyContact[], word: (kind: Kind) => string): string =>
  contacts
    .map(({ depth, kind, name, phone }) => `${'  '.repeat(depth)}${word(kind)}, ${name}, ${phone}`)
    .join('\n');

const lineOf = (
  text: string,
  known: readonly DutyContact[],
  word: (kind: Kind) => string,
): TreeLine | null => {
  const depth = Math.floor((text.length - text.trimStart().length) / 2);
  const [kindWord = '', name = '', phone = ''] = text.split(/[,，]/u).map((part) => part.trim());
  const kind = kinds.find((each) => word(each) === kindWord);
  if (kind === undefined || name === '' || phone === '') return null;
  return { id: known.find((contact) => contact.name === name)?.id ?? null, depth, kind, name, phone };
};

/** @returns null when a line is none; a name that stays keeps its id */
export const readTree = (
  text: string,
  known: readonly DutyContact[],
  word: (kind: Kind) => string,
): readonly TreeLine[] | null => {
  const lines = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => lineOf(line, known, word));
  return lines.every((line) => line !== null) ? lines : null;
};
