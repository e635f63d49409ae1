// 走到哪一步: from plan, figures and today to places on the picture. For drawing only; no figure is made here.
import { daysBetween, partsOf, type CalendarDate } from '@luoshi/domain/period/calendar-date';
import type { Decimal } from '@luoshi/domain/quantity/decimal';

/** What is drawn. */
export interface ChartFacts {
  readonly drawn: 'steps' | 'straight';
  readonly corners: readonly { readonly on: CalendarDate; readonly planned: Decimal }[];
  readonly actual: readonly { readonly on: CalendarDate; readonly value: Decimal }[];
  readonly target: Decimal | null;
  readonly dueNow: Decimal | null;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly today: CalendarDate;
}

/** A place on the picture, both 0–1 from its lower left corner. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Everything a chart draws. */
export interface ChartShape {
  readonly planned: readonly Spot[];
  readonly actual: readonly Spot[];
  readonly months: readonly { readonly x: number; readonly month: number }[];
  readonly lines: readonly { readonly y: number; readonly amount: Decimal }[];
  readonly todayX: number;
  /** The shortfall of today, from done up to due; null when nothing is missing. */
  readonly gap: { readonly x: number; readonly from: number; readonly to: number } | null;
}

const steps = [1, 2, 2.5, 5, 10];

/** The smallest round step with which at most four lines reach the top. */
const stepFor = (top: number): number => {
  const raw = top / 4;
  const power = 10 ** Math.floor(Math.log10(raw));
  return (steps.find((step) => step * power >= raw) ?? 10) * power;
};

const monthStarts = (from: CalendarDate, to: CalendarDate): readonly CalendarDate[] => {
  const starts: CalendarDate[] = [];
  let { year, month } = partsOf(from);
  for (;;) {
    const first = `${year}-${String(month).padStart(2, '0')}-01`;
    if (first > to) return starts;
    if (first >= from) starts.push(first);
    month = month === 12 ? 1 : month + 1;
    year = month === 1 ? year + 1 : year;
  }
};

/** Corners joined by steps go along before they go up. */
const stepped = (corners: readonly Spot[]): readonly Spot[] =>
  corners.flatMap((corner, i) => {
    const before = corners[i - 1];
    return before === undefined ? [corner] : [{ x: corner.x, y: before.y }, corner];
  });

/** Where everything stands; null when there is no number to draw, or neither plan nor report. */
export const chartShape = (facts: ChartFacts): ChartShape | null => {
  const { from, to, today, corners, actual } = facts;
  const amounts = [facts.target, ...corners.map((c) => c.planned), ...actual.map((a) => a.value)].map(
    (text) => Number(text ?? '0'),
  );
  const highest = Math.max(0, ...amounts);
  const days = daysBetween(from, to);
  if (highest <= 0 || days <= 0 || corners.length + actual.length === 0) return null;
  const step = stepFor(highest);
  const top = Math.ceil(highest / step) * step;
  const x = (on: CalendarDate): number => Math.min(1, Math.max(0, daysBetween(from, on) / days));
  const y = (amount: Decimal): number => Math.max(0, Number(amount) / top);
  const planned = [
    { x: 0, y: corners[0]?.on === from ? y(corners[0].planned) : 0 },
    ...corners.map((c) => ({ x: x(c.on), y: y(c.planned) })),
  ];
  const done = actual.at(-1);
  const isShort = facts.dueNow !== null && Number(done?.value ?? '0') < Number(facts.dueNow);
  const every = days > 500 ? 3 : days > 200 ? 2 : 1;
  return {
    planned: corners.length === 0 ? [] : facts.drawn === 'steps' ? stepped(planned) : planned,
    actual:
      actual.length === 0 ? [] : [{ x: 0, y: 0 }, ...actual.map((a) => ({ x: x(a.on), y: y(a.value) }))],
    months: monthStarts(from, to)
      .filter((_, i) => i % every === 0)
      .map((on) => ({ x: x(on), month: partsOf(on).month })),
    lines: Array.from({ length: Math.round(top / step) + 1 }, (_, i) => ({
      y: (i * step) / top,
      amount: String(Number((i * step).toPrecision(6))),
    })),
    todayX: x(today),
    gap:
      isShort && facts.dueNow !== null
        ? { x: x(today), from: y(done?.value ?? '0'), to: y(facts.dueNow) }
        : null,
  };
};
