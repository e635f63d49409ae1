// 列的对应: which heading a field takes, and what a change of one does to the others.
import type { ImportPreview, Mapping } from '@luoshi/contract/routes/import';

/** The mapping after one field took a heading; a heading means one thing only, so it is taken from the others. */
export const withHeading = (mapping: Mapping, field: string, heading: string | null): Mapping =>
  Object.fromEntries(
    [...new Set([...Object.keys(mapping), field])].map((name) => {
      if (name === field) return [name, heading];
      const other = mapping[name] ?? null;
      return [name, heading !== null && other === heading ? null : other];
    }),
  );

/** What stands in the first lines under a heading: two examples that are not empty. */
export const examplesOf = (
  { headings, sample }: Pick<ImportPreview, 'headings' | 'sample'>,
  heading: string | null,
): readonly string[] => {
  const at = heading === null ? -1 : headings.indexOf(heading);
  const cells = sample.map(({ cells: line }) => (line[at] ?? '').trim());
  return [...new Set(cells.filter((cell) => cell !== ''))].slice(0, 2);
};
