// 亮灯: the light of a commitment on a day, from where it stands, its plan and the written rule.
// Nothing here is stored or set by hand; blocked, returned and waiting are states of the commitment, not lights.
import { compare as compareDates, type CalendarDate } from '../period/calendar-date.ts';
import { workingDaysBetween, type Holidays } from '../period/working-days.ts';
import type { Decimal } from '../quantity/decimal.ts';
import {
  compare,
  divide,
  fraction,
  fromDecimal,
  multiply,
  zero,
  type Fraction,
} from '../quantity/fraction.ts';
import { completion, type Completion } from './completion.ts';
import type { Light, LightResult, Mark } from './light-result.ts';
import type { LightRule } from './light-rule.ts';
import { lightOfNodes } from './node-light.ts';
import type { ComparedPlan, Plan, Standing } from './plan.ts';
import { plannedBy } from './trajectory.ts';

type Why = LightResult['why'];

const result = (
  light: Light | null,
  marks: readonly Mark[],
  why: Why,
  dueNow: Fraction | null = null,
  ratio: Fraction | null = null,
): LightResult => ({
  light,
  marks,
  dueNow,
  ratio,
  why,
});

const percent = (value: Decimal): Fraction => multiply(fromDecimal(value), fraction(1n, 100n));
const reaches = (value: Fraction, threshold: Fraction): boolean => compare(value, threshold) >= 0;

function lightOfRatio(ratio: Fraction, rule: LightRule): Light {
  if (reaches(ratio, percent(rule.normalFrom))) return 'normal';
  return reaches(ratio, percent(rule.slowFrom)) ? 'slow' : 'behind';
}

const hasStarted = (standing: Standing, on: CalendarDate): boolean =>
  (standing.startedOn !== null && compareDates(standing.startedOn, on) <= 0) ||
  (standing.value !== null && compare(fromDecimal(standing.value), zero) > 0);

function byQuantity(
  standing: Standing,
  target: Decimal,
  dueNow: Fraction,
  on: CalendarDate,
  rule: LightRule,
): LightResult {
  const whole = fromDecimal(target);
  const started: Mark = hasStarted(standing, on) ? 'started' : 'not-started';
  if (compare(whole, zero) <= 0) return result(null, ['no-plan'], { code: 'no-plan', params: {} }, dueNow);
  if (!reaches(dueNow, multiply(whole, percent(rule.judgedFrom)))) {
    return result(null, [started], { code: 'too-early', params: { judgedFrom: rule.judgedFrom } }, dueNow);
  }
  if (standing.value === null)
    return result(null, ['not-reported'], { code: 'not-reported', params: {} }, dueNow);
  const ratio = divide(fromDecimal(standing.value), dueNow);
  const marks: readonly Mark[] = started === 'not-started' ? [started] : [];
  const params = { normalFrom: rule.normalFrom, slowFrom: rule.slowFrom };
  return result(lightOfRatio(ratio, rule), marks, { code: 'ratio', params }, dueNow, ratio);
}

function byComparison(standing: Standing, plan: ComparedPlan): LightResult {
  const code = plan.kind === 'growth' ? 'rate' : 'rank';
  if (standing.value === null) return result(null, ['not-reported'], { code: 'not-reported', params: {} });
  const order = compare(fromDecimal(standing.value), fromDecimal(plan.target));
  const isReached = plan.kind === 'growth' ? order >= 0 : order <= 0;
  return result(null, [isReached ? `${code}-reached` : `${code}-short`], {
    code,
    params: { value: standing.value, target: plan.target },
  });
}

function byPlan(
  standing: Standing,
  plan: Plan,
  on: CalendarDate,
  rule: LightRule,
  holidays: Holidays,
): LightResult {
  if (plan.kind === 'growth' || plan.kind === 'rank') return byComparison(standing, plan);
  const dueNow = plannedBy(plan, on);
  if (plan.kind === 'none' || dueNow === null)
    return result(null, ['no-plan'], { code: 'no-plan', params: {} });
  if (plan.kind === 'nodes') return { ...lightOfNodes(plan.nodes, on, rule, holidays), dueNow, ratio: null };
  if (plan.kind === 'linear' && !rule.linearKinds.includes(plan.measureKind)) {
    return result(null, ['no-plan'], {
      code: 'linear-not-allowed',
      params: { measureKind: plan.measureKind },
    });
  }
  return byQuantity(standing, plan.target, dueNow, on, rule);
}

function whenComplete(done: Completion, standing: Standing, holidays: Holidays): LightResult {
  const { dueOn } = standing;
  if (dueOn === null || compareDates(done.on, dueOn) <= 0) {
    return result(done.by === 'plan' ? 'normal' : null, ['done'], {
      code: 'completed',
      params: { on: done.on },
    });
  }
  const days = workingDaysBetween(dueOn, done.on, holidays);
  return result(null, ['done-late'], { code: 'completed-late', params: { on: done.on, dueOn, days } });
}

/**
 * The light of a commitment at the end of a day.
 *
 * In this order: complete → done (no light once closed) or done late (never green again) · final due date passed → behind ·
 * no plan → no light · growth and rank targets → their own words · nodes → by the most overdue one ·
 * quantity → done ÷ due by now, judged only once enough of the whole is due.
 *
 * @param on calendar date, inclusive; what was done or reached after it does not count
 * @param holidays for counting working days
 * @source rules/lights/lights.yaml
 */
export function light(
  standing: Standing,
  plan: Plan,
  on: CalendarDate,
  rule: LightRule,
  holidays: Holidays,
): LightResult {
  const done = completion(standing, plan, on);
  if (done) return whenComplete(done, standing, holidays);
  const planned = byPlan(standing, plan, on, rule, holidays);
  const { dueOn } = standing;
  if (dueOn === null || compareDates(on, dueOn) <= 0) return planned;
  const days = workingDaysBetween(dueOn, on, holidays);
  return {
    ...planned,
    light: 'behind',
    marks: [...planned.marks, 'overdue'],
    why: { code: 'past-due', params: { dueOn, days, held: standing.heldDays ?? 0 } },
  };
}
