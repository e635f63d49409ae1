// A checkpoint to be entered, by its unit or by the office; with a commitment, what was reported is taken from it.
import type { CheckpointOrigin } from '@luoshi/domain/inspection/origin-share';
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import { parseDecimal } from '@luoshi/domain/quantity/decimal';
import { insertRow } from '@luoshi/store/journal/write';
import type { CheckpointRow } from '@luoshi/store/queries/inspection';
import { countedOn, frameOf } from '../commitment/figures-of.ts';
import { findLoaded } from '../commitment/find-loaded.ts';
import type { Scene } from '../use-case/use-case.ts';
import { loadRound } from './round-of.ts';

/** As typed. */
export interface CheckpointGiven {
  readonly roundId: string;
  readonly unitId: string;
  readonly name: string;
  readonly subject: { readonly type: 'commitment' | 'node' | 'project'; readonly id: string } | null;
  /** What is measured there: 建成拱棚, in 座, so many reported. */
  readonly metric: string | null;
  readonly unitOfMeasure: string | null;
  readonly reported: string | null;
}

type Reported = Pick<CheckpointRow, 'metric' | 'unit_of_measure' | 'reported_value'>;

const typed = ({ metric, unitOfMeasure, reported }: CheckpointGiven): Outcome<Reported> => {
  const value = reported === null || reported.trim() === '' ? null : parseDecimal(reported);
  if (value !== null && !value.ok) return value;
  return ok({ metric, unit_of_measure: unitOfMeasure, reported_value: value?.value ?? null });
};

const reportedOf = async (scene: Scene, given: CheckpointGiven): Promise<Outcome<Reported>> => {
  const entered = typed(given);
  if (!entered.ok || entered.value.reported_value !== null || given.subject?.type !== 'commitment')
    return entered;
  const loaded = await findLoaded(scene, given.subject.id);
  if (!loaded.ok) return loaded;
  const { row } = loaded.value;
  return ok({
    metric: given.metric ?? row.metric ?? row.title,
    unit_of_measure: given.unitOfMeasure ?? row.unit_of_measure,
    reported_value: countedOn(loaded.value, frameOf(scene)).value,
  });
};

/**
 * Enters a checkpoint inside a use case that has asked who may.
 *
 * @returns its row; `not-found`, `invalid-input` for a unit the round does not tour, `malformed-number`, `wrong-state`
 *   for one to be drawn after the list was frozen
 */
export const enterCheckpoint = async (
  scene: Scene,
  given: CheckpointGiven,
  origin: CheckpointOrigin,
): Promise<Outcome<CheckpointRow>> => {
  const round = await loadRound(scene, given.roundId);
  if (!round.ok) return round;
  const { row, matter, checkpoints, draws } = round.value;
  if (!matter.object_unit_ids.includes(given.unitId)) return refuse('invalid-input', { field: 'unitId' });
  if (scene.today > row.ends_on) return refuse('too-late', { until: row.ends_on });
  if (origin === 'drawn' && draws.length > 0) return refuse('wrong-state', { state: 'frozen', act: 'add' });
  const reported = await reportedOf(scene, given);
  if (!reported.ok) return reported;
  const number = Math.max(0, ...checkpoints.map((point) => point.row.number)) + 1;
  return ok(
    await insertRow(scene, 'checkpoints', {
      round_id: given.roundId,
      unit_id: given.unitId,
      number,
      name: given.name.trim(),
      origin,
      subject_type: given.subject?.type ?? null,
      subject_id: given.subject?.id ?? null,
      ...reported.value,
    }),
  );
};
