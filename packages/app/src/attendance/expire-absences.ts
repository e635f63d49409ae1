// 到期清除: absences whose assessment and appeals are over go, with all the journal says of their contents.
import type { ExpiryRule } from '@luoshi/domain/attendance/expiry-rule';
import { ok, type Outcome } from '@luoshi/domain/outcome/outcome';
import { asSystem, expireRows, type Expiry } from '@luoshi/store/journal/expire';
import { listAbsences, listOpenings } from '@luoshi/store/queries/attendance';
import type { JobKind } from '@luoshi/store/queue/queue';
import { useCase, type Scene } from '../use-case/use-case.ts';

/** The rule that purges an absence, as `luoshi verify` prints it. */
const appealsEndRule: ExpiryRule = 'duty.attendance.appeals-end';

/** Looking through the counties for what has expired, once a night. */
export const expireJob: JobKind = {
  name: 'expire',
  retryLimit: 2,
  retryDelay: 600,
  concurrency: 1,
  expireInSeconds: 600,
};

/** Purges absences and every opening of them. */
export const purgeAbsences = async (scene: Scene, ids: readonly string[], expiry: Expiry): Promise<void> => {
  const openings = await asSystem(scene, () => listOpenings(scene));
  const ofThem = openings.filter((opening) => ids.includes(opening.absence_id)).map(({ id }) => id);
  await expireRows(scene, 'attendance_openings', ofThem, expiry);
  await expireRows(scene, 'attendance_absences', ids, expiry);
};

/** Purges what is past its day; whoever starts it learns the number and no name. */
export const expireAbsences = useCase(
  'attendance.expire',
  async (scene): Promise<Outcome<{ purged: number }>> => {
    const allowed = scene.require();
    if (!allowed.ok) return allowed;
    const all = await asSystem(scene, () => listAbsences(scene));
    const over = all.filter((absence) => absence.keep_until < scene.today).map(({ id }) => id);
    await purgeAbsences(scene, over, { rule: appealsEndRule, on: scene.today });
    return ok({ purged: over.length });
  },
);
