// What the public sees without signing in: the burden as published, month by month.
import { ok, refuse } from '@luoshi/domain/outcome/outcome';
import { findJurisdiction, listJurisdictions } from '@luoshi/store/queries/jurisdiction';
import { listBurdens } from '@luoshi/store/queries/request';
import type { Context } from '../context/context.ts';
import { bareActor } from '../system/bare-actor.ts';
import { useCase } from '../use-case/use-case.ts';

const read = useCase('request.published', async (scene, _input: undefined) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const county = await findJurisdiction(scene, scene.actor.jurisdictionId);
  if (county === null) return refuse('not-found', { table: 'jurisdictions' });
  const rows = (await listBurdens(scene)).filter((row) => row.public_at !== null);
  const months = [...new Set(rows.map((row) => row.month))].slice(0, 12);
  return ok({
    county: county.name,
    code: county.division_code,
    months: months.map((month) => {
      const own = rows.filter((row) => row.month === month);
      return {
        month,
        publishedAt: own[0]?.public_at ?? null,
        units: own.map(({ unit_name: unit, items, entries, minutes, refused }) => ({
          unit,
          items,
          entries,
          minutes,
          refused,
        })),
      };
    }),
  });
});

const findCounty = useCase('request.published', async (scene, input: { readonly code: string }) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const found = (await listJurisdictions(scene)).find((each) => each.division_code === input.code);
  return found === undefined ? refuse('not-found', { table: 'jurisdictions' }) : ok({ id: found.id });
});

/**
 * The published months of a county, newest first.
 *
 * @param code division code of the county; the first county when left out
 * @returns `not-found`
 */
export const readPublishedBurden = Object.assign(
  async (context: Context, { code }: { readonly code?: string | undefined }) => {
    const found =
      code === undefined ? ok({ id: context.actor.jurisdictionId }) : await findCounty(context, { code });
    if (!found.ok) return found;
    // Everybody reads it as the public does, also who is signed in to another county.
    return read({ ...context, actor: bareActor(found.value.id, 'public') }, undefined);
  },
  { verb: 'request.published' as const },
);
