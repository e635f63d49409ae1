// Which proposals can be adopted together: those nobody has chosen otherwise; a withdrawn entry is never adopted unseen.
import type { ChosenDuty, DutyStanding } from '@luoshi/contract/routes/duty-list';

interface Standing {
  readonly id: string;
  readonly version: number;
  readonly duty: DutyStanding | null;
}

/** The choices that adopt the first proposal of each. */
export const adoptable = (rows: readonly Standing[]): ChosenDuty[] =>
  rows.flatMap(({ id, version, duty }) => {
    const proposed = duty?.proposals[0];
    if (proposed === undefined || proposed.list === 'withdrawn') return [];
    return [{ commitmentId: id, basedOn: version, dutyId: proposed.id, admission: null }];
  });
