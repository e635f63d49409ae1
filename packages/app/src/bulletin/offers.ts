// What the actor may do to a document now; a button stands only for these.
import { may } from '@luoshi/domain/access/may';
import { checkIssuer } from '@luoshi/domain/bulletin/issuer-check';
import { namedUnits } from '@luoshi/domain/bulletin/named-units';
import { mayReview, unaskedOf } from '@luoshi/domain/bulletin/review';
import { afterBulletinAct, bulletinActs, type BulletinAct } from '@luoshi/domain/bulletin/state';
import type { Outcome } from '@luoshi/domain/outcome/outcome';
import {
  listNamableUnits,
  type BulletinRecord,
  type BulletinReplyRecord,
} from '@luoshi/store/queries/bulletin';
import type { Scene } from '../use-case/use-case.ts';
import { contentOf } from './content.ts';
import { formOf } from './form-of.ts';

type Asked = readonly Pick<BulletinReplyRecord, 'unit_id' | 'answer'>[];

/** Units the text names, each with what is said of it. */
const namingsOf = async (scene: Scene, row: Pick<BulletinRecord, 'kind' | 'content'>) =>
  namedUnits(contentOf(row).blocks, await listNamableUnits(scene));

/** Namings of units that have not been asked yet. */
export const unaskedNamings = async (
  scene: Scene,
  row: Pick<BulletinRecord, 'kind' | 'content'>,
  replies: readonly Pick<BulletinReplyRecord, 'unit_id'>[],
) => {
  const namings = await namingsOf(scene, row);
  const unasked = unaskedOf(
    namings.map(({ unitId }) => unitId),
    replies.map((reply) => ({ unitId: reply.unit_id })),
  );
  return namings.filter(({ unitId }) => unasked.includes(unitId));
};

/** Whether all named were asked and answered, and the issuer may write to those addressed. */
export const readyForReview = async (
  scene: Scene,
  row: BulletinRecord,
  replies: Asked,
): Promise<Outcome<undefined>> => {
  const issuer = checkIssuer({ ...row, approvalBasis: row.approval_basis });
  if (!issuer.ok || !formOf(scene, row).steps.includes('consult')) return issuer;
  const named = (await namingsOf(scene, row)).map((naming) => naming.unitId);
  const asked = replies.map((reply) => ({ unitId: reply.unit_id, answer: reply.answer }));
  return mayReview(named, asked, row.replies_due_on, scene.today);
};

const isAllowed = (scene: Scene, act: BulletinAct, replies: Asked): boolean => {
  const asked = replies.filter((reply) => reply.answer === null).map((reply) => reply.unit_id);
  return may(`bulletin.${act}`, act === 'answer' ? { unitIds: asked } : {}, scene.actor).ok;
};

/** While units are being asked, only a unit named since gives reason to ask again. */
const asksAnew = async (
  scene: Scene,
  row: BulletinRecord,
  replies: Asked,
  possible: readonly BulletinAct[],
): Promise<boolean> =>
  !possible.includes('consult') ||
  row.state !== 'consulting' ||
  (await unaskedNamings(scene, row, replies)).length > 0;

/** @param replies those the actor may see */
export const offersOf = async (
  scene: Scene,
  row: BulletinRecord,
  replies: Asked,
): Promise<readonly BulletinAct[]> => {
  if (row.withdrawn_at !== null) return [];
  const { steps } = formOf(scene, row);
  const possible = bulletinActs.filter(
    (act) => afterBulletinAct(row.state, act, steps).ok && isAllowed(scene, act, replies),
  );
  const ready = !possible.includes('review') || (await readyForReview(scene, row, replies)).ok;
  const asks = await asksAnew(scene, row, replies, possible);
  const entitled = checkIssuer({ ...row, approvalBasis: row.approval_basis }).ok;
  const stands: Partial<Record<BulletinAct, boolean>> = { review: ready, consult: asks, sign: entitled };
  return possible.filter((act) => stands[act] ?? true);
};
