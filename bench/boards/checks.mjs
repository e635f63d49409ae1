// Checks of the generated county: on about one commitment in three, some adjusted or sent back, some objected to.

import { addDays } from '@luoshi/domain/period/calendar-date';
import { instant } from './year.mjs';

const resultOf = (chance, value) => {
  const draw = chance.below(100);
  if (draw < 5) return { result: 'sent-back', value: null };
  if (draw < 25 && value !== null)
    return { result: 'adjusted', value: String(Math.floor((Number(value) * 9) / 10)) };
  return { result: 'confirmed', value };
};

const extentOf = (chance) =>
  chance.chance(50) ? { extent: 'full' } : { extent: 'sampled', sample_size: 5, sample_of: 20 };

/** A check of a report that counts, some days after it was filed. @returns null for most reports */
export function checkOf(report, inspector, chance) {
  if (report.state !== 'reviewed' || !chance.chance(2)) return null;
  const on = addDays(report.filed_at.slice(0, 10), 6);
  return {
    commitment_id: report.commitment_id,
    report_id: report.id,
    ...resultOf(chance, report.value),
    ...extentOf(chance),
    found: '现场查看，核对台账',
    checked_by_post_id: inspector.id,
    checked_by_person_id: inspector.person_id,
    checked_on: on,
    recorded_at: instant(on, 16),
    objection_until: addDays(on, 3),
  };
}

/** An objection to a check that changed the figure, decided by the office. @returns null for most checks */
export function objectionOf(check, unit, officer, chance) {
  if (check.result === 'confirmed' || !chance.chance(30)) return null;
  const isUpheld = chance.chance(30);
  return {
    check_id: check.id,
    unit_id: unit.id,
    reason: '复核范围与上报口径不同',
    raised_at: instant(addDays(check.checked_on, 2)),
    decision: isUpheld ? 'upheld' : 'dismissed',
    opinion: isUpheld ? '异议成立，原核查结果不采用' : '异议不成立，维持核查结果',
    decided_by_post_id: officer.id,
    decided_at: instant(addDays(check.checked_on, 4)),
  };
}
