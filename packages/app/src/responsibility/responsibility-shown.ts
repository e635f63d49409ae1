// A responsibility file as its readers see it, and where it stands today.
import { responsibilityState, type ResponsibilityState } from '@luoshi/domain/responsibility/state';
import { listPostNames } from '@luoshi/store/queries/post-name';
import type { ResponsibilityRecord } from '@luoshi/store/queries/responsibility';
import type { Scene } from '../use-case/use-case.ts';

/** State of a file today. */
export const stateOf = (scene: Scene, row: ResponsibilityRecord): ResponsibilityState =>
  responsibilityState(
    {
      isStated: row.stated_at !== null,
      statementDueOn: row.statement_due_on,
      isProposed: row.proposed_at !== null,
      isHandedOver: row.handed_over_at !== null,
      isClosed: row.closed_at !== null,
    },
    scene.today,
  );

const commitmentOf = (row: ResponsibilityRecord) =>
  row.commitment_id === null
    ? null
    : { id: row.commitment_id, number: row.commitment_number, title: row.commitment_title ?? '' };

const shown = (scene: Scene, row: ResponsibilityRecord, posts: ReadonlyMap<string, string>) => {
  const nameIn = (id: string | null): string | null => (id === null ? null : (posts.get(id) ?? null));
  return {
    id: row.id,
    version: row.version,
    number: row.number,
    title: row.title,
    state: stateOf(scene, row),
    unitId: row.unit_id,
    unit: row.unit_name,
    commitment: commitmentOf(row),
    dutyEntry: row.duty_title,
    decidedBy: nameIn(row.decided_by_post_id),
    decidedOn: row.decided_on,
    decision: row.decision,
    facts: row.facts,
    duty: row.duty,
    done: row.done,
    persons: row.persons,
    statementDueOn: row.statement_due_on,
    statement: row.statement,
    statedBy: nameIn(row.stated_by_post_id),
    statedAt: row.stated_at,
    proposal: row.proposal,
    exemption: row.exemption,
    proposedBy: nameIn(row.proposed_by_post_id),
    proposedAt: row.proposed_at,
    handedOverTo: row.handed_over_to,
    handedOverAt: row.handed_over_at,
    receipt: row.receipt,
    receivedOn: row.received_on,
    conclusion: row.conclusion,
    closedBy: nameIn(row.closed_by_post_id),
    closedAt: row.closed_at,
    openedBy: nameIn(row.opened_by_post_id),
    openedAt: row.opened_at,
  };
};

/** Files with the names of those who acted. */
export const filesShown = async (scene: Scene, rows: readonly ResponsibilityRecord[]) => {
  const posts = await listPostNames(
    scene,
    rows.flatMap((row) => [
      row.decided_by_post_id,
      row.stated_by_post_id,
      row.proposed_by_post_id,
      row.closed_by_post_id,
      row.opened_by_post_id,
    ]),
  );
  return rows.map((row) => shown(scene, row, posts));
};
