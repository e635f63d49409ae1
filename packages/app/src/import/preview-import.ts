// Reads a table, proposes which column is which, and names every wrong line. Stores nothing.
import { guessMapping, unmapped, type Mapping } from '@luoshi/domain/import/guess-mapping';
import { importFields, type ImportKind } from '@luoshi/domain/import/import-field';
import type { LineFault } from '@luoshi/domain/import/line-fault';
import { ok } from '@luoshi/domain/outcome/outcome';
import { findMapping } from '@luoshi/store/queries/import';
import { useCase, type Scene } from '../use-case/use-case.ts';
import { judgeTable, type Importing } from './judge-table.ts';
import { readTable } from './read-table.ts';

/** A table to look at; without a mapping the remembered one or a guess is taken. */
export type PreviewInput = Importing & { readonly mapping: Mapping | null };

const sampleSize = 5;

const mappingFor = async (
  scene: Scene,
  kind: ImportKind,
  headings: readonly string[],
  given: Mapping | null,
) => {
  const remembered = await findMapping(scene, kind, headings);
  const known = remembered === null ? null : (remembered.mapping as Mapping); // written by `commit-import.ts` alone
  return { mapping: given ?? known ?? guessMapping(kind, headings), remembered: known !== null };
};

/** Columns that must be there and are not, as faults of the heading line. */
const missingColumns = (
  kind: ImportKind,
  mapping: Mapping,
  headings: readonly string[],
): readonly LineFault[] =>
  unmapped(kind, mapping, headings).map((field) => ({
    line: 1,
    field: field.name,
    heading: null,
    given: '',
    code: 'import-column-missing',
    params: { column: field.heading },
  }));

/** @returns headings, mapping, sample and faults; the `file-…` refusals */
export const previewImport = useCase('import.preview', async (scene, input: PreviewInput) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const table = await readTable(input.file);
  if (!table.ok) return table;
  const { headings, rows } = table.value;
  const { mapping, remembered } = await mappingFor(scene, input.kind, headings, input.mapping);
  const missing = missingColumns(input.kind, mapping, headings);
  const faults = missing.length > 0 ? missing : (await judgeTable(scene, input, table.value, mapping)).faults;
  return ok({
    headings,
    fields: importFields(input.kind).map(({ name, required }) => ({ name, required })),
    mapping,
    remembered,
    lines: rows.length,
    sample: rows.slice(0, sampleSize),
    faults,
  });
});
