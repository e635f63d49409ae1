// 抽取回头看: freezes the list of closed findings that may be looked at again; a share of them is drawn.
import { shareOf } from '@luoshi/domain/inspection/look-back';
import { ok, refuse } from '@luoshi/domain/outcome/outcome';
import { listUnits } from '@luoshi/store/queries/unit';
import { useCase } from '../use-case/use-case.ts';
import { drawShown } from './draw-shown.ts';
import { findingLines } from './finding-line.ts';
import { freezeList } from './freeze-list.ts';

interface Input {
  readonly title: string;
  readonly source: string;
  readonly sourceOn: string;
  /** How many; the rule's share when left out. */
  readonly k: number | null;
}

/** @returns the draw; `look-back-none` when nothing was closed in time, what `freezeList` refuses */
export const drawLookBack = useCase('look-back.draw', async (scene, input: Input) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const { fromMonths, toMonths, share } = scene.context.rules.inspections.lookBack;
  const drawable = (await findingLines(scene)).filter((finding) => finding.lookBack?.isDrawable === true);
  if (drawable.length === 0) return refuse('look-back-none', { from: fromMonths, to: toMonths });
  const office = (await listUnits(scene)).find(({ kind }) => kind === 'office');
  if (office === undefined) return refuse('not-allowed');
  const frozen = await freezeList(scene, {
    subjectType: 'look-back',
    subjectId: office.id,
    title: input.title.trim(),
    entries: drawable.map((finding) => ({
      id: finding.number ?? finding.id,
      name: `${finding.unit} ${finding.title}`,
      subjectId: finding.id,
    })),
    k: input.k ?? shareOf(drawable.length, share),
    source: input.source,
    sourceOn: input.sourceOn,
  });
  return frozen.ok ? ok(await drawShown(scene, frozen.value)) : frozen;
});
