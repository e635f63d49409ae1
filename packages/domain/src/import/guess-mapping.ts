// Which column is which: guessed from the headings in any order, once; afterwards it is remembered.
import { importFields, type ImportField, type ImportKind } from './import-field.ts';

/** Field → heading of the table, or null when the table has none for it. */
export type Mapping = Readonly<Record<string, string | null>>;

/** A heading as it is compared: without spaces, line breaks, asterisks and what stands in brackets. */
const plain = (heading: string): string => heading.normalize('NFKC').replaceAll(/[\s*：:]|\([^)]*\)/gu, '');

const knows = (field: ImportField, heading: string): boolean =>
  [field.heading, ...field.synonyms].includes(plain(heading));

/** How near a heading is to a field: its own name, a synonym, or one that holds its name. */
const tests: readonly ((field: ImportField, heading: string) => boolean)[] = [
  (field, heading) => plain(heading) === field.heading,
  knows,
  (field, heading) => plain(heading).includes(field.heading),
];

/**
 * Proposes a mapping. A heading serves one field only; the nearest wins, required fields first.
 *
 * @param headings as they stand in the table, in any order
 */
export const guessMapping = (kind: ImportKind, headings: readonly string[]): Mapping => {
  const fields = importFields(kind).toSorted((a, b) => Number(b.required) - Number(a.required));
  const mapping = new Map<string, string | null>(importFields(kind).map((field) => [field.name, null]));
  const used = new Set<string>();
  for (const isNear of tests) {
    for (const field of fields) {
      if (mapping.get(field.name) !== null) continue;
      const heading = headings.find((each) => !used.has(each) && isNear(field, each));
      if (heading === undefined) continue;
      mapping.set(field.name, heading);
      used.add(heading);
    }
  }
  return Object.fromEntries(mapping);
};

/** Required fields that a mapping leaves without a heading of the table. */
export const unmapped = (
  kind: ImportKind,
  mapping: Mapping,
  headings: readonly string[],
): readonly ImportField[] =>
  importFields(kind).filter((field) => {
    const heading = mapping[field.name] ?? null;
    return field.required && (heading === null || !headings.includes(heading));
  });
