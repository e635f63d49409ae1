// 来件 as registers and pages need them, and the 呈阅单 some of them came back on.
import { sql, type Selectable } from 'kysely';
import type { Tx } from '../connection/store.ts';
import type { Instructions, InstructionSheets } from '../schema.gen.ts';

/** A matter's own row. */
export type InstructionRow = Selectable<Instructions>;
/** A sheet's own row. */
export type SheetRow = Selectable<InstructionSheets>;

/** Which matters a register shows; null leaves a condition out. */
export interface InstructionFilter {
  readonly id: string | null;
  readonly type: InstructionRow['type'] | null;
  readonly state: InstructionRow['state'] | null;
  readonly givenByPostId: string | null;
  /** Part of number, title, words or who gave it. */
  readonly text: string | null;
}

/** Every matter. */
export const anyInstruction: InstructionFilter = {
  id: null,
  type: null,
  state: null,
  givenByPostId: null,
  text: null,
};

/** Matters with the commitment each became and the sheet it came back on, newest first. */
export const listInstructions = (tx: Tx, filter: InstructionFilter) => {
  let query = tx.db
    .selectFrom('tenant.instructions as i')
    .leftJoin('tenant.commitments as c', (join) =>
      join.onRef('c.jurisdiction_id', '=', 'i.jurisdiction_id').onRef('c.id', '=', 'i.commitment_id'),
    )
    .leftJoin('tenant.units as unit', (join) =>
      join.onRef('unit.jurisdiction_id', '=', 'c.jurisdiction_id').onRef('unit.id', '=', 'c.lead_unit_id'),
    )
    .leftJoin('tenant.sheet_lines as line', (join) =>
      join.onRef('line.jurisdiction_id', '=', 'i.jurisdiction_id').onRef('line.id', '=', 'i.sheet_line_id'),
    )
    .leftJoin('tenant.instruction_sheets as sheet', (join) =>
      join
        .onRef('sheet.jurisdiction_id', '=', 'line.jurisdiction_id')
        .onRef('sheet.id', '=', 'line.sheet_id'),
    )
    .selectAll('i')
    .select([
      'c.state as commitment_state',
      'c.number as commitment_number',
      'c.title as commitment_title',
      'c.completed_on',
      'c.closed_at',
      'unit.name as lead_unit',
      'sheet.number as sheet_number',
      'line.line as sheet_line',
    ])
    .where('i.jurisdiction_id', '=', tx.actor.jurisdictionId);
  if (filter.id !== null) query = query.where('i.id', '=', filter.id);
  if (filter.type !== null) query = query.where('i.type', '=', filter.type);
  if (filter.state !== null) query = query.where('i.state', '=', filter.state);
  if (filter.givenByPostId !== null) query = query.where('i.given_by_post_id', '=', filter.givenByPostId);
  if (filter.text !== null) {
    const like = `%${filter.text.replaceAll(/[\\%_]/g, '\\$&')}%`;
    const columns = ['i.title', 'i.number', 'i.text', 'i.given_by', 'i.reference'] as const;
    query = query.where((eb) => eb.or(columns.map((column) => eb(column, 'ilike', like))));
  }
  return query.orderBy('i.given_on', 'desc').orderBy('i.id', 'desc').execute();
};

/** One element of {@link listInstructions}. */
export type InstructionRecord = Awaited<ReturnType<typeof listInstructions>>[number];

/** Holds a matter until the transaction ends. @returns the row, or null */
export const lockInstruction = async (tx: Tx, id: string): Promise<InstructionRow | null> =>
  (await tx.db
    .selectFrom('tenant.instructions')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()) ?? null;

/** Sheets, newest first; of one leader when told. */
export const listSheets = (tx: Tx, leaderPostId: string | null): Promise<SheetRow[]> =>
  tx.db
    .selectFrom('tenant.instruction_sheets')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where((eb) => (leaderPostId === null ? eb.val(true) : eb('leader_post_id', '=', leaderPostId)))
    .orderBy('id', 'desc')
    .execute();

/** The sheet of a number, or null. */
export const findSheet = async (tx: Tx, number: string): Promise<SheetRow | null> =>
  (await tx.db
    .selectFrom('tenant.instruction_sheets')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('number', '=', number)
    .executeTakeFirst()) ?? null;

/** Lines of a sheet in their order, each with the number of the instruction that came back on it. */
export const listSheetLines = (tx: Tx, sheetId: string) =>
  tx.db
    .selectFrom('tenant.sheet_lines as line')
    .selectAll('line')
    .select([
      sql<
        string | null
      >`(select i.text from tenant.instructions i where i.jurisdiction_id = line.jurisdiction_id
        and i.sheet_line_id = line.id order by i.id desc limit 1)`.as('answer'),
    ])
    .where('line.jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('line.sheet_id', '=', sheetId)
    .orderBy('line.line')
    .execute();

/** One element of {@link listSheetLines}. */
export type SheetLineRecord = Awaited<ReturnType<typeof listSheetLines>>[number];
