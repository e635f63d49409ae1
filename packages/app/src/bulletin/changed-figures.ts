// Figures beside what the ledger says of them now. The text never follows by itself.
import type { Figure, Say } from '@luoshi/domain/bulletin/figure';
import { figureOf } from '@luoshi/domain/bulletin/figure-of';
import type { Ledger } from '@luoshi/domain/bulletin/ledger';

/** A figure with the value it would have now; null when that is the same. */
export interface HeldFigure extends Figure {
  readonly current: string | null;
}

/** Holds each figure against the ledger as it is now, as of the figures' own day. */
export const holdFigures = (figures: readonly Figure[], ledger: Ledger, say: Say): readonly HeldFigure[] =>
  figures.map((figure) => {
    const now = figureOf(ledger, figure.id, say);
    return { ...figure, current: now === null || now.value === figure.value ? null : now.value };
  });
