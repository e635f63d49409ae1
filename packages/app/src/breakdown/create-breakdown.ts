// Makes a draft breakdown of the accepted promises of a document that are in none yet.
import type { Say } from '@luoshi/domain/bulletin/figure';
import { proposeRow, type ProposedRow, type Surroundings } from '@luoshi/domain/breakdown/propose-row';
import { isTaken } from '@luoshi/domain/item/decide';
import { ok, refuse } from '@luoshi/domain/outcome/outcome';
import { unitMatcher } from '@luoshi/domain/unit/match-unit';
import { insertRow, insertRows, type New } from '@luoshi/store/journal/write';
import { findDocument, lockDocument, type DocumentRow } from '@luoshi/store/queries/document';
import { itemsInUse, listItems, type ItemRow } from '@luoshi/store/queries/item';
import { listPosts } from '@luoshi/store/queries/post';
import { listUnits } from '@luoshi/store/queries/unit';
import { measuresOf, namedUnits } from '../item/item-view.ts';
import { useCase, type Scene } from '../use-case/use-case.ts';

interface Input {
  readonly documentId: string;
  /** Null: named after the document. */
  readonly title: string | null;
  /** Texts of the document, in the language of the county's paper. */
  readonly say: Say;
}

/** Units and leaders as proposals need them. */
export const surroundings = async (scene: Scene): Promise<Surroundings> => {
  const units = namedUnits(await listUnits(scene));
  const posts = await listPosts(scene, scene.today);
  const leaders = posts
    .filter((post) => post.roles.includes('leader'))
    .map((post) => ({ postId: post.id, fields: post.fields, linkedUnitIds: post.linked_unit_ids }));
  return { units, match: unitMatcher(units), leaders };
};

const readyItems = async (scene: Scene, documentId: string): Promise<readonly ItemRow[]> => {
  const items = await listItems(scene, documentId);
  const promises = items.filter((item) => item.kind === 'promise' && isTaken(item.state));
  const used = await itemsInUse(
    scene,
    promises.map((item) => item.id),
  );
  return promises.filter((item) => !used.has(item.id));
};

const commitmentOf = (
  document: DocumentRow,
  breakdownId: string,
  item: ItemRow,
  row: ProposedRow,
  ordinal: number,
): New<'commitments'> => ({
  kind: 'task',
  title: row.title,
  state: 'proposed',
  breakdown_id: breakdownId,
  item_ids: [item.id],
  given_by_post_id: document.speaker_post_id,
  lead_leader_post_id: row.leadLeaderPostId,
  lead_unit_id: row.leadUnitId,
  support_unit_ids: [...row.supportUnitIds],
  metric: row.target?.metric ?? null,
  target_op: row.target?.op ?? null,
  target_value: row.target?.value ?? null,
  unit_of_measure: row.target?.unit ?? null,
  due_on: row.dueOn,
  // A signed letter's own date and quantity stay, also when a dispatch later asks for an earlier one, or for more.
  letter_due_on: document.source === 'letter' ? row.dueOn : null,
  letter_target_value: document.source === 'letter' ? (row.target?.value ?? null) : null,
  ordinal,
});

/**
 * Makes the draft; results and problems are no tasks and stay out.
 *
 * @returns its id and how many rows; `wrong-state` when no accepted promise is left, `not-found`
 * @source practice 5, 21
 */
export const createBreakdown = useCase('breakdown.create', async (scene, input: Input) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  await lockDocument(scene, input.documentId);
  const document = await findDocument(scene, input.documentId);
  if (document === null) return refuse('not-found', { table: 'documents' });
  const items = await readyItems(scene, document.id);
  if (items.length === 0) return refuse('wrong-state', { act: 'create-breakdown' });
  const around = await surroundings(scene);
  const breakdown = await insertRow(scene, 'breakdowns', {
    document_id: document.id,
    title: input.title ?? input.say('breakdown.paper.title', { document: document.title }),
    state: 'drafted',
  });
  const rows = items.map((item, ordinal) => {
    const promised = {
      what: item.what,
      isWorded: item.state === 'edited',
      quote: item.quote,
      measures: measuresOf(item),
      dueTo: item.due_to,
      owners: item.owners,
    };
    return commitmentOf(document, breakdown.id, item, proposeRow(promised, around), ordinal);
  });
  await insertRows(scene, 'commitments', rows);
  return ok({ id: breakdown.id, rows: rows.length });
});
