// 记检查问题: what is wrong at a place, under the code of the visit or round it was found on.
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import { insertRow } from '@luoshi/store/journal/write';
import { findCheckpoint, findRound, findVisit } from '@luoshi/store/queries/inspection';
import { useCase, type Scene } from '../use-case/use-case.ts';

interface Input {
  readonly unitId: string;
  readonly matterId: string | null;
  readonly roundId: string | null;
  readonly checkpointId: string | null;
  readonly visitId: string | null;
  readonly title: string;
  readonly found: string;
  readonly dueOn: string;
  readonly foundOn: string;
}

interface Place {
  readonly matterId: string;
  readonly unitId: string;
  readonly roundId: string | null;
}

const uncoded = refuse('matter-not-coded', { why: 'none' });

/** What it was found on; nothing is found outside a coded matter. */
const placeOf = async (scene: Scene, input: Input): Promise<Outcome<Place>> => {
  const point = input.checkpointId === null ? null : await findCheckpoint(scene, input.checkpointId);
  const round = await findRound(scene, point?.round_id ?? input.roundId ?? scene.act.newId());
  if (round !== null)
    return ok({
      matterId: round.matter_id,
      unitId: point?.unit_id ?? input.unitId,
      roundId: round.id,
    });
  const visit = input.visitId === null ? null : await findVisit(scene, input.visitId);
  if (visit === null || visit.state === 'withdrawn') return uncoded;
  const matterId = visit.matter_ids.find((id) => id === input.matterId) ?? visit.matter_ids[0];
  return matterId === undefined ? uncoded : ok({ matterId, unitId: visit.unit_id, roundId: null });
};

/** @returns its id; `matter-not-coded` outside a visit or round, `invalid-input` for dates that do not fit */
export const noteFinding = useCase('finding.note', async (scene, input: Input) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const place = await placeOf(scene, input);
  if (!place.ok) return place;
  if (input.foundOn > scene.today) return refuse('invalid-input', { field: 'foundOn' });
  if (input.dueOn <= input.foundOn) return refuse('invalid-input', { field: 'dueOn' });
  const { matterId, unitId, roundId } = place.value;
  const row = await insertRow(scene, 'findings', {
    unit_id: unitId,
    matter_id: matterId,
    round_id: roundId,
    checkpoint_id: input.checkpointId,
    visit_id: input.visitId,
    title: input.title.trim(),
    found: input.found.trim(),
    due_on: input.dueOn,
    found_on: input.foundOn,
    noted_by_post_id: scene.actor.postId,
    noted_by_person_id: scene.actor.personId,
    noted_at: scene.now,
  });
  return ok({ id: row.id });
});
