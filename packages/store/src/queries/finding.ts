// 检查问题 and what looking back found, as read.
import { sql, type Selectable } from 'kysely';
import type { Tx } from '../connection/store.ts';
import type { Findings, LookBacks } from '../schema.gen.ts';

/** A finding's own row. */
export type FindingRow = Selectable<Findings>;
/** A look back's own row. */
export type LookBackRow = Selectable<LookBacks>;

/** Findings with the unit, the matter's code, the round, and the rectification they became; the newest first. */
export const listFindings = (tx: Tx) =>
  tx.db
    .selectFrom('tenant.findings as finding')
    .innerJoin('tenant.units as unit', (join) =>
      join
        .onRef('unit.jurisdiction_id', '=', 'finding.jurisdiction_id')
        .onRef('unit.id', '=', 'finding.unit_id'),
    )
    .innerJoin('tenant.inspection_matters as matter', (join) =>
      join
        .onRef('matter.jurisdiction_id', '=', 'finding.jurisdiction_id')
        .onRef('matter.id', '=', 'finding.matter_id'),
    )
    .leftJoin('tenant.commitments as commitment', (join) =>
      join
        .onRef('commitment.jurisdiction_id', '=', 'finding.jurisdiction_id')
        .onRef('commitment.id', '=', 'finding.commitment_id'),
    )
    .leftJoin('tenant.rounds as round', (join) =>
      join
        .onRef('round.jurisdiction_id', '=', 'finding.jurisdiction_id')
        .onRef('round.id', '=', 'finding.round_id'),
    )
    .selectAll('finding')
    .select([
      'unit.name as unit',
      'matter.code',
      'round.title as round',
      'commitment.number',
      'commitment.state as commitment_state',
      'commitment.due_on as commitment_due_on',
      'commitment.completed_on',
      'commitment.closed_at',
    ])
    .where('finding.jurisdiction_id', '=', tx.actor.jurisdictionId)
    .orderBy('finding.found_on', 'desc')
    .orderBy('finding.noted_at', 'desc')
    .orderBy('finding.id')
    .execute();

/** One element of {@link listFindings}. */
export type FindingRecord = Awaited<ReturnType<typeof listFindings>>[number];

/** @returns a finding, or null */
export const findFinding = async (tx: Tx, id: string): Promise<FindingRow | null> =>
  (await tx.db
    .selectFrom('tenant.findings')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('id', '=', id)
    .executeTakeFirst()) ?? null;

/** What looking back found, of several findings, oldest first. */
export const listLookBacks = (tx: Tx, findingIds: readonly string[]): Promise<LookBackRow[]> =>
  tx.db
    .selectFrom('tenant.look_backs')
    .selectAll()
    .where('jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('finding_id', '=', sql<string>`any (${[...findingIds]}::uuid[])`)
    .orderBy('looked_on')
    .orderBy('id')
    .execute();

/** Lines drawn to be looked at again, whose draw is published to the actor or his own. */
export const listDrawnFindings = (tx: Tx, findingIds: readonly string[]) =>
  tx.db
    .selectFrom('tenant.draw_entries as entry')
    .innerJoin('tenant.draws as draw', (join) =>
      join.onRef('draw.jurisdiction_id', '=', 'entry.jurisdiction_id').onRef('draw.id', '=', 'entry.draw_id'),
    )
    .select(['entry.subject_id', 'entry.drawn', 'draw.id as draw_id', 'draw.seed', 'draw.frozen_at'])
    .where('entry.jurisdiction_id', '=', tx.actor.jurisdictionId)
    .where('draw.subject_type', '=', 'look-back')
    .where('entry.subject_id', '=', sql<string>`any (${[...findingIds]}::uuid[])`)
    .orderBy('draw.frozen_at')
    .execute();

/** One element of {@link listDrawnFindings}. */
export type DrawnFinding = Awaited<ReturnType<typeof listDrawnFindings>>[number];
