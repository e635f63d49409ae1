// Writes a judged ledger: a document whose text is its lines, an item pinned to each, and a commitment in force for each.
import { commitmentNumber } from '@luoshi/domain/breakdown/number';
import { targetOf } from '@luoshi/domain/item/target-of';
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import { partsOf } from '@luoshi/domain/period/calendar-date';
import type { Sheet } from '@luoshi/paper/sheet/read-sheet';
import { isClassified } from '@luoshi/reading/index';
import { insertRow, insertRows, type New } from '@luoshi/store/journal/write';
import { takeNumbers } from '@luoshi/store/queries/counter';
import { findUnitOfPost } from '@luoshi/store/queries/post-name';
import { assignment, commitmentSeries } from '../breakdown/assign-breakdown.ts';
import { beginStandings } from '../breakdown/begin-standing.ts';
import { insertItems } from '../document/insert-items.ts';
import { keepFile } from '../evidence/keep-file.ts';
import type { Scene } from '../use-case/use-case.ts';
import type { LedgerDraft } from './judge-ledger.ts';
import type { SentTable } from './read-table.ts';
import type { Written } from './written.ts';

/** A line as text: every column that holds something, under its own heading. */
const lineText = (sheet: Sheet, number: number): string => {
  const cells = sheet.rows.find((row) => row.line === number)?.cells ?? [];
  return sheet.headings
    .flatMap((heading, i) => {
      const cell = (cells[i] ?? '').replaceAll(/\s+/gu, ' ').trim();
      return cell === '' ? [] : [`${heading}：${cell}`];
    })
    .join('；');
};

interface Pinned {
  readonly draft: LedgerDraft;
  readonly quote: string;
  readonly starts: number;
  readonly ends: number;
}

const pin = (sheet: Sheet, drafts: readonly LedgerDraft[]): readonly Pinned[] => {
  let starts = 0;
  return drafts.map((draft) => {
    const quote = lineText(sheet, draft.line.number);
    const pinned = { draft, quote, starts, ends: starts + quote.length };
    starts = pinned.ends + 1;
    return pinned;
  });
};

const itemOf = (
  scene: Scene,
  documentId: string,
  id: string,
  pinned: Pinned,
  ordinal: number,
): New<'items'> => {
  const { draft, quote, starts, ends } = pinned;
  return {
    id,
    document_id: documentId,
    ordinal,
    kind: 'promise',
    state: 'accepted',
    starts,
    ends,
    quote,
    what: draft.title,
    measures: JSON.stringify(draft.measure === null ? [] : [draft.measure]),
    due_from: draft.dueOn,
    due_to: draft.dueOn,
    due_notation: draft.dueOn,
    owners: [...draft.owners],
    claimed: true,
    decided_by_post_id: scene.actor.postId,
    decided_at: scene.now,
  };
};

const commitmentOf = (scene: Scene, draft: LedgerDraft, itemId: string, number: string, ordinal: number) => {
  const target = draft.measure === null ? null : targetOf([draft.measure]);
  const [lead = null, ...support] = draft.unitIds;
  const row = {
    kind: draft.kind,
    title: draft.title,
    item_ids: [itemId],
    lead_leader_post_id: draft.leaderPostId,
    given_by_post_id: draft.leaderPostId,
    lead_unit_id: lead,
    support_unit_ids: support,
    handler_post_id: draft.handlerPostId,
    metric: target?.metric ?? null,
    target_op: target?.op ?? null,
    target_value: target?.value ?? null,
    unit_of_measure: target?.unit ?? null,
    starts_on: null,
    due_on: draft.dueOn,
    letter_due_on: draft.letterDueOn,
    letter_target_value: draft.letterTarget,
    cadence: draft.cadence,
    ordinal,
  };
  return { ...row, ...assignment(scene, row, 0, number) };
};

const writeDocument = async (scene: Scene, file: SentTable, text: string): Promise<Outcome<string>> => {
  if (text.includes('\u0000')) return refuse('text-undecodable');
  const mark = isClassified(text);
  if (mark !== null) return refuse('document-classified', { mark });
  const kept = await keepFile(scene, await findUnitOfPost(scene, scene.actor.postId), file);
  if (!kept.ok) return kept;
  const row = await insertRow(scene, 'documents', {
    title: file.name.replace(/\.[^.]*$/, '') || file.name,
    source: 'ledger',
    secrecy: 'internal',
    dated_on: scene.today,
    text,
    file_name: file.name,
    file_hash: kept.value.hash,
    added_by_post_id: scene.actor.postId,
    added_at: scene.now,
  });
  return ok(row.id);
};

/**
 * Writes every line; each is in force today, to be signed for.
 *
 * @returns how many commitments, and the document; `document-classified`, `text-undecodable`
 * @source engineering 24; practice 8
 */
export const writeLedger = async (
  scene: Scene,
  file: SentTable,
  sheet: Sheet,
  drafts: readonly LedgerDraft[],
): Promise<Outcome<Written>> => {
  const lines = pin(sheet, drafts);
  const document = await writeDocument(scene, file, lines.map((line) => line.quote).join('\n'));
  if (!document.ok) return document;
  const ids = lines.map(() => scene.context.newId());
  await insertItems(
    scene,
    lines.map((line, i) => itemOf(scene, document.value, ids[i] ?? '', line, i)),
  );
  const { year } = partsOf(scene.today);
  const first = await takeNumbers(scene, commitmentSeries, year, lines.length);
  const rows = lines.map(({ draft }, i) =>
    commitmentOf(scene, draft, ids[i] ?? '', commitmentNumber(year, first + i), i),
  );
  const commitments = await insertRows(scene, 'commitments', rows);
  await beginStandings(
    scene,
    commitments.map((row) => row.id),
  );
  return ok({ added: rows.length, updated: 0, documentId: document.value });
};
