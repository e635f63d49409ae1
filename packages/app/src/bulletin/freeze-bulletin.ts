// 核数: takes every figure from the ledger once more and keeps it with its standing. From here the text stays.
import { reprint } from '@luoshi/domain/bulletin/block';
import type { ComposedContent } from '@luoshi/domain/bulletin/content';
import type { Figure } from '@luoshi/domain/bulletin/figure';
import { figureOf } from '@luoshi/domain/bulletin/figure-of';
import { useCase } from '../use-case/use-case.ts';
import { changed, moving, type BulletinInput } from './change-bulletin.ts';
import { compose } from './compose.ts';
import { contentOf, stored } from './content.ts';
import { kindOfRow } from './form-of.ts';
import { readLedgerOf } from './read-ledger.ts';

/** Figures that only a row of a table made anew prints. */
const inRowsOnly = (anew: ComposedContent, kept: readonly Figure[]): readonly Figure[] => {
  const printed = new Set(anew.annexes.flatMap((annex) => annex.figures ?? []).map((cell) => cell?.figure));
  return anew.figures.filter(({ id }) => printed.has(id) && !kept.some((figure) => figure.id === id));
};

/**
 * Freezes figures, tables and charts as of the document's own day; a table from elsewhere stays as it was given.
 *
 * @returns the page; a figure the ledger no longer has keeps its last value; `wrong-state`, `changed-meanwhile`
 */
export const freezeBulletin = useCase('bulletin.freeze', async (scene, input: BulletinInput) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const found = await moving(scene, input.id, 'freeze');
  if (!found.ok) return found;
  const { row, next } = found.value;
  const { say } = input;
  const ledger = await readLedgerOf(scene, row);
  const held = contentOf(row);
  const composed =
    row.period === null || row.subject_type !== null
      ? null
      : await compose(scene, { kind: kindOfRow(row), period: row.period, asOf: row.as_of, ledger, say });
  if (composed?.ok === false) return composed;
  const anew = composed?.value ?? held;
  const kept = held.figures.map((figure) => figureOf(ledger, figure.id, say) ?? figure);
  const figures = [...kept, ...inRowsOnly(anew, kept)];
  const blocks = reprint(held.blocks, new Map(figures.map((figure) => [figure.id, figure])));
  const foreign = held.annexes.filter((annex) => annex.foreign !== undefined);
  const annexes = [...anew.annexes.filter((annex) => annex.foreign === undefined), ...foreign];
  return changed(scene, input, {
    state: next,
    frozen_at: scene.now,
    content: stored({ ...held, blocks, figures, annexes, charts: anew.charts }),
  });
});
