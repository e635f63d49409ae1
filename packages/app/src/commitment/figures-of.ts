// What a commitment's rows say on a day, by the rules in force: plan, standing, completion, what is missing, light.
// Pure over loaded rows; `domain` decides, this file only hands it what it asks for.
import { completion, type Completion } from '@luoshi/domain/light/completion';
import { light } from '@luoshi/domain/light/light';
import type { LightResult } from '@luoshi/domain/light/light-result';
import type { Plan, Standing } from '@luoshi/domain/light/plan';
import { whenUnreported } from '@luoshi/domain/light/when-unreported';
import { ownCadence } from '@luoshi/domain/dispatch-list/cadence-on';
import { clockStart } from '@luoshi/domain/commitment/clock-start';
import type { CountedCheck, CountedStanding } from '@luoshi/domain/commitment/standing';
import { standingOn, type FiledReport } from '@luoshi/domain/commitment/standing-on';
import type { CalendarDate } from '@luoshi/domain/period/calendar-date';
import { dateIn } from '@luoshi/domain/period/instant';
import { endOf } from '@luoshi/domain/period/period';
import { askedPeriods, type Asked } from '@luoshi/domain/work/asked-periods';
import type { CheckRecord } from '@luoshi/store/queries/check';
import type { KnownReport } from '@luoshi/store/queries/report';
import { remember } from '@luoshi/domain/period/remember';
import { dueDatesOf, planInForce, type DueDates } from './due-dates.ts';
import { reportDue } from '../rules/report-due.ts';
import type { Indicator, Rules } from '../rules/rules.ts';
import type { Scene } from '../use-case/use-case.ts';
import { givenDueOn } from './clock-of.ts';
import { isLeftOut, type Known } from './left-out.ts';
import type { KnownCommitment } from './loaded-commitment.ts';
import { isUnprovedSinceReopening } from './reopened.ts';

/** What the figures of a commitment depend on besides its rows. */
export interface Frame {
  readonly rules: Rules;
  readonly zone: string;
  /** The day the figures are of. */
  readonly on: CalendarDate;
  /** The day on which they are read: a report due before it that never came is missing, also looking back. */
  readonly readOn: CalendarDate;
}

/** A commitment as it stood on a day. */
export interface Figures {
  /** As extensions and obstacles move it. */
  readonly plan: Plan;
  readonly due: DueDates;
  readonly counted: CountedStanding;
  readonly standing: Standing;
  readonly completion: Completion | null;
  readonly asked: Asked;
  /** Whether the newest report that should be there is not. */
  readonly missing: boolean;
  readonly light: LightResult;
}

/** Days looked at lately: those of a calendar month's columns, of circulars and of the running day. */
const mostFrames = 12;
const frames = new WeakMap<Rules, (key: string, make: () => Frame) => Frame>();

/** A frame; one of the same rules and days is the same object, so that what was reckoned in it is not reckoned again. */
export const frameAt = (frame: Frame): Frame => {
  const known = frames.get(frame.rules) ?? remember<Frame>(mostFrames);
  frames.set(frame.rules, known);
  return known(`${frame.zone} ${frame.on} ${frame.readOn}`, () => frame);
};

/** The frame of an act: its rules, its county's zone, today or another day. */
export const frameOf = (scene: Scene, on: CalendarDate = scene.today): Frame =>
  frameAt({
    rules: scene.context.rules,
    zone: scene.context.clock.zone,
    on,
    readOn: on > scene.today ? on : scene.today,
  });

const indicators = new WeakMap<Rules, ReadonlyMap<string, Indicator>>();

/** Indicators of the rules by id and by name; of two that share one, the first. */
const indicatorsOf = (rules: Rules): ReadonlyMap<string, Indicator> => {
  const known = indicators.get(rules);
  if (known !== undefined) return known;
  const found = new Map<string, Indicator>();
  for (const each of rules.indicators.toReversed()) found.set(each.id, each).set(each.name, each);
  indicators.set(rules, found);
  return found;
};

/** The indicator a commitment names, by id or name. */
export const indicatorOf = (rules: Rules, indicator: string | null): Indicator | null =>
  indicator === null ? null : (indicatorsOf(rules).get(indicator) ?? null);

/** The plan as filed, moved by nothing; without one of its kind's parts there is none. Scores ask for this one. */
export const planOf = (loaded: KnownCommitment, rules: Rules): Plan => {
  const { row, points, nodes } = loaded;
  const { plan_kind: kind, target_value: target, starts_on: from } = row;
  const to = givenDueOn(loaded);
  if (kind === 'nodes' && nodes.length > 0) {
    return {
      kind,
      nodes: nodes.map((node) => ({ dueOn: node.due_on, doneOn: node.done_on, key: node.key })),
    };
  }
  if (target === null) return { kind: 'none' };
  if (kind === 'growth' || kind === 'rank') return { kind, target };
  if (kind === 'points' && points.length > 0)
    return { kind, target, points: points.map((point) => ({ on: point.on_date, value: point.value })) };
  if (kind === 'linear' && from !== null && to !== null) {
    const measureKind = indicatorOf(rules, row.indicator)?.measureKind ?? '';
    return { kind, target, from, to, measureKind };
  }
  return { kind: 'none' };
};

/** A report version as `domain` counts it. */
export const filedReport = (report: KnownReport, zone: string): FiledReport => ({
  id: report.id,
  period: report.period,
  reportVersion: report.report_version,
  value: report.value,
  state: report.state,
  filedOn: dateIn(report.filed_at, zone),
});

/** Checks of reports as `domain` counts them, newest first; checks of nodes are not among them. */
export const countedChecks = (checks: readonly CheckRecord[]): readonly CountedCheck[] =>
  checks.toReversed().flatMap((check) =>
    check.report_id === null
      ? []
      : [
          {
            id: check.id,
            reportId: check.report_id,
            result: check.result,
            value: check.value,
            extent: check.extent,
            recordedAt: check.recorded_at,
            overturned: check.objection_decision === 'upheld',
          },
        ],
  );

/** The standing that counts at the end of the frame's day. */
export const countedOn = (loaded: KnownCommitment, frame: Frame): CountedStanding =>
  standingOn(
    loaded.reports.map((report) => filedReport(report, frame.zone)),
    countedChecks(loaded.checks),
    indicatorOf(frame.rules, loaded.row.indicator)?.sourceData ?? false,
    frame.on,
  );

const dayOf = (instant: string | null, zone: string): CalendarDate | null =>
  instant === null ? null : dateIn(instant, zone);

const askedOf = ({ row, listed }: KnownCommitment, frame: Frame, completeOn: CalendarDate | null): Asked => {
  const from =
    clockStart(dayOf(row.signed_for_at, frame.zone), row.sign_for_due_on) ??
    dayOf(row.assigned_at, frame.zone) ??
    row.starts_on;
  return {
    cadence: from === null ? 'none' : ownCadence(row.cadence),
    listed: from === null ? [] : listed,
    from: from ?? frame.on,
    startsOn: row.starts_on,
    completeOn,
  };
};

const isMissing = (
  loaded: KnownCommitment,
  asked: Asked,
  known: Known,
  { rules, on, readOn }: Frame,
): boolean => {
  const overdue = askedPeriods(asked, readOn, reportDue(rules), rules.holidays)
    .filter((each) => each.dueOn < readOn && endOf(each.period) <= on)
    .at(-1);
  if (overdue === undefined || isLeftOut(loaded, known, overdue.period, rules)) return false;
  return !loaded.reports.some(
    (report) =>
      (report.state === 'signed' || report.state === 'reviewed') &&
      endOf(report.period) >= endOf(overdue.period),
  );
};

const startedOn = ({ nodes }: KnownCommitment): CalendarDate | null =>
  nodes.flatMap((node) => node.done_on ?? []).toSorted()[0] ?? null;

const reckon = (loaded: KnownCommitment, frame: Frame): Figures => {
  const { row } = loaded;
  const { rules, on } = frame;
  const clock = { ...frame, holidays: rules.holidays };
  const due = dueDatesOf(loaded, clock);
  const plan = planInForce(loaded, planOf(loaded, rules), due, clock);
  const counted = countedOn(loaded, frame);
  const standing: Standing = {
    value: counted.value,
    asOf: counted.asOf,
    startedOn: startedOn(loaded),
    completedOn: row.completed_on,
    dueOn: due.dueOn,
    heldDays: due.heldDays,
  };
  const done = isUnprovedSinceReopening(loaded) ? null : completion(standing, plan, on);
  const asked = askedOf(loaded, frame, done?.on ?? null);
  const missing = isMissing(loaded, asked, { plan, standing }, frame);
  const lit = light(standing, plan, on, rules.lights, rules.holidays);
  return {
    plan,
    due,
    counted,
    standing,
    completion: done,
    asked,
    missing,
    light: missing ? whenUnreported(lit) : lit,
  };
};

/** Figures already reckoned; rows and frame never change, so neither do they. Both go when nobody holds them. */
const reckoned = new WeakMap<Frame, WeakMap<KnownCommitment, Figures>>();

/** All that follows from a commitment's rows on the frame's day. */
export const figuresOf = (loaded: KnownCommitment, frame: Frame): Figures => {
  const ofFrame = reckoned.get(frame) ?? new WeakMap<KnownCommitment, Figures>();
  reckoned.set(frame, ofFrame);
  const figures = ofFrame.get(loaded) ?? reckon(loaded, frame);
  ofFrame.set(loaded, figures);
  return figures;
};
