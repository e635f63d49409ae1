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

/** Sentences with the heading of the second level they stand under, without its ordinal; '' when there is none. */
interface Passage {
  readonly heading: string;
  readonly sentences: readonly string[];
}

const sentencesOf = (text: string): readonly string[] => text.match(/[^。；]+[。；]?/gu) ?? [];

const withoutOrdinal = (heading: string): string =>
  heading.replace(/^[（(][一二三四五六七八九十]+[）)]/u, '');

const passagesOf = (blocks: readonly Block[]): readonly Passage[] =>
  blocks.reduce<readonly Passage[]>((passages, block) => {
    const text = textOf(block);
    const last = passages.at(-1);
    if (block.kind === 'heading-2') return [...passages, { heading: withoutOrdinal(text), sentences: [] }];
    if (block.kind === 'heading-1' || last === undefined) {
      return [...passages, { heading: '', sentences: sentencesOf(text) }];
    }
    return passages.with(-1, { ...last, sentences: [...last.sentences, ...sentencesOf(text)] });
  }, []);

/** What a passage says of a unit, led by what it is about: “进度滞后” alone does not say in what. */
const saidIn = ({ heading, sentences }: Passage, names: (text: string) => boolean): string => {
  const said = sentences.filter(names).join('');
  if (said === '') return names(heading) ? heading : '';
  return heading === '' ? said : heading.replace(/[。；：]?$/u, '：') + said;
};

/**
 * Units named in the text, in the order given, each with its sentences.
 *
 * @param units those that answer to the issuer; a name inside a longer one of the same list does not count
 */
export const namedUnits = (blocks: readonly Block[], units: readonly NamedUnit[]): readonly Naming[] => {
  const passages = passagesOf(blocks);
  const all = units.map((unit) => unit.name);
  const names = (text: string, name: string): boolean => {
    const longer = all.filter((other) => other !== name && other.includes(name));
    return longer.reduce((rest, other) => rest.replaceAll(other, ''), text).includes(name);
  };
  return units.flatMap(({ id, name }) => {
    const sentence = passages.map((passage) => saidIn(passage, (text) => names(text, name))).join('');
    return sentence === '' ? [] : [{ unitId: id, sentence }];
  });
};
