// 开始互评: from here on each chief gives his list.
import { ok, refuse } from '@luoshi/domain/outcome/outcome';
import { updateRow } from '@luoshi/store/journal/write';
import { useCase } from '../use-case/use-case.ts';
import { loadRound } from './round-of.ts';

interface Seen {
  readonly id: string;
  readonly basedOn: number;
}

/** @returns the round's id; `not-found`, `changed-meanwhile`, `wrong-state` when it is open or counted */
export const openMarking = useCase('mark.open', async (scene, { id, basedOn }: Seen) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const round = await loadRound(scene, id);
  if (!round.ok) return round;
  const { marking } = round.value.row;
  if (marking !== 'closed') return refuse('wrong-state', { state: marking, act: 'open' });
  const opened = await updateRow(scene, 'rounds', id, basedOn, { marking: 'open' });
  return opened.ok ? ok({ id }) : opened;
});
