// A bulletin as its page shows it: the same content the document prints, and what the reader may do.
import { plainBlock, type Block } from '@luoshi/domain/bulletin/block';
import type { BulletinContent } from '@luoshi/domain/bulletin/content';
import { filled, seriesWord } from '@luoshi/domain/bulletin/form';
import type { Say } from '@luoshi/domain/bulletin/figure';
import { checkIssuer } from '@luoshi/domain/bulletin/issuer-check';
import type { BulletinAct } from '@luoshi/domain/bulletin/state';
import { partsOf } from '@luoshi/domain/period/calendar-date';
import { dateIn } from '@luoshi/domain/period/instant';
import { listPostNames } from '@luoshi/store/queries/post-name';
import { findCountyName } from '@luoshi/store/queries/unit';
import {
  findUnitName,
  listReplies,
  listUnitNames,
  type ListedBulletin,
  type BulletinRecord,
  type BulletinReplyRecord,
  type BulletinRow,
} from '@luoshi/store/queries/bulletin';
import type { Scene } from '../use-case/use-case.ts';
import { holdFigures, type HeldFigure } from './changed-figures.ts';
import { contentOf } from './content.ts';
import { formOf, kindOfRow } from './form-of.ts';
import {
  dateLine,
  issueLine,
  issuerOf,
  leadBlock,
  leadText,
  salutationOf,
  titleLines,
} from './letterhead.ts';
import { offersOf } from './offers.ts';
import { readLedgerOf } from './read-ledger.ts';

/** A bulletin in a list. */
export const bulletinLine = (row: ListedBulletin) => ({
  id: row.id,
  kind: kindOfRow(row),
  title: row.title,
  period: row.period,
  state: row.state,
  issuer: row.issuer,
  number: row.number,
  issuedOn: row.issued_on,
  asOf: row.as_of,
  isWithdrawn: row.withdrawn_at !== null,
  version: row.version,
});

type Names = ReadonlyMap<string, string>;
const nameIn = (names: Names, postId: string | null): string | null => names.get(postId ?? '') ?? null;

const replyOf = (reply: BulletinReplyRecord, names: Names) => ({
  id: reply.id,
  unitId: reply.unit_id,
  unit: reply.unit_name,
  sentence: reply.sentence,
  answer: reply.answer,
  reason: reply.reason,
  answeredBy: nameIn(names, reply.answered_by_post_id),
  answeredAt: reply.answered_at,
  version: reply.version,
});

/** Whether the reader sees the whole of it, or as a unit asked only what is said of that unit. */
export const seesAll = (scene: Scene, row: BulletinRow): boolean =>
  row.published_at !== null ||
  scene.actor.roles.some((role) => role === 'office' || role === 'system') ||
  scene.actor.unitIds.includes(row.unit_id);

interface Text extends Omit<BulletinContent, 'figures' | 'issue'> {
  readonly figures: readonly HeldFigure[];
}

const plain = (text: string): Block => plainBlock('paragraph', text, false);

const textOf = async (
  scene: Scene,
  row: BulletinRow,
  replies: readonly BulletinReplyRecord[],
  say: Say,
): Promise<Text> => {
  const none = { attachments: [], annexes: [], charts: [], figures: [] };
  if (row.kind === 'breakdown') return { ...none, blocks: [plain(row.title)] };
  if (!seesAll(scene, row)) return { ...none, blocks: replies.map((reply) => plain(reply.sentence)) };
  const { blocks, figures, issue: _, ...rest } = contentOf(row);
  const held = figures.length === 0 ? [] : holdFigures(figures, await readLedgerOf(scene, row), say);
  const lead = leadBlock(formOf(scene, row), row, say);
  return { ...rest, blocks: [...(lead === null ? [] : [lead]), ...blocks], figures: held };
};

const headOf = (scene: Scene, row: BulletinRecord, names: Names, county: string, say: Say) => {
  const { zone } = scene.context.clock;
  const signedOn = row.signed_at === null ? null : dateIn(row.signed_at, zone);
  const { year } = partsOf(signedOn ?? scene.today);
  const form = formOf(scene, row);
  return {
    ...bulletinLine(row),
    kindName: form.name,
    layout: form.layout,
    steps: form.steps,
    masthead: filled(form.masthead, { issuer: row.issuer }),
    issueLine: form.isSerial ? issueLine(contentOf(row).issue, say) : null,
    numberBlank: say('circular.number.blank', { word: seriesWord(form, row.through, county), year }),
    secrecy: row.secrecy,
    through: row.through,
    approvalBasis: row.approval_basis,
    addressees: row.addressees,
    salutation: salutationOf(row.addressees, say),
    frozenAt: row.frozen_at,
    repliesDueOn: row.replies_due_on,
    reviewedBy: nameIn(names, row.reviewed_by_post_id),
    signedBy: nameIn(names, row.signed_by_post_id),
    signedAt: row.signed_at,
    signature: row.issuer,
    dateLine: dateLine(signedOn, year, say),
    copies: form.copies,
    breakdownId: row.breakdown_id,
    scope: row.scope,
    withdrawnAt: row.withdrawn_at,
    withdrawnReason: row.withdrawn_reason,
    withdrawnBy: nameIn(names, row.withdrawn_by_post_id),
    archivedAt: row.archived_at,
  };
};

const issuerCheckOf = (row: BulletinRow) => {
  const checked = checkIssuer({ ...row, approvalBasis: row.approval_basis });
  return checked.ok
    ? { ok: true, code: null, params: {} }
    : { ok: false, code: checked.refusal.code, params: { ...checked.refusal.params } };
};

/** What would stand on the paper through each issuer that the kind allows, so that an edit can be shown at once. */
const letterheadsOf = async (scene: Scene, row: BulletinRecord, county: string, say: Say) => {
  const form = formOf(scene, row);
  const { year } = partsOf(
    row.signed_at === null ? scene.today : dateIn(row.signed_at, scene.context.clock.zone),
  );
  const bureau = (await findUnitName(scene, row.unit_id)) ?? '';
  const throughs =
    form.issuers.twoOffices === null ? (['bureau'] as const) : (['bureau', 'two-offices'] as const);
  return throughs.map((through) => {
    const issuer = issuerOf(form, through, county, bureau);
    return {
      through,
      issuer,
      masthead: filled(form.masthead, { issuer }),
      numberBlank: say('circular.number.blank', { word: seriesWord(form, through, county), year }),
      lead: leadText(form, row.period, '', say),
      leadConsented: leadText(form, row.period, say('circular.consent'), say),
    };
  });
};

/** A bulletin's page for its reader. */
export const pageOf = async (scene: Scene, row: BulletinRecord, say: Say) => {
  const county = await findCountyName(scene);
  const replies = await listReplies(scene, row.id);
  const names = await listPostNames(scene, [
    row.reviewed_by_post_id,
    row.signed_by_post_id,
    row.withdrawn_by_post_id,
    ...replies.map((reply) => reply.answered_by_post_id),
  ]);
  const offers: readonly BulletinAct[] = await offersOf(scene, row, replies);
  return {
    bulletin: {
      ...headOf(scene, row, names, county, say),
      scopeUnits: await listUnitNames(scene, row.scope_unit_ids),
    },
    issuerCheck: issuerCheckOf(row),
    letterheads: await letterheadsOf(scene, row, county, say),
    titleLines: titleLines(row),
    ...(await textOf(scene, row, replies, say)),
    replies: replies.map((reply) => replyOf(reply, names)),
    offers,
  };
};

/** What {@link pageOf} answers. */
export type BulletinPage = Awaited<ReturnType<typeof pageOf>>;
