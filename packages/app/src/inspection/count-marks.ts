// 汇总互评: closes the marking and keeps each unit's trimmed mean, exactly; the lists stay closed.
import { trimmedMean, type Marks } from '@luoshi/domain/inspection/mutual-mark';
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import { printFraction } from '@luoshi/domain/quantity/fraction';
import { insertRow, updateRow } from '@luoshi/store/journal/write';
import { listMarks, listResults, type MarkRow } from '@luoshi/store/queries/inspection';
import { useCase, type Scene } from '../use-case/use-case.ts';
import { loadRound, type LoadedRound } from './round-of.ts';

interface Seen {
  readonly id: string;
  readonly basedOn: number;
}

const marksFor = (unitId: string, lists: readonly MarkRow[]): readonly string[] =>
  lists.flatMap((list) => (list.marks as Marks)[unitId] ?? []); // written by giveMarks and nothing else

const keepMean = async (
  scene: Scene,
  round: LoadedRound,
  unitId: string,
  lists: readonly MarkRow[],
): Promise<Outcome<unknown>> => {
  const marks = marksFor(unitId, lists);
  const mean = marks.length < scene.context.rules.inspections.marks.least ? null : trimmedMean(marks);
  if (mean === null)
    return refuse('marks-incomplete', { why: 'few', least: scene.context.rules.inspections.marks.least });
  const values = { mutual: printFraction(mean), mutual_count: marks.length };
  const before = (await listResults(scene, round.row.id)).find((each) => each.unit_id === unitId);
  return before === undefined
    ? ok(await insertRow(scene, 'round_results', { round_id: round.row.id, unit_id: unitId, ...values }))
    : updateRow(scene, 'round_results', before.id, before.version, values);
};

/** @returns the round's id; `not-found`, `changed-meanwhile`, `wrong-state`, `marks-incomplete` with too few lists */
export const countMarks = useCase('mark.count', async (scene, { id, basedOn }: Seen) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const round = await loadRound(scene, id);
  if (!round.ok) return round;
  const { marking } = round.value.row;
  if (marking !== 'open') return refuse('wrong-state', { state: marking, act: 'count' });
  const lists = await listMarks(scene, id);
  for (const unit of round.value.units) {
    const kept = await keepMean(scene, round.value, unit.id, lists);
    if (!kept.ok) return kept;
  }
  const counted = await updateRow(scene, 'rounds', id, basedOn, { marking: 'counted' });
  return counted.ok ? ok({ id }) : counted;
});
