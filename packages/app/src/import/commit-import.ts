// Imports every line of a table, or none, and remembers which column meant what.
import { unmapped, type Mapping } from '@luoshi/domain/import/guess-mapping';
import type { ImportKind } from '@luoshi/domain/import/import-field';
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import { insertRow, updateRow } from '@luoshi/store/journal/write';
import { findMapping } from '@luoshi/store/queries/import';
import { useCase, type Scene } from '../use-case/use-case.ts';
import { judgeTable, type Importing } from './judge-table.ts';
import { readTable } from './read-table.ts';

/** A table and what its columns mean. */
export type CommitInput = Importing & { readonly mapping: Mapping };

const remember = async (
  scene: Scene,
  kind: ImportKind,
  headings: readonly string[],
  mapping: Mapping,
): Promise<Outcome<undefined>> => {
  const earlier = await findMapping(scene, kind, headings);
  const written = JSON.stringify(mapping);
  if (earlier === null) {
    await insertRow(scene, 'import_mappings', { kind, headings: headings.toSorted(), mapping: written });
    return ok(undefined);
  }
  const changed = await updateRow(scene, 'import_mappings', earlier.id, earlier.version, {
    mapping: written,
  });
  return changed.ok ? ok(undefined) : changed;
};

/**
 * Imports a table.
 *
 * @returns what was added and changed; `import-column-missing`, `import-lines-wrong` with every fault, the `file-…` refusals
 * @source practice 8
 */
export const commitImport = useCase('import.commit', async (scene, input: CommitInput) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const table = await readTable(input.file);
  if (!table.ok) return table;
  const { headings } = table.value;
  const [missing] = unmapped(input.kind, input.mapping, headings);
  if (missing !== undefined) return refuse('import-column-missing', { column: missing.heading });
  const judged = await judgeTable(scene, input, table.value, input.mapping);
  if (judged.faults.length > 0) {
    const count = new Set(judged.faults.map((fault) => fault.line)).size;
    return refuse('import-lines-wrong', { count, faults: judged.faults });
  }
  const written = await judged.write();
  if (!written.ok) return written;
  const remembered = await remember(scene, input.kind, headings, input.mapping);
  return remembered.ok ? written : remembered;
});
