// Visits as lists show them: which unit, under which codes, when, by whom.
import type { MatterRow, VisitRow } from '@luoshi/store/queries/inspection';

/** One visit. */
export interface VisitLine {
  readonly id: string;
  readonly unitId: string;
  readonly matters: readonly { readonly id: string; readonly code: string; readonly title: string }[];
  readonly plannedOn: string;
  readonly state: VisitRow['state'];
  readonly madeOn: string | null;
  readonly apartReason: string | null;
  readonly note: string;
  readonly inspectors: readonly string[];
  readonly inspectorPostIds: readonly string[];
  readonly version: number;
}

/** @param names `姓名 职务` by post */
export const visitLine = (
  row: VisitRow,
  matters: ReadonlyMap<string, MatterRow>,
  names: ReadonlyMap<string, string>,
): VisitLine => ({
  id: row.id,
  unitId: row.unit_id,
  matters: row.matter_ids.flatMap((id) => {
    const matter = matters.get(id);
    return matter === undefined ? [] : [{ id, code: matter.code, title: matter.title }];
  }),
  plannedOn: row.planned_on,
  state: row.state,
  madeOn: row.made_on,
  apartReason: row.apart_reason,
  note: row.note,
  inspectors: row.inspector_post_ids.flatMap((id) => names.get(id) ?? []),
  inspectorPostIds: row.inspector_post_ids,
  version: row.version,
});
