// 放假调休 of a year: what ships, what the county decided, what holds, and for a year without a table what the law gives.
import { statutoryDays, type FeastDay } from '@luoshi/domain/calendar/statutory-days';
import { ok } from '@luoshi/domain/outcome/outcome';
import { listHolidays, type HolidayRow } from '@luoshi/store/queries/holiday';
import { useCase, type Scene } from '../use-case/use-case.ts';

/** A day that ships. */
export interface ShippedDay {
  readonly on: string;
  readonly kind: 'off' | 'worked';
  readonly name: string | null;
}

const ownDay = ({ id, on_date: on, kind, name, source, version }: HolidayRow) => ({
  id,
  on,
  kind,
  name,
  source,
  version,
});

/** The days of a year that ship, with the names of what they are for. */
export const shippedDays = (
  { context: { rules } }: Pick<Scene, 'context'>,
  year: number,
): readonly ShippedDay[] => {
  const isOf = (on: string) => on.startsWith(`${year}-`);
  const off = rules.holidayFiles.flatMap(({ feasts }) =>
    feasts.map(({ on, name }) => ({ on, kind: 'off' as const, name })),
  );
  const worked = rules.holidayFiles.flatMap((file) =>
    file.worked.map((on) => ({ on, kind: 'worked' as const, name: null })),
  );
  return [...off, ...worked].filter(({ on }) => isOf(on)).toSorted((a, b) => a.on.localeCompare(b.on));
};

/** The table of a year. */
export const readHolidays = useCase(
  'calendar.read',
  async (scene, input: { readonly year?: number | undefined }) => {
    const allowed = scene.require();
    if (!allowed.ok) return allowed;
    const { rules } = scene.context;
    const year = input.year ?? Number(scene.today.slice(0, 4));
    const shipped = shippedDays(scene, year);
    const lunar = rules.lunar.years.find((each) => each.year === year) ?? null;
    const proposed: readonly FeastDay[] =
      shipped.length > 0 || lunar === null ? [] : statutoryDays(rules.lunar.statutory, lunar);
    return ok({
      year,
      source: rules.holidayFiles.find(({ from }) => from.startsWith(`${year}-`))?.source ?? null,
      shipped,
      own: (await listHolidays(scene, year)).map(ownDay),
      proposed,
      springFestival: lunar === null ? null : { on: lunar.feasts['spring-festival'], source: lunar.source },
    });
  },
);
