// 提前停止: whoever asks, or the office, stops a request before its end; what was answered stays.
import { ok, refuse } from '@luoshi/domain/outcome/outcome';
import { updateRow } from '@luoshi/store/journal/write';
import { findRequest } from '@luoshi/store/queries/request';
import { useCase } from '../use-case/use-case.ts';

interface Input {
  readonly id: string;
  readonly basedOn: number;
  readonly reason: string;
}

/** @returns its version; `not-found`, `not-allowed`, `wrong-state`, `changed-meanwhile` */
export const withdrawRequest = useCase('request.withdraw', async (scene, input: Input) => {
  const row = await findRequest(scene, input.id);
  const allowed = scene.require({ unitIds: row === null ? [] : [row.asked_by_unit_id] });
  if (!allowed.ok) return allowed;
  if (row === null) return refuse('not-found', { table: 'data_requests' });
  if (row.state !== 'proposed' && row.state !== 'running')
    return refuse('wrong-state', { state: row.state, act: 'withdraw_request' });
  const stopped = await updateRow(scene, 'data_requests', row.id, input.basedOn, {
    state: 'withdrawn',
    withdrawn_on: scene.today,
  });
  return stopped.ok ? ok({ version: stopped.value.version }) : stopped;
});
