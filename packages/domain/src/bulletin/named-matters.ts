// 点名通报: a matter that the ladder of notices put up for the circular, with its unit, its figures and what is asked.
// It stands among the problems, so that figures are held, and the unit is asked, as for everything else named there.
import type { Block } from './block.ts';
import type { ComposedContent } from './content.ts';
import type { Say } from './figure.ts';
import type { Ledger } from './ledger.ts';
import { penOf, type Pen } from './pen.ts';
import { pointAt, type Point } from './sections.ts';

/** A matter as the notice of 通报 has it. */
export interface NamedMatter {
  readonly unit: string;
  readonly matter: string;
  readonly basis: string;
  readonly requirement: string;
  readonly commitmentIds: readonly string[];
}

const factsOf = (id: string, pen: Pen): readonly string[] => {
  const value = pen.figure(`line.${id}.value`);
  const share = pen.figure(`line.${id}.share`);
  const late = pen.figure(`line.${id}.late`);
  return [
    ...(value === null ? [] : [pen.say('circular.named.value', { value, share: share ?? 'none' })]),
    ...(late === null ? [] : [pen.say('circular.named.late', { late })]),
  ];
};

const unended = (text: string): string => text.replace(/[。；;.]$/u, '');

const pointOf = ({ unit, matter, basis, requirement, commitmentIds }: NamedMatter, pen: Pen): Point => ({
  heading: pen.say('circular.named.heading', { unit, matter }),
  text: pen.say('circular.named.text', {
    unit,
    facts: commitmentIds.flatMap((id) => factsOf(id, pen)).join('') || 'none',
    basis: unended(basis),
    requirement: unended(requirement),
  }),
});

const isHeading = (kind: Block['kind']) => (block: Block) => block.kind === kind;

/** The content with one matter more, as the last point before the last section: the demands. */
export const withNamedMatter = <T extends ComposedContent>(
  content: T,
  matter: NamedMatter,
  ledger: Ledger,
  say: Say,
): T => {
  const { blocks, figures } = content;
  const pen = penOf(ledger, say);
  const last = blocks.findLastIndex(isHeading('heading-1'));
  const at = last > 0 ? last : blocks.length;
  const section = blocks.slice(0, at);
  const begun = section.findLastIndex(isHeading('heading-1'));
  const ordinal = section.slice(begun + 1).filter(isHeading('heading-2')).length;
  const added = pointAt(pointOf(matter, pen), ordinal, pen);
  const known = new Set(figures.map(({ id }) => id));
  return {
    ...content,
    blocks: [...section, ...added, ...blocks.slice(at)],
    figures: [...figures, ...pen.figures().filter(({ id }) => !known.has(id))],
  };
};
