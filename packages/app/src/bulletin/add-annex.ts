// 附表: a table pasted or loaded from elsewhere becomes an annex, marked as 系统外数据. The system vouches for none of it.
import type { Annex } from '@luoshi/domain/bulletin/annex';
import type { BulletinContent } from '@luoshi/domain/bulletin/content';
import { refuse } from '@luoshi/domain/outcome/outcome';
import { readTable, type SentTable } from '../import/read-table.ts';
import { useCase, type Scene } from '../use-case/use-case.ts';
import { changed, moving, type BulletinInput } from './change-bulletin.ts';
import { contentOf, stored } from './content.ts';

/** Cells of a table as pasted, or a file that holds one. */
export interface ForeignTable {
  readonly title: string;
  /** Where it comes from. */
  readonly from: string;
  /** Rows of cells, the first the headings; null: in the file. */
  readonly cells: readonly (readonly string[])[] | null;
  readonly file: SentTable | null;
}

/** Most rows and columns of a table in a document; a larger one is a file of its own. */
const most = { rows: 500, columns: 20 } as const;

const tableOf = async ({ cells, file }: ForeignTable): Promise<readonly (readonly string[])[]> => {
  if (cells !== null) return cells;
  const read = file === null ? null : await readTable(file);
  return read?.ok === true ? [read.value.headings, ...read.value.rows.map((row) => row.cells)] : [];
};

const annexOf = (scene: Scene, table: ForeignTable, cells: readonly (readonly string[])[]): Annex => {
  const [columns = [], ...rows] = cells;
  return {
    title: table.title,
    caption: '',
    columns,
    rows: rows.map((row) => columns.map((_, at) => row[at] ?? '')),
    notes: [],
    foreign: { from: table.from, addedOn: scene.today },
  };
};

/** Attachments are the charts and tables in their order. */
const withAnnexes = (content: BulletinContent, annexes: readonly Annex[]): BulletinContent => ({
  ...content,
  annexes,
  attachments: [...content.charts, ...annexes].map(({ title }) => title),
});

/** @returns the page; `file-empty` without a table, `invalid-input` for one too large, `wrong-state`, `changed-meanwhile` */
export const addAnnex = useCase('bulletin.edit', async (scene, input: BulletinInput & ForeignTable) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const found = await moving(scene, input.id, 'edit');
  if (!found.ok) return found;
  const cells = await tableOf(input);
  if (cells.length < 2) return refuse('file-empty', { name: input.title });
  if (cells.length > most.rows || (cells[0]?.length ?? 0) > most.columns)
    return refuse('invalid-input', { field: 'cells', ...most });
  const content = contentOf(found.value.row);
  return changed(scene, input, {
    state: found.value.next,
    content: stored(withAnnexes(content, [...content.annexes, annexOf(scene, input, cells)])),
  });
});

/** Takes a table from elsewhere out again. @returns the page; `not-found` where no such table stands */
export const removeAnnex = useCase(
  'bulletin.edit',
  async (scene, input: BulletinInput & { readonly at: number }) => {
    const allowed = scene.require();
    if (!allowed.ok) return allowed;
    const found = await moving(scene, input.id, 'edit');
    if (!found.ok) return found;
    const content = contentOf(found.value.row);
    if (content.annexes[input.at]?.foreign === undefined) return refuse('not-found', { at: input.at });
    return changed(scene, input, {
      state: found.value.next,
      content: stored(withAnnexes(content, content.annexes.toSpliced(input.at, 1))),
    });
  },
);
