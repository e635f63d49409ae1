// What inspections ask of people: visits near, findings, draws under way.
import { addDays } from '@luoshi/domain/period/calendar-date';
import { listOpenDraws, type DrawRow } from '@luoshi/store/queries/draw';
import { listMatters, listRounds, listVisits, type VisitRow } from '@luoshi/store/queries/inspection';
import { findingLines, type FindingLine } from '../inspection/finding-line.ts';
import type { Scene } from '../use-case/use-case.ts';

/** The open ends of inspections. */
export interface InspectionWork {
  /** Planned and not made, under a code without a round, up to two weeks ahead. */
  readonly visits: readonly VisitRow[];
  /** Codes of this year's matters by id. */
  readonly codes: ReadonlyMap<string, string>;
  readonly findings: readonly FindingLine[];
  readonly draws: readonly DrawRow[];
}

const ahead = 14;
const back = 366;

/** Reads it for whoever acts. */
export const loadInspectionWork = async (scene: Scene): Promise<InspectionWork> => {
  const year = Number(scene.today.slice(0, 4));
  const matters = [...(await listMatters(scene, year)), ...(await listMatters(scene, year - 1))];
  const rounds = new Set((await listRounds(scene)).map((round) => round.matter_id));
  const near = await listVisits(scene, addDays(scene.today, -back), addDays(scene.today, ahead));
  return {
    visits: near.filter(
      (visit) => visit.state === 'planned' && !visit.matter_ids.some((id) => rounds.has(id)),
    ),
    codes: new Map(matters.map((matter) => [matter.id, matter.code])),
    findings: await findingLines(scene),
    draws: await listOpenDraws(scene),
  };
};
