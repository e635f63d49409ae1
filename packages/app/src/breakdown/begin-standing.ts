// The standing of a commitment on the day it is put in force: nothing reported, nothing checked.
// `refresh-standing.ts` rebuilds it from then on; reading every report of a commitment that has none would be idle.
import { saveStanding } from '@luoshi/store/queries/report';
import type { Scene } from '../use-case/use-case.ts';

/** Writes the first standing. */
export const beginStanding = (scene: Scene, commitmentId: string): Promise<void> =>
  saveStanding(scene, {
    commitmentId,
    value: null,
    period: null,
    asOf: null,
    status: 'none',
    reportId: null,
    checkId: null,
    reported: false,
    checked: false,
    refreshedAt: scene.now,
  });
