// 组织观摩督查: a round under a coded matter; each township toured costs one visit, merged with one planned near it.
import { ok, refuse } from '@luoshi/domain/outcome/outcome';
import { insertRow } from '@luoshi/store/journal/write';
import { findMatter } from '@luoshi/store/queries/inspection';
import { listUnits } from '@luoshi/store/queries/unit';
import { useCase } from '../use-case/use-case.ts';
import { writeVisit } from './unit-plan.ts';

interface Input {
  readonly matterId: string;
  readonly title: string;
  readonly startsOn: string;
  readonly endsOn: string;
  /** The county leader who leads it. */
  readonly leaderPostId: string | null;
}

/** @returns its id; `matter-not-coded`, `visit-repeated`, `budget-spent` naming the unit, `invalid-input` */
export const createRound = useCase('round.create', async (scene, input: Input) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  if (input.endsOn < input.startsOn) return refuse('invalid-input', { field: 'endsOn' });
  const matter = await findMatter(scene, input.matterId);
  if (matter === null) return refuse('matter-not-coded', { why: 'none' });
  const units = (await listUnits(scene)).filter(({ id }) => matter.object_unit_ids.includes(id));
  for (const unit of units) {
    const visit = await writeVisit(scene, {
      unit,
      matter,
      on: input.startsOn,
      joins: 'nearest',
      // What is near and made already cannot be joined; the round is the reason for another visit.
      apartReason: input.title.trim(),
      inspectorPostIds: [],
    });
    if (!visit.ok) return visit;
  }
  const round = await insertRow(scene, 'rounds', {
    matter_id: matter.id,
    title: input.title.trim(),
    starts_on: input.startsOn,
    ends_on: input.endsOn,
    leader_post_id: input.leaderPostId,
    sheet: JSON.stringify(scene.context.rules.inspections.sheet),
  });
  return ok({ id: round.id });
});
