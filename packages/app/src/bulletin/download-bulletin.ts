// The circular as an official document: made from the page's own content, so that both print the same figures.
import type { Annex as Table } from '@luoshi/domain/bulletin/annex';
import { chartTable, type Chart } from '@luoshi/domain/bulletin/chart';
import { columnShares } from '@luoshi/domain/bulletin/column-shares';
import type { Say } from '@luoshi/domain/bulletin/figure';
import { ok, refuse } from '@luoshi/domain/outcome/outcome';
import { dateIn } from '@luoshi/domain/period/instant';
import { chartPicture } from '@luoshi/paper/chart/chart-picture';
import type { Annex } from '@luoshi/paper/official/official-content';
import { officialDocument, type OfficialContent } from '@luoshi/paper/official/official-document';
import { findBulletin, type BulletinRecord } from '@luoshi/store/queries/bulletin';
import { useCase } from '../use-case/use-case.ts';
import { inWorker } from '../worker/in-worker.ts';
import { pageOf, seesAll, type BulletinPage } from './page-of.ts';

interface Input {
  readonly id: string;
  readonly say: Say;
  /** Address of the bulletin's page, printed at the end; '' where there is none. */
  readonly pageAddress: string;
}

const columnsOf = (table: Table) => {
  const shares = columnShares(table);
  return table.columns.map((heading, at) => ({ heading, width: shares[at] ?? 1 }));
};

/** A table from elsewhere says so under its title. */
const annexOf = (table: Table, say: Say): Annex => {
  const { title, caption, columns, rows, notes, foreign } = table;
  return {
    title,
    caption: foreign === undefined ? caption : say('circular.foreign', { from: foreign.from }),
    columns: columnsOf(table),
    rows,
    notes,
    isLandscape: columns.length > 7,
  };
};

/** What the document says: the page's content and nothing else. */
export const officialContentOf = (
  row: BulletinRecord,
  page: BulletinPage,
  zone: string,
  input: Input,
): OfficialContent => {
  const { bulletin } = page;
  return {
    masthead: bulletin.masthead,
    issue: bulletin.issueLine,
    isMinutes: bulletin.layout === 'minutes',
    number: bulletin.number,
    numberBlank: bulletin.numberBlank,
    title: page.titleLines,
    addressees: bulletin.salutation,
    blocks: page.blocks.map(({ kind, runs }) => ({ kind, runs: runs.map(({ text }) => ({ text })) })),
    attachments: page.attachments,
    signature: bulletin.signature,
    date: row.signed_at === null ? null : dateIn(row.signed_at, zone),
    copies: bulletin.copies,
    printed: { by: bulletin.issuer, date: bulletin.issuedOn },
    annex: page.annexes.map((annex) => annexOf(annex, input.say)),
    ...(input.pageAddress === '' ? {} : { pageAddress: input.pageAddress }),
  };
};

/**
 * Makes the .docx.
 *
 * @public called in the worker thread, by name
 */
export const makeDocument = async (
  content: OfficialContent,
  charts: readonly Chart[],
): Promise<Uint8Array> => {
  const drawn = await Promise.all(
    charts.map(async (chart) => ({
      ...annexOf(chartTable(chart), () => ''),
      picture: await chartPicture(chart),
    })),
  );
  return officialDocument({ ...content, annex: [...drawn, ...(content.annex ?? [])] });
};

/** @returns the .docx; `not-found` when it is not there, not to be seen, or no circular */
export const downloadBulletin = useCase('bulletin.read', async (scene, input: Input) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const row = await findBulletin(scene, input.id);
  if (row === null || row.kind === 'breakdown' || !seesAll(scene, row)) return refuse('not-found');
  const page = await pageOf(scene, row, input.say);
  const content = officialContentOf(row, page, scene.context.clock.zone, input);
  const bytes = await inWorker<Uint8Array>(import.meta.url, 'makeDocument', [content, page.charts]);
  return ok({ bytes, fileName: `${row.title}.docx` });
});
