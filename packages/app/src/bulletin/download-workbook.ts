// The figures, charts and tables of a document as a workbook, a sheet each.
import { chartTable } from '@luoshi/domain/bulletin/chart';
import type { Say } from '@luoshi/domain/bulletin/figure';
import { ok, refuse } from '@luoshi/domain/outcome/outcome';
import { writeSheets, type SheetContent } from '@luoshi/paper/sheet/write-sheet';
import { findBulletin } from '@luoshi/store/queries/bulletin';
import { useCase } from '../use-case/use-case.ts';
import { inWorker } from '../worker/in-worker.ts';
import { pageOf, seesAll, type BulletinPage } from './page-of.ts';

const figureSheet = ({ figures }: BulletinPage, say: Say): SheetContent => ({
  title: say('circular.workbook.figures'),
  headings: ['figure', 'value', 'measure', 'standing', 'asOf'].map((name) =>
    say(`circular.workbook.${name}`),
  ),
  rows: figures.map((figure) => [
    figure.name,
    figure.value,
    figure.unit,
    figure.status === 'none' ? '' : say(`standing.${figure.status}`),
    figure.asOf,
  ]),
  widths: [40, 14, 10, 14, 14],
});

const tableSheets = ({ annexes, charts }: BulletinPage, say: Say): readonly SheetContent[] =>
  [...charts.map(chartTable), ...annexes].map(({ title, columns, rows, foreign }) => ({
    title: foreign === undefined ? title : `${title}（${say('circular.foreign', { from: foreign.from })}）`,
    headings: columns,
    rows,
    widths: columns.map((_, at) => (at === 0 ? 18 : 14)),
  }));

/**
 * Makes the .xlsx.
 *
 * @public called in the worker thread, by name
 */
export const makeWorkbook = (sheets: readonly SheetContent[]): Promise<Uint8Array> => writeSheets(sheets);

/** @returns the .xlsx; `not-found` when it is not there or not to be seen */
export const downloadWorkbook = useCase(
  'bulletin.read',
  async (scene, input: { readonly id: string; readonly say: Say }) => {
    const allowed = scene.require();
    if (!allowed.ok) return allowed;
    const row = await findBulletin(scene, input.id);
    if (row === null || row.kind === 'breakdown' || !seesAll(scene, row)) return refuse('not-found');
    const page = await pageOf(scene, row, input.say);
    const figures = page.figures.length === 0 ? [] : [figureSheet(page, input.say)];
    const sheets = [...figures, ...tableSheets(page, input.say)];
    if (sheets.length === 0) return refuse('not-found');
    const bytes = await inWorker<Uint8Array>(import.meta.url, 'makeWorkbook', [sheets]);
    return ok({ bytes, fileName: `${row.title}.xlsx` });
  },
);
