// The standing of commitments on the day they are put in force: nothing reported, nothing checked.
// `refresh-standing.ts` rebuilds it from then on; reading every report of a commitment that has none would be idle.
import { saveStandings } from '@luoshi/store/queries/report';
import type { Scene } from '../use-case/use-case.ts';

/** Writes the first standing of each. */
export const beginStandings = (scene: Scene, commitmentIds: readonly string[]): Promise<void> =>
  saveStandings(
    scene,
    commitmentIds.map((id) => ({
      id,
      value: null,
      period: null,
      as_of: null,
      status: 'none',
      report_id: null,
      check_id: null,
      reported: false,
      checked: false,
      refreshed_at: scene.now,
    })),
  );
