// Whether a changed row asks more of a unit than it agreed to. Then its agreement was to something else, and it is asked again.
import type { CalendarDate } from '../period/calendar-date.ts';
import { compare, fromDecimal } from '../quantity/fraction.ts';
import type { Row } from './row.ts';
import { unitsNamed } from './row.ts';

type Weighed = Pick<
  Row,
  'targetOp' | 'targetValue' | 'unitOfMeasure' | 'leadUnitId' | 'supportUnitIds' | 'dueOn'
>;

const isEarlier = (before: CalendarDate | null, after: CalendarDate | null): boolean =>
  after !== null && (before === null || after < before);

const isHarder = (before: Weighed, after: Weighed): boolean => {
  if (after.targetValue === null) return false;
  if (before.targetValue === null) return true;
  if (before.targetOp !== after.targetOp || before.unitOfMeasure !== after.unitOfMeasure) return true;
  const order = compare(fromDecimal(after.targetValue), fromDecimal(before.targetValue));
  return after.targetOp === '<=' || after.targetOp === 'rank' ? order < 0 : order > 0;
};

/**
 * Units that have to be asked again after a row changed: newly named, made to lead, or, when it is due earlier or
 * its target is harder or another one, every unit named.
 *
 * @param before the row as the units know it
 */
export const askedAgain = (before: Weighed, after: Weighed): readonly string[] => {
  const named = unitsNamed(after);
  if (isEarlier(before.dueOn, after.dueOn) || isHarder(before, after)) return named;
  const known = unitsNamed(before);
  return named.filter(
    (unit) => !known.includes(unit) || (unit === after.leadUnitId && unit !== before.leadUnitId),
  );
};
