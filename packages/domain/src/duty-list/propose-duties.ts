// Which entries a task may fall under, by its words. Only a proposal: the office chooses.
import type { Duty } from './duty.ts';

/** Most entries that are proposed for one task. */
export const mostProposals = 3;

/** Share of an entry's pairs of characters that a text must have. */
const leastShare = 0.4;

const plain = (text: string): string => text.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]/gu, '');

const pairs = (text: string): readonly string[] => [
  ...new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2))),
];

/** Length of the longest word of the entry that the text holds. */
const longestWord = (duty: Duty, text: string): number =>
  Math.max(
    0,
    ...[duty.title, ...duty.words].map((word) => {
      const written = plain(word);
      return written.length > 1 && text.includes(written) ? written.length : 0;
    }),
  );

const share = (duty: Duty, text: string): number => {
  const own = pairs(plain(duty.title));
  return own.length === 0 ? 0 : own.filter((pair) => text.includes(pair)).length / own.length;
};

/** 0 when nothing speaks for it; a whole word of the entry always outweighs pairs of characters. */
const nearness = (duty: Duty, text: string): number => {
  const word = longestWord(duty, text);
  if (word > 0) return word;
  const part = share(duty, text);
  return part >= leastShare ? part : 0;
};

/**
 * Proposes entries for a task, the nearest first.
 *
 * @param title what the task is called
 * @param duties the entries that apply to the township
 */
export const proposeDuties = (title: string, duties: readonly Duty[]): readonly Duty[] => {
  const text = plain(title);
  return duties
    .map((duty) => ({ duty, near: nearness(duty, text) }))
    .filter(({ near }) => near > 0)
    .toSorted((a, b) => b.near - a.near)
    .slice(0, mostProposals)
    .map(({ duty }) => duty);
};
