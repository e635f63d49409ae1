// 派任务前先对清单: whether a township may be assigned something. The township's strongest protection.
import { ok, refuse, type Outcome } from '../outcome/outcome.ts';
import { dutiesOf, sameDuty, type Duty } from './duty.ts';
import { proposeDuties } from './propose-duties.ts';

/** 准入批件: the paper that lets in what is not on the lists. */
export interface Admission {
  readonly number: string;
  readonly basis: string;
}

/** What is to be assigned to one township. */
export interface Assignment {
  readonly unitId: string;
  /** How the refusal names the township. */
  readonly unitName: string;
  /** Whether the unit that leads is a county department. */
  readonly isLedByDepartment: boolean;
  readonly title: string;
  readonly chosen: Duty | null;
  readonly admission: Admission | null;
}

/**
 * How it stands: `ungated` when no list of the township is imported, `listed` under an entry, `admitted` by a paper.
 */
export interface DutyStanding {
  readonly standing: 'ungated' | 'listed' | 'admitted';
  readonly entry: Duty | null;
}

/** Why an entry does not carry the assignment, or null when it does. */
const against = (entry: Duty, { unitName, isLedByDepartment }: Assignment) => {
  const department = entry.lead?.name ?? null;
  const params = { unit: unitName, duty: entry.title, department };
  if (entry.list === 'withdrawn') return refuse('duty-withdrawn', params);
  return entry.list === 'assisting' && !isLedByDepartment ? refuse('duty-needs-department', params) : null;
};

const notListed = (assignment: Assignment, own: readonly Duty[]): Outcome<never> => {
  const [nearest] = proposeDuties(assignment.title, own);
  const unit = assignment.unitName;
  return nearest === undefined || nearest.list === 'withdrawn'
    ? refuse('duty-not-listed', { unit, department: nearest?.lead?.name ?? null })
    : refuse('duty-not-chosen', { unit, list: nearest.list, number: nearest.number, duty: nearest.title });
};

/**
 * Judges an assignment to a township by its lists.
 *
 * @param duties every entry in force that day
 * @returns how it stands; `duty-not-chosen` while the office has not said under which entry it falls,
 *   `duty-not-listed` and `duty-withdrawn` with the department to assign instead, `duty-needs-department` for a
 *   配合履职 entry that no county department leads, `admission-incomplete`
 * @source practice 16
 */
export const judgeDuty = (assignment: Assignment, duties: readonly Duty[]): Outcome<DutyStanding> => {
  const { chosen, admission } = assignment;
  const own = dutiesOf(assignment.unitId, duties);
  if (own.length === 0) return ok({ standing: 'ungated', entry: null });
  const entry = chosen === null ? null : sameDuty(chosen, own);
  const refused = entry === null ? notListed(assignment, own) : against(entry, assignment);
  if (refused === null) return ok({ standing: 'listed', entry });
  if (admission === null) return refused;
  const isComplete = admission.number.trim() !== '' && admission.basis.trim() !== '';
  return isComplete ? ok({ standing: 'admitted', entry }) : refuse('admission-incomplete', {});
};
