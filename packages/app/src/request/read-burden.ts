// 填报负担: what every township is asked for this month, by whom, and how it changed against the months before.
import { ok } from '@luoshi/domain/outcome/outcome';
import { parsePeriod, periodOf, previousPeriod, type Period } from '@luoshi/domain/period/period';
import { isOverburdened, type UnitBurden } from '@luoshi/domain/request/burden';
import { may } from '@luoshi/domain/access/may';
import { listBurdens } from '@luoshi/store/queries/request';
import { useCase } from '../use-case/use-case.ts';
import { loadAsked, type LoadedAsked } from './load-asked.ts';

/** How many months stand beside each other. */
const shownMonths = 6;

/** A township's months. */
export interface BurdenLine extends UnitBurden {
  readonly unit: string;
  /** Whether the reader acts for it. */
  readonly own: boolean;
  readonly over: boolean;
  /** Items and entries of the months, oldest first; the last is the month asked for. */
  readonly months: readonly { readonly month: Period; readonly items: number; readonly entries: number }[];
}

/** The month and those before it, oldest first. */
export const monthsUntil = (month: Period, count: number): readonly Period[] => {
  const months = [month];
  while (months.length < count) months.unshift(previousPeriod(months[0] ?? month));
  return months;
};

/** Townships in their order; nobody else is asked by the county for forms. */
export const townshipsOf = ({ units }: LoadedAsked) => units.filter((unit) => unit.kind === 'township');

/** @param month the running one when left out @returns `malformed-period` */
export const readBurden = useCase(
  'request.burden',
  async (scene, input: { readonly month?: string | undefined }) => {
    const allowed = scene.require();
    if (!allowed.ok) return allowed;
    const month = parsePeriod(input.month ?? periodOf(scene.today, 'month'));
    if (!month.ok) return month;
    const asked = await loadAsked(scene);
    const { mostItems } = scene.context.rules.burden;
    const months = monthsUntil(month.value, shownMonths);
    const published = (await listBurdens(scene)).filter((row) => row.month === month.value);
    const units = townshipsOf(asked).map((unit): BurdenLine => {
      const burden = asked.burdenIn(unit.id, month.value);
      return {
        ...burden,
        unit: unit.name,
        own: scene.actor.unitIds.includes(unit.id) && !scene.actor.roles.includes('leader'),
        over: isOverburdened(burden.items, mostItems),
        months: months.map((each) => {
          const { items, entries } = asked.burdenIn(unit.id, each);
          return { month: each, items, entries };
        }),
      };
    });
    return ok({
      month: month.value,
      mostItems,
      units,
      publishedAt: published[0]?.public_at ?? null,
      mayPublish: may('request.publish', {}, scene.actor).ok,
    });
  },
);
