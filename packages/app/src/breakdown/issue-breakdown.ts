// 印发: the approved breakdown gets its number and day, is kept as printed, and published as a document.
import type { Say } from '@luoshi/domain/bulletin/figure';
import { documentNumber } from '@luoshi/domain/breakdown/number';
import { afterBreakdownAct } from '@luoshi/domain/breakdown/state';
import { checkIssuer } from '@luoshi/domain/bulletin/issuer-check';
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import { partsOf } from '@luoshi/domain/period/calendar-date';
import { dateIn } from '@luoshi/domain/period/instant';
import { insertRow, updateRow } from '@luoshi/store/journal/write';
import { takeNumbers } from '@luoshi/store/queries/counter';
import { findDocument } from '@luoshi/store/queries/document';
import { useCase, type Scene } from '../use-case/use-case.ts';
import { breakdownPage, type BreakdownPage } from './breakdown-page.ts';
import { breakdownPaper, letterOf } from './breakdown-paper.ts';
import type { BreakdownInput } from './consult-breakdown.ts';
import { loadBreakdown, type LoadedBreakdown } from './loaded-breakdown.ts';

type Input = BreakdownInput & { readonly say: Say };

const secrecyOf = async (scene: Scene, documentId: string | null) =>
  documentId === null ? 'internal' : ((await findDocument(scene, documentId))?.secrecy ?? 'internal');

/** Publishes it as a bulletin; a leader's approval is the consent a bureau needs to write to townships. */
const publish = async (
  scene: Scene,
  { row }: LoadedBreakdown,
  page: BreakdownPage,
  say: Say,
): Promise<Outcome<string>> => {
  const letter = await letterOf(scene, row.title, say);
  if (row.approved_at === null || letter.unitId === null) return refuse('wrong-state', { act: 'issue' });
  const signedOn = dateIn(row.approved_at, scene.context.clock.zone);
  const { year } = partsOf(signedOn);
  const basis = say('breakdown.paper.basis', {
    leader: page.breakdown.approvedBy ?? '',
    ...partsOf(signedOn),
  });
  const issuing = { through: 'bureau', addressees: letter.addressees, approvalBasis: basis } as const;
  const entitled = checkIssuer(issuing);
  if (!entitled.ok) return entitled;
  const number = documentNumber(letter.word, year, await takeNumbers(scene, letter.word, year, 1));
  const paper = breakdownPaper(scene, page, letter, { number, on: scene.today }, say);
  const bulletin = await insertRow(scene, 'bulletins', {
    kind: 'breakdown',
    title: `${letter.issuer}${letter.title}`,
    unit_id: letter.unitId,
    issuer: letter.issuer,
    state: 'issued',
    secrecy: await secrecyOf(scene, row.document_id),
    through: issuing.through,
    approval_basis: basis,
    addressees: [...letter.addressees],
    as_of: scene.today,
    content: JSON.stringify(paper),
    signed_by_post_id: row.approved_by_post_id,
    signed_at: row.approved_at,
    number,
    issued_on: scene.today,
    published_at: scene.now,
  });
  return ok(bulletin.id);
};

/**
 * Issues a breakdown.
 *
 * @returns the page; `wrong-state` until it is approved, `changed-meanwhile`, `issuer-not-entitled`, `not-found`
 * @source practice 1, 5, 14; engineering 24
 */
export const issueBreakdown = useCase('breakdown.issue', async (scene, { id, basedOn, say }: Input) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const loaded = await loadBreakdown(scene, id, 'hold');
  if (!loaded.ok) return loaded;
  const state = afterBreakdownAct(loaded.value.state, 'issue');
  if (!state.ok) return state;
  const page = await breakdownPage(scene, id);
  if (!page.ok) return page;
  const bulletinId = await publish(scene, loaded.value, page.value, say);
  if (!bulletinId.ok) return bulletinId;
  const patch = { state: state.value, bulletin_id: bulletinId.value };
  const changed = await updateRow(scene, 'breakdowns', id, basedOn, patch);
  return changed.ok ? breakdownPage(scene, id) : changed;
});
