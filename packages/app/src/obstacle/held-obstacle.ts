// An obstacle with its commitment, locked for an act, and its page after it.
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import { findObstacle, type ObstacleRecord } from '@luoshi/store/queries/obstacle';
import { frameOf } from '../commitment/figures-of.ts';
import { findLoaded, lockLoaded } from '../commitment/find-loaded.ts';
import type { KnownCommitment } from '../commitment/loaded-commitment.ts';
import type { Scene } from '../use-case/use-case.ts';
import { obstacleShown } from './obstacle-record.ts';

/** What an act works on: nothing of it changes until the transaction ends. */
export interface HeldObstacle {
  readonly loaded: KnownCommitment;
  readonly obstacle: ObstacleRecord;
}

const among = (loaded: KnownCommitment, id: string): ObstacleRecord | undefined =>
  loaded.obstacles.find(({ row }) => row.id === id);

/** @returns the obstacle after locking its commitment; `not-found` */
export const holdObstacle = async (scene: Scene, id: string): Promise<Outcome<HeldObstacle>> => {
  const row = await findObstacle(scene, id);
  if (row === null) return refuse('not-found', { table: 'obstacles' });
  const loaded = await lockLoaded(scene, row.commitment_id);
  if (!loaded.ok) return loaded;
  const obstacle = among(loaded.value, id);
  return obstacle === undefined
    ? refuse('not-found', { table: 'obstacles' })
    : ok({ loaded: loaded.value, obstacle });
};

/** The obstacle as it stands after an act. */
export const obstacleAfter = async (scene: Scene, commitmentId: string, id: string) => {
  const loaded = await findLoaded(scene, commitmentId);
  if (!loaded.ok) return loaded;
  const obstacle = among(loaded.value, id);
  return obstacle === undefined
    ? refuse('not-found', { table: 'obstacles' })
    : ok(obstacleShown(loaded.value, obstacle, frameOf(scene), scene));
};
