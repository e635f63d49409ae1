// Which units a text names, and in what sentence: they are asked before they are named in public.
import { textOf, type Block } from './block.ts';

/** A unit by its full name. */
export interface NamedUnit {
  readonly id: string;
  readonly name: string;
}

/** A unit and everything the text says of it. */
export interface Naming {
  readonly unitId: string;
  readonly sentence: string;
}

const sentencesOf = (block: Block): readonly string[] => textOf(block).match(/[^。；]+[。；]?/gu) ?? [];

/**
 * Units named in the text, in the order given, each with its sentences.
 *
 * @param units those that answer to the issuer; a name inside a longer one of the same list does not count
 */
export const namedUnits = (blocks: readonly Block[], units: readonly NamedUnit[]): readonly Naming[] => {
  const sentences = blocks.flatMap(sentencesOf);
  const all = units.map((unit) => unit.name);
  const names = (sentence: string, name: string): boolean => {
    const longer = all.filter((other) => other !== name && other.includes(name));
    const rest = longer.reduce((text, other) => text.replaceAll(other, ''), sentence);
    return rest.includes(name);
  };
  return units.flatMap((unit) => {
    const said = sentences.filter((sentence) => names(sentence, unit.name));
    return said.length === 0 ? [] : [{ unitId: unit.id, sentence: said.join('') }];
  });
};
