// 公布填报负担: the month's figures of every township, kept as they are today and open to everybody.
import { ok, refuse } from '@luoshi/domain/outcome/outcome';
import { parsePeriod, periodOf, startOf } from '@luoshi/domain/period/period';
import { dateIn } from '@luoshi/domain/period/instant';
import { insertRows, updateRow, type New } from '@luoshi/store/journal/write';
import { listBurdens } from '@luoshi/store/queries/request';
import { useCase, type Scene } from '../use-case/use-case.ts';
import { loadAsked, type LoadedAsked } from './load-asked.ts';
import { townshipsOf } from './read-burden.ts';

const refusedIn = (scene: Scene, { requests }: LoadedAsked, month: string, unitId: string): number =>
  requests.filter(
    (request) =>
      request.state === 'refused' &&
      request.asked_unit_ids.includes(unitId) &&
      request.decided_at !== null &&
      periodOf(dateIn(request.decided_at, scene.context.clock.zone), 'month') === month,
  ).length;

const figuresOf = (scene: Scene, asked: LoadedAsked, month: string): readonly New<'burdens'>[] =>
  townshipsOf(asked).map((unit) => {
    const { items, entries, minutes } = asked.burdenIn(unit.id, month);
    const refused = refusedIn(scene, asked, month, unit.id);
    return {
      month,
      unit_id: unit.id,
      unit_name: unit.name,
      items,
      entries,
      minutes,
      refused,
      public_at: scene.now,
    };
  });

/**
 * Publishes a month; a second time the figures are replaced, and the record keeps both.
 *
 * @returns how many townships; `malformed-period`, `period-not-begun`
 */
export const publishBurden = useCase('request.publish', async (scene, input: { readonly month: string }) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const month = parsePeriod(input.month);
  if (!month.ok) return month;
  if (startOf(month.value) > scene.today)
    return refuse('period-not-begun', { period: month.value, from: startOf(month.value) });
  const figures = figuresOf(scene, await loadAsked(scene), month.value);
  const before = (await listBurdens(scene)).filter((row) => row.month === month.value);
  const isNew = (figure: New<'burdens'>) => before.every((row) => row.unit_id !== figure.unit_id);
  await insertRows(scene, 'burdens', figures.filter(isNew));
  for (const row of before) {
    const figure = figures.find((each) => each.unit_id === row.unit_id);
    if (figure === undefined) continue;
    const changed = await updateRow(scene, 'burdens', row.id, row.version, figure);
    if (!changed.ok) return changed;
  }
  return ok({ units: figures.length });
});
