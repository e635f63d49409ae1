// 核数: takes every figure from the ledger once more and keeps it with its standing. From here the text stays.
import { reprint } from '@luoshi/domain/bulletin/block';
import { composeCircular } from '@luoshi/domain/bulletin/circular';
import { figureOf } from '@luoshi/domain/bulletin/figure-of';
import { useCase } from '../use-case/use-case.ts';
import { changed, moving, type BulletinInput } from './change-bulletin.ts';
import { contentOf, stored } from './content.ts';
import { demandDays } from './create-bulletin.ts';
import { readLedger } from './read-ledger.ts';

/**
 * Freezes the figures as of the circular's own day.
 *
 * @returns the page; a figure the ledger no longer has keeps its last value; `wrong-state`, `changed-meanwhile`
 */
export const freezeBulletin = useCase('bulletin.freeze', async (scene, input: BulletinInput) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const found = await moving(scene, input.id, 'freeze');
  if (!found.ok) return found;
  const { row, next } = found.value;
  const ledger = await readLedger(scene, row.as_of);
  const content = contentOf(row);
  const figures = content.figures.map((figure) => figureOf(ledger, figure.id, input.say) ?? figure);
  const composed =
    row.kind === 'monthly-circular'
      ? composeCircular(ledger, demandDays(scene.context.rules), input.say)
      : null;
  const blocks = reprint(content.blocks, new Map(figures.map((figure) => [figure.id, figure])));
  return changed(scene, input, {
    state: next,
    frozen_at: scene.now,
    content: stored({ ...content, blocks, figures, annexes: composed?.annexes ?? content.annexes }),
  });
});
