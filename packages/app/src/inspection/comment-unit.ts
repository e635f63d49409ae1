// 逐乡镇点评: one line of praise, one of problem, one of demand for each unit toured.
import { ok, refuse } from '@luoshi/domain/outcome/outcome';
import { insertRow, updateRow } from '@luoshi/store/journal/write';
import { listResults } from '@luoshi/store/queries/inspection';
import { useCase } from '../use-case/use-case.ts';
import { loadRound } from './round-of.ts';

interface Input {
  readonly id: string;
  readonly unitId: string;
  /** Version of the comment that was seen; null for the first. */
  readonly basedOn: number | null;
  readonly praise: string;
  readonly problem: string;
  readonly demand: string;
}

/** @returns the round's id; `not-found`, `changed-meanwhile`, `invalid-input` for a line too long or another unit */
export const commentUnit = useCase('round.comment', async (scene, input: Input) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const round = await loadRound(scene, input.id);
  if (!round.ok) return round;
  if (!round.value.units.some((unit) => unit.id === input.unitId))
    return refuse('invalid-input', { field: 'unitId' });
  const lines = { praise: input.praise.trim(), problem: input.problem.trim(), demand: input.demand.trim() };
  const most = scene.context.rules.inspections.round.commentLength;
  const long = Object.entries(lines).find(([, text]) => Array.from(text).length > most);
  if (long !== undefined) return refuse('invalid-input', { field: long[0] });
  const before = (await listResults(scene, input.id)).find((each) => each.unit_id === input.unitId);
  const written =
    before === undefined
      ? ok(await insertRow(scene, 'round_results', { round_id: input.id, unit_id: input.unitId, ...lines }))
      : await updateRow(scene, 'round_results', before.id, input.basedOn ?? 0, lines);
  return written.ok ? ok({ id: input.id }) : written;
});
