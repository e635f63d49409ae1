// What is planned for a unit, as `judgeVisit` asks for it, and writing a visit that was allowed.
import { judgeVisit, visitsNear, type Matter, type UnitVisits } from '@luoshi/domain/inspection/judge-visit';
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import { addDays, type CalendarDate } from '@luoshi/domain/period/calendar-date';
import { insertRow, updateRow } from '@luoshi/store/journal/write';
import {
  findMatter,
  listVisits,
  lockUnitPlan,
  type MatterRow,
  type VisitRow,
} from '@luoshi/store/queries/inspection';
import type { UnitRow } from '@luoshi/store/queries/unit';
import type { InspectionRule } from '@luoshi/domain/inspection/rule';
import type { Scene } from '../use-case/use-case.ts';

/** A visit to be written. */
export interface VisitToPlan {
  readonly unit: Pick<UnitRow, 'id' | 'name' | 'kind'>;
  readonly matter: MatterRow;
  readonly on: CalendarDate;
  /** The visit it joins; `nearest` joins what is near, if anything is. */
  readonly joins: string | 'nearest' | null;
  readonly apartReason: string | null;
  readonly inspectorPostIds: readonly string[];
}

/** Visits to a unit of a kind in a calendar year. */
export const budgetOf = (kind: UnitRow['kind'], { budget }: Pick<InspectionRule, 'budget'>): number =>
  kind === 'township' ? budget.township : budget.department;

/** A matter as the rules ask for it. */
export const matterOf = (row: MatterRow): Matter => ({
  id: row.id,
  code: row.code,
  objectUnitIds: row.object_unit_ids,
  startsOn: row.starts_on,
  endsOn: row.ends_on,
  isWithdrawn: row.state === 'withdrawn',
});

/** The day a visit counts for: when it was made, else when it is planned. */
export const dayOf = (visit: VisitRow): CalendarDate => visit.made_on ?? visit.planned_on;

const join = async (scene: Scene, visit: VisitRow, plan: VisitToPlan): Promise<Outcome<VisitRow>> => {
  if (visit.state !== 'planned') return refuse('wrong-state', { state: visit.state, act: 'join' });
  return updateRow(scene, 'inspection_visits', visit.id, visit.version, {
    matter_ids: [...visit.matter_ids, plan.matter.id],
    inspector_post_ids: [...new Set([...visit.inspector_post_ids, ...plan.inspectorPostIds])],
  });
};

const codesOf = async (scene: Scene, visits: readonly VisitRow[]): Promise<ReadonlyMap<string, string>> => {
  const codes = new Map<string, string>();
  for (const id of new Set(visits.flatMap((visit) => visit.matter_ids))) {
    codes.set(id, (await findMatter(scene, id))?.code ?? '');
  }
  return codes;
};

/** A year back and a year ahead: more than any rule looks. */
const reach = 366;

/**
 * Plans a visit, or joins one, as far as the rules allow.
 *
 * @returns the visit; what `judgeVisit` refuses, with the unit's name
 */
export const writeVisit = async (scene: Scene, plan: VisitToPlan): Promise<Outcome<VisitRow>> => {
  const { unit, matter, on, apartReason } = plan;
  const rule = scene.context.rules.inspections;
  await lockUnitPlan(scene, unit.id);
  const rows = (await listVisits(scene, addDays(on, -reach), addDays(on, reach))).filter(
    (visit) => visit.unit_id === unit.id,
  );
  const visits = rows.map((row) => ({ id: row.id, matterIds: row.matter_ids, on: dayOf(row) }));
  const open = visits.filter(({ id }) => rows.some((row) => row.id === id && row.state === 'planned'));
  const joins = plan.joins === 'nearest' ? (visitsNear(on, open, rule)[0]?.id ?? null) : plan.joins;
  const of: UnitVisits = { visits, codes: await codesOf(scene, rows), budget: budgetOf(unit.kind, rule) };
  const asked = { unitId: unit.id, matter: matterOf(matter), on, joins, apartReason };
  const judged = judgeVisit(asked, of, rule);
  if (!judged.ok) return refuse(judged.refusal.code, { ...judged.refusal.params, unit: unit.name });
  const joined = rows.find((row) => row.id === joins);
  if (joined !== undefined) return join(scene, joined, plan);
  const row = await insertRow(scene, 'inspection_visits', {
    unit_id: unit.id,
    matter_ids: [matter.id],
    planned_on: on,
    apart_reason: (apartReason ?? '').trim() === '' ? null : apartReason,
    inspector_post_ids: [...plan.inspectorPostIds],
  });
  return ok(row);
};
