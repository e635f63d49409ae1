// 抽检查点: freezes the list of those to be drawn from. The seed is of the day before the round, by default.
import { ok, refuse } from '@luoshi/domain/outcome/outcome';
import { addDays } from '@luoshi/domain/period/calendar-date';
import { useCase } from '../use-case/use-case.ts';
import { drawShown } from './draw-shown.ts';
import { freezeList } from './freeze-list.ts';
import { loadRound, toDraw } from './round-of.ts';

interface Input {
  readonly id: string;
  readonly source: string;
  readonly sourceOn: string;
  /** How many; what the stated share asks for when left out. */
  readonly k: number | null;
}

/** The id a checkpoint is drawn by: its number, three digits. */
export const drawId = (number: number): string => String(number).padStart(3, '0');

/**
 * @returns the draw; `not-found`, `wrong-state` when the list is frozen already, `invalid-input` for a seed known too
 *   long before the round or after it begins, what `freezeList` refuses
 * @source practice 19, engineering 34
 */
export const drawCheckpoints = useCase('round.draw', async (scene, input: Input) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const round = await loadRound(scene, input.id);
  if (!round.ok) return round;
  const { row, units, checkpoints, draws } = round.value;
  const { drawnShare, drawnDaysBefore } = scene.context.rules.inspections.round;
  if (draws.length > 0) return refuse('wrong-state', { state: 'frozen', act: 'draw' });
  if (input.sourceOn < addDays(row.starts_on, -drawnDaysBefore) || input.sourceOn >= row.starts_on)
    return refuse('invalid-input', { field: 'sourceOn' });
  const nameOf = new Map(units.map((unit) => [unit.id, unit.name]));
  const frozen = await freezeList(scene, {
    subjectType: 'round',
    subjectId: row.id,
    title: row.title,
    entries: checkpoints
      .filter((point) => point.row.origin === 'drawn')
      .map((point) => ({
        id: drawId(point.row.number),
        name: `${nameOf.get(point.row.unit_id) ?? ''} ${point.row.name}`.trim(),
        subjectId: point.row.id,
      })),
    k: input.k ?? toDraw(round.value, drawnShare),
    source: input.source,
    sourceOn: input.sourceOn,
  });
  return frozen.ok ? ok(await drawShown(scene, frozen.value)) : frozen;
});
