// 起草督查通报: the comments township by township, the checkpoints with their stated share, and the findings.
import { plainBlock } from '@luoshi/domain/bulletin/block';
import { bulletinContent } from '@luoshi/domain/bulletin/content';
import type { Say } from '@luoshi/domain/bulletin/figure';
import { ok, refuse } from '@luoshi/domain/outcome/outcome';
import { periodOf } from '@luoshi/domain/period/period';
import { updateRow } from '@luoshi/store/journal/write';
import { draftBulletin } from '../bulletin/draft-bulletin.ts';
import { useCase } from '../use-case/use-case.ts';
import { tellRound } from './round-circular.ts';
import { loadRound } from './round-of.ts';

interface Input {
  readonly id: string;
  readonly basedOn: number;
  readonly say: Say;
}

/** @returns the bulletin's id; `not-found`, `changed-meanwhile`, `wrong-state` when drafted, `rows-incomplete` */
export const circulateRound = useCase('round.circulate', async (scene, { id, basedOn, say }: Input) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const loaded = await loadRound(scene, id);
  if (!loaded.ok) return loaded;
  const { row } = loaded.value;
  if (row.bulletin_id !== null) return refuse('wrong-state', { state: 'drafted', act: 'circulate' });
  const { overview, comments, findings, uncommented } = await tellRound(scene, loaded.value, say);
  if (uncommented.length > 0)
    return refuse('comments-missing', { count: uncommented.length, unit: uncommented[0]?.unit ?? '' });
  const drafted = await draftBulletin(scene, {
    kind: 'inspection-circular',
    title: say('inspection.circular.title', { title: row.title }),
    period: periodOf(row.ends_on, 'month'),
    asOf: row.ends_on > scene.today ? scene.today : row.ends_on,
    through: null,
    addressees: null,
    subject: { type: 'round', id },
    content: bulletinContent({
      blocks: [
        plainBlock('heading-1', say('inspection.circular.head.overview')),
        overview,
        plainBlock('heading-1', say('inspection.circular.head.units')),
        ...comments,
        plainBlock('heading-1', say('inspection.circular.head.findings')),
        ...findings,
      ],
    }),
  });
  if (!drafted.ok) return drafted;
  const kept = await updateRow(scene, 'rounds', id, basedOn, { bulletin_id: drafted.value.id });
  return kept.ok ? ok({ id: drafted.value.id }) : kept;
});
