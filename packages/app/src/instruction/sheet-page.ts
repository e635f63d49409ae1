// 呈阅单 as it is printed and read back: its lines, and what the leader wrote beside them.
import type { Period } from '@luoshi/domain/period/period';
import type { CalendarDate } from '@luoshi/domain/period/calendar-date';
import type { Decimal } from '@luoshi/domain/quantity/decimal';
import { listSheetLines, type SheetLineRecord, type SheetRow } from '@luoshi/store/queries/instruction';
import { listPostNames } from '@luoshi/store/queries/post-name';
import type { Scene } from '../use-case/use-case.ts';

/** One line of a sheet. */
export interface SheetLine {
  readonly line: number;
  readonly section: SheetLineRecord['section'];
  readonly commitmentId: string | null;
  readonly title: string;
  readonly unit: string | null;
  readonly value: Decimal | null;
  readonly target: Decimal | null;
  readonly unitOfMeasure: string | null;
  readonly dueOn: CalendarDate | null;
  /** Days overdue, or days it has waited for the leader. */
  readonly days: number | null;
  /** What he wrote, once it was entered. */
  readonly answer: string | null;
}

/** A sheet as printed. */
export interface SheetPage {
  readonly id: string;
  readonly number: string;
  readonly leaderPostId: string;
  readonly leader: string | null;
  readonly period: Period;
  readonly asOf: CalendarDate;
  readonly lines: readonly SheetLine[];
}

/** A sheet with its lines. */
export const sheetPage = async (scene: Scene, sheet: SheetRow): Promise<SheetPage> => {
  const names = await listPostNames(scene, [sheet.leader_post_id]);
  const lines = await listSheetLines(scene, sheet.id);
  return {
    id: sheet.id,
    number: sheet.number,
    leaderPostId: sheet.leader_post_id,
    leader: names.get(sheet.leader_post_id) ?? null,
    period: sheet.period,
    asOf: sheet.as_of,
    lines: lines.map((line) => ({
      line: line.line,
      section: line.section,
      commitmentId: line.commitment_id,
      title: line.title,
      unit: line.unit,
      value: line.value,
      target: line.target,
      unitOfMeasure: line.unit_of_measure,
      dueOn: line.due_on,
      days: line.days,
      answer: line.answer,
    })),
  };
};
