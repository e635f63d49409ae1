// 现场互评: each chief's list, given by himself or entered from his paper; it is never shown to others.
import { judgeMarks, type Marks } from '@luoshi/domain/inspection/mutual-mark';
import { ok, refuse } from '@luoshi/domain/outcome/outcome';
import type { RefusalParams } from '@luoshi/domain/refusal/refusal';
import { insertRow, updateRow } from '@luoshi/store/journal/write';
import { listMarks } from '@luoshi/store/queries/inspection';
import { useCase } from '../use-case/use-case.ts';
import { loadRound, type LoadedRound } from './round-of.ts';

interface Given {
  readonly id: string;
  /** The unit whose chief marks. */
  readonly unitId: string;
  /** Version of the list given before; null for the first. */
  readonly basedOn: number | null;
  readonly marks: Marks;
}

const named = ({ units }: LoadedRound, params: RefusalParams): RefusalParams => ({
  ...params,
  unit: units.find((unit) => unit.id === params['unitId'])?.name ?? '',
});

/**
 * Gives, or gives anew, one chief's list: by himself, or by the office from his paper.
 *
 * @returns the round's id; `not-found`, `not-allowed`, `wrong-state` while marking is not open, `marks-incomplete`
 */
export const giveMarks = useCase('mark.give', async (scene, given: Given) => {
  const allowed = scene.require({ unitIds: [given.unitId] });
  if (!allowed.ok) return allowed;
  const round = await loadRound(scene, given.id);
  if (!round.ok) return round;
  const { row, units } = round.value;
  if (row.marking !== 'open') return refuse('wrong-state', { state: row.marking, act: 'mark' });
  const unitIds = units.map((unit) => unit.id);
  if (!unitIds.includes(given.unitId)) return refuse('invalid-input', { field: 'unitId' });
  const judged = judgeMarks(
    given.marks,
    given.unitId,
    unitIds,
    scene.context.rules.inspections.marks.choices,
  );
  if (!judged.ok) return refuse(judged.refusal.code, named(round.value, judged.refusal.params));
  const values = {
    marks: JSON.stringify(given.marks),
    given_by_post_id: scene.actor.postId,
    given_at: scene.now,
  };
  const before = (await listMarks(scene, given.id)).find((each) => each.unit_id === given.unitId);
  const written =
    before === undefined
      ? ok(await insertRow(scene, 'round_marks', { round_id: given.id, unit_id: given.unitId, ...values }))
      : await updateRow(scene, 'round_marks', before.id, given.basedOn ?? 0, values);
  return written.ok ? ok({ id: given.id }) : written;
});
