// 年度检查计划: the coded matters, how often each unit is visited and may still be, the rounds, and draws under way.
import { ok } from '@luoshi/domain/outcome/outcome';
import { partsOf } from '@luoshi/domain/period/calendar-date';
import { may } from '@luoshi/domain/access/may';
import { listOpenDraws } from '@luoshi/store/queries/draw';
import {
  listCheckpoints,
  listMatters,
  listRounds,
  listVisits,
  type MatterRow,
} from '@luoshi/store/queries/inspection';
import { listPostNames } from '@luoshi/store/queries/post-name';
import { listUnits, type UnitRow } from '@luoshi/store/queries/unit';
import { useCase, type Scene } from '../use-case/use-case.ts';
import { drawsShown } from './draw-shown.ts';
import { budgetOf } from './unit-plan.ts';
import { visitLine, type VisitLine } from './visit-line.ts';

const visitsOf = async (scene: Scene, year: number, matters: readonly MatterRow[]) => {
  const rows = await listVisits(scene, `${year}-01-01`, `${year}-12-31`);
  const names = await listPostNames(
    scene,
    rows.flatMap((row) => row.inspector_post_ids),
  );
  const byId = new Map(matters.map((matter) => [matter.id, matter]));
  return rows.map((row) => visitLine(row, byId, names));
};

const matterLine = (row: MatterRow, units: ReadonlyMap<string, string>, visits: readonly VisitLine[]) => {
  const own = visits.filter((visit) => visit.matters.some(({ id }) => id === row.id));
  return {
    id: row.id,
    code: row.code,
    title: row.title,
    content: row.content,
    scope: row.scope,
    basis: row.basis,
    inspectingUnit: units.get(row.inspecting_unit_id) ?? '',
    objectUnitIds: row.object_unit_ids,
    objects: row.object_unit_ids.flatMap((id) => units.get(id) ?? []),
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    days: row.days,
    state: row.state,
    planned: own.length,
    made: own.filter((visit) => visit.state === 'made').length,
    version: row.version,
  };
};

const roundLines = async (scene: Scene, matters: readonly MatterRow[]) => {
  const rounds = await listRounds(scene);
  const points = await listCheckpoints(
    scene,
    rounds.map((round) => round.id),
  );
  return rounds.map((round) => ({
    id: round.id,
    title: round.title,
    code: matters.find((matter) => matter.id === round.matter_id)?.code ?? '',
    startsOn: round.starts_on,
    endsOn: round.ends_on,
    checkpoints: points.filter((point) => point.round_id === round.id && point.on_date !== null).length,
    visited: points.filter((point) => point.round_id === round.id && point.visited_at !== null).length,
  }));
};

/** Units that are inspected at all: visited this year, or an object of a matter. */
const inspected = (
  units: readonly UnitRow[],
  matters: readonly MatterRow[],
  visits: readonly VisitLine[],
): readonly UnitRow[] => {
  const ids = new Set([
    ...matters.flatMap((matter) => matter.object_unit_ids),
    ...visits.map((visit) => visit.unitId),
  ]);
  return units.filter(({ id }) => ids.has(id));
};

/** @param input.year the current one when left out */
export const readInspections = useCase(
  'inspection.read',
  async (scene, input: { readonly year?: number | undefined }) => {
    const allowed = scene.require();
    if (!allowed.ok) return allowed;
    const rule = scene.context.rules.inspections;
    const year = input.year ?? partsOf(scene.today).year;
    const units = await listUnits(scene);
    const names = new Map(units.map(({ id, name }) => [id, name]));
    const matters = await listMatters(scene, year);
    const visits = await visitsOf(scene, year, matters);
    return ok({
      year,
      rule: {
        source: rule.source,
        budget: rule.budget,
        repeatDays: rule.repeatDays,
        mergeDays: rule.mergeDays,
      },
      matters: matters.map((row) => matterLine(row, names, visits)),
      units: inspected(units, matters, visits).map(({ id, name, kind }) => {
        const own = visits.filter((visit) => visit.unitId === id);
        return {
          unitId: id,
          unit: name,
          kind,
          isOwn: !scene.actor.roles.includes('leader') && scene.actor.unitIds.includes(id),
          budget: budgetOf(kind, rule),
          used: own.length,
          made: own.filter((visit) => visit.state === 'made').length,
          visits: own,
        };
      }),
      rounds: await roundLines(scene, matters),
      draws: await drawsShown(
        scene,
        (await listOpenDraws(scene)).filter((draw) => draw.subject_type !== 'attendance'),
      ),
      mayPlan: may('visit.plan', {}, scene.actor).ok,
      mayRecord: may('visit.record', {}, scene.actor).ok,
    });
  },
);
