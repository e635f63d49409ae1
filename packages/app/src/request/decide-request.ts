// The office lets a request pass or refuses it. What is held by then is refused as it would have been before.
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import { updateRow } from '@luoshi/store/journal/write';
import type { RequestRow } from '@luoshi/store/queries/request';
import { useCase, type Scene } from '../use-case/use-case.ts';
import { loadStanding } from './load-standing.ts';
import { judgeAgainst, type Standing } from './new-request.ts';
import { fieldsOf, requestRecords } from './request-record.ts';

interface Input {
  readonly id: string;
  readonly basedOn: number;
  readonly decision: 'approve' | 'refuse';
  readonly opinion: string;
}

const judgeAgain = (scene: Scene, row: RequestRow, standing: Standing): Outcome<undefined> =>
  judgeAgainst(
    scene,
    {
      title: row.title,
      purpose: row.purpose,
      legalBasis: row.legal_basis,
      askedByUnitId: row.asked_by_unit_id,
      askedUnitIds: row.asked_unit_ids,
      villageAdmission: row.village_admission,
      cadence: row.cadence,
      startsOn: row.starts_on,
      endsOn: row.ends_on,
      fields: fieldsOf(row, standing.fields),
    },
    standing,
    row.id,
  );

/**
 * @returns the request; `not-found`, `wrong-state` when decided before, `changed-meanwhile`, `reason-needed` for a
 *   refusal without one, what `judgeRequest` refuses
 */
export const decideRequest = useCase('request.decide', async (scene, input: Input) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const standing = await loadStanding(scene);
  const row = standing.requests.find((each) => each.id === input.id);
  if (row === undefined) return refuse('not-found', { table: 'data_requests' });
  if (row.state !== 'proposed') return refuse('wrong-state', { state: row.state, act: 'decide_request' });
  const opinion = input.opinion.trim();
  if (input.decision === 'refuse' && opinion === '') return refuse('reason-needed', { why: 'refused' });
  const judged = input.decision === 'approve' ? judgeAgain(scene, row, standing) : ok(undefined);
  if (!judged.ok) return judged;
  const decided = await updateRow(scene, 'data_requests', row.id, input.basedOn, {
    state: input.decision === 'approve' ? 'running' : 'refused',
    opinion: opinion === '' ? null : opinion,
    decided_by_post_id: scene.actor.postId,
    decided_at: scene.now,
  });
  if (!decided.ok) return decided;
  const [shown] = await requestRecords(scene, [decided.value], standing.fields, standing.nameOf);
  if (shown === undefined) throw new Error('a request is gone inside its own transaction');
  return ok(shown);
});
