// A breakdown as its page shows it: rows with names, sources and answers.
import { consentStanding } from '@luoshi/domain/breakdown/consent';
import { missingIn } from '@luoshi/domain/breakdown/row';
import { ok, refuse } from '@luoshi/domain/outcome/outcome';
import { listBreakdowns, type BreakdownRecord, type ConsentRow } from '@luoshi/store/queries/breakdown';
import { listNodes, type CommitmentRow, type NodeRow } from '@luoshi/store/queries/commitment';
import { listPostNames } from '@luoshi/store/queries/post-name';
import { listUnits } from '@luoshi/store/queries/unit';
import { readDutyBook } from '../duty-list/duty-book.ts';
import { dutyShown } from '../duty-list/duty-shown.ts';
import type { Scene } from '../use-case/use-case.ts';
import { beyondLetters, notBeyond } from './ahead-of-letter.ts';
import { answerOf, loadBreakdown, rowOf, stateToday, type LoadedBreakdown } from './loaded-breakdown.ts';
import { sourcesById, type Source } from './sources.ts';

/** A breakdown's line in a list. */
export const breakdownLine = (scene: Scene, record: BreakdownRecord, consents: readonly ConsentRow[]) => ({
  id: record.id,
  title: record.title,
  state: stateToday(scene, record, consents),
  documentId: record.document_id,
  documentTitle: record.document_title,
  rows: record.row_count,
  answersDueOn: record.answers_due_on,
  number: record.number,
  version: record.version,
});

interface Names {
  readonly posts: ReadonlyMap<string, string>;
  readonly units: ReadonlyMap<string, string>;
}

const nameIn = (names: ReadonlyMap<string, string>, id: string | null): string | null =>
  id === null ? null : (names.get(id) ?? null);

const consentShown = (consent: ConsentRow, dueOn: string | null, today: string, names: Names) => ({
  id: consent.id,
  unitId: consent.unit_id,
  unitName: nameIn(names.units, consent.unit_id) ?? '',
  answer: consent.answer,
  reason: consent.reason,
  answeredBy: nameIn(names.posts, consent.answered_by_post_id),
  answeredAt: consent.answered_at,
  settled: consent.settled_at !== null,
  silent: dueOn !== null && consentStanding(answerOf(consent), dueOn, today) === 'silent',
  version: consent.version,
});

const nodeShown = (node: NodeRow) => ({
  proof: node.proof,
  dueOn: node.due_on,
  person: node.person,
  key: node.key,
});

const rowShown = (row: CommitmentRow, names: Names) => ({
  id: row.id,
  version: row.version,
  ordinal: row.ordinal,
  number: row.number,
  kind: row.kind,
  title: row.title,
  indicator: row.indicator,
  metric: row.metric,
  targetOp: row.target_op,
  targetValue: row.target_value,
  unitOfMeasure: row.unit_of_measure,
  leadLeaderPostId: row.lead_leader_post_id,
  leadLeader: nameIn(names.posts, row.lead_leader_post_id),
  leadUnitId: row.lead_unit_id,
  leadUnit: nameIn(names.units, row.lead_unit_id),
  supportUnitIds: row.support_unit_ids,
  supportUnits: row.support_unit_ids.flatMap((id) => names.units.get(id) ?? []),
  handlerPostId: row.handler_post_id,
  handler: nameIn(names.posts, row.handler_post_id),
  startsOn: row.starts_on,
  dueOn: row.due_on,
  letterDueOn: row.letter_due_on,
  letterTargetValue: row.letter_target_value,
  cadence: row.cadence,
  checkNeeded: row.check_needed,
  missing: [...missingIn(rowOf(row))],
});

const namesOf = async (scene: Scene, { row, rows, consents }: LoadedBreakdown): Promise<Names> => {
  const units = await listUnits(scene);
  const posts = [
    row.approved_by_post_id,
    ...rows.flatMap((each) => [each.lead_leader_post_id, each.handler_post_id]),
    ...consents.map((consent) => consent.answered_by_post_id),
  ];
  return {
    posts: await listPostNames(scene, posts),
    units: new Map(units.map(({ id, name }) => [id, name])),
  };
};

const rowsShown = async (scene: Scene, loaded: LoadedBreakdown, names: Names) => {
  const { row, rows, consents } = loaded;
  const nodes = await listNodes(
    scene,
    rows.map((each) => each.id),
  );
  const sources: ReadonlyMap<string, Source> = await sourcesById(
    scene,
    rows.flatMap((each) => each.item_ids),
  );
  const beyond = await beyondLetters(scene, rows);
  const book = await readDutyBook(scene);
  return rows.map((each) => ({
    ...rowShown(each, names),
    aheadOfLetterDays: (beyond.get(each.id) ?? notBeyond).aheadDays,
    asksMoreThanLetter: (beyond.get(each.id) ?? notBeyond).asksMore,
    duty: dutyShown(book, each),
    nodes: nodes.filter((node) => node.commitment_id === each.id).map(nodeShown),
    sources: each.item_ids.flatMap((id) => sources.get(id) ?? []),
    consents: consents
      .filter((consent) => consent.commitment_id === each.id)
      .map((consent) => consentShown(consent, row.answers_due_on, scene.today, names)),
  }));
};

/** @returns the page; `not-found` */
export const breakdownPage = async (scene: Scene, id: string) => {
  const loaded = await loadBreakdown(scene, id, 'read');
  if (!loaded.ok) return loaded;
  const [record] = await listBreakdowns(scene, id);
  if (record === undefined) return refuse('not-found', { table: 'breakdowns' });
  const names = await namesOf(scene, loaded.value);
  return ok({
    breakdown: {
      ...breakdownLine(scene, record, loaded.value.consents),
      approvedBy: nameIn(names.posts, record.approved_by_post_id),
      approvedAt: record.approved_at,
      approvalNote: record.approval_note,
      issuedOn: record.issued_on,
      assignedAt: record.assigned_at,
    },
    rows: await rowsShown(scene, loaded.value, names),
  });
};

/** What {@link breakdownPage} answers. */
export type BreakdownPage = Extract<Awaited<ReturnType<typeof breakdownPage>>, { ok: true }>['value'];
