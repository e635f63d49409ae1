// 发督办通知: the office takes up a step for one or several commitments of a unit. A message goes out at once; a formal
// one is drafted as a document and is issued when that is signed and numbered; 通报 goes into the next circular.
import type { Say } from '@luoshi/domain/bulletin/figure';
import type { BulletinKind } from '@luoshi/domain/bulletin/kind';
import { maySend } from '@luoshi/domain/notice/may-send';
import type { NoticeKind, NoticeProduct } from '@luoshi/domain/notice/kind';
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import type { CalendarDate } from '@luoshi/domain/period/calendar-date';
import { insertRow, insertRows } from '@luoshi/store/journal/write';
import { anyCommitment } from '@luoshi/store/queries/commitment';
import { listPostNames } from '@luoshi/store/queries/post-name';
import { listUnits } from '@luoshi/store/queries/unit';
import { draftBulletin } from '../bulletin/draft-bulletin.ts';
import { putInDraft } from '../bulletin/name-matters.ts';
import { frameOf } from '../commitment/figures-of.ts';
import { loadCommitments, type KnownCommitment } from '../commitment/loaded-commitment.ts';
import { ruleOf } from '../rules/notice-rules.ts';
import { useCase, type Scene } from '../use-case/use-case.ts';
import { onLadder, proposedSteps, readLadder, takenFor, type ProposedStep } from './ladder-facts.ts';
import { interviewContent, noticeContent, type NoticePaper } from './notice-paper.ts';
import { takeUpRequest } from './urging-request.ts';

/** An interview as it was held. */
export interface HeldInterview {
  readonly heldOn: CalendarDate;
  readonly place: string | null;
  readonly byPostId: string;
  readonly withPostId: string;
  readonly said: string;
  readonly promised: string;
  readonly promisedBy: CalendarDate | null;
}

/** A notice as the office writes it. */
export interface NewNotice {
  readonly kind: NoticeKind;
  readonly unitId: string;
  readonly commitmentIds: readonly string[];
  readonly matter: string;
  readonly basis: string;
  readonly requirement: string;
  readonly feedbackForm: string | null;
  readonly contact: string | null;
  /** Who decided, when and how: for 挂牌, 通报, and whenever a step is left out. */
  readonly decision: string | null;
  readonly delistCondition: string | null;
  readonly interview: HeldInterview | null;
  /** The request of a unit that it answers. */
  readonly requestId: string | null;
}

type Input = NewNotice & { readonly say: Say };

const documents: Partial<Record<NoticeProduct, BulletinKind>> = {
  'reminder-letter': 'reminder-letter',
  'supervision-slip': 'supervision-slip',
  'listed-supervision': 'listed-supervision',
  'interview-record': 'interview-record',
};

interface Making {
  readonly scene: Scene;
  readonly input: Input;
  readonly loaded: readonly KnownCommitment[];
  /** What the ladder proposes for these commitments and this kind. */
  readonly proposed: readonly ProposedStep[];
}

const parties = (loaded: readonly KnownCommitment[]) => ({
  leads: loaded.map(({ row }) => row.lead_unit_id),
  support: [...new Set(loaded.flatMap(({ row }) => row.support_unit_ids))],
});

const check = (making: Making): Outcome<undefined> => {
  const { input, loaded } = making;
  if (loaded.length !== input.commitmentIds.length) return refuse('not-found', { table: 'commitments' });
  const isParty = loaded.every(
    ({ row }) => row.lead_unit_id === input.unitId || row.support_unit_ids.includes(input.unitId),
  );
  if (!isParty && input.requestId === null) return refuse('invalid-input', { field: 'unitId' });
  if ((input.kind === 'interview') !== (input.interview !== null)) {
    return refuse('invalid-input', { field: 'interview' });
  }
  const held = input.interview?.heldOn;
  return held !== undefined && held > making.scene.today
    ? refuse('invalid-input', { field: 'heldOn' })
    : ok(undefined);
};

const paperOf = async ({ scene, input, loaded }: Making): Promise<NoticePaper> => {
  const units = new Map((await listUnits(scene)).map(({ id, name }) => [id, name]));
  const nameOf = (id: string): readonly string[] => (units.has(id) ? [units.get(id) ?? ''] : []);
  return {
    matter: input.matter,
    basis: input.basis,
    lead: nameOf(input.unitId).join(''),
    support: parties(loaded)
      .support.filter((id) => id !== input.unitId)
      .flatMap(nameOf),
    requirement: input.requirement,
    replyDays: ruleOf(scene.context.rules.notices, input.kind).replyDays,
    feedbackForm: input.feedbackForm,
    contact: input.contact,
    delistCondition: input.delistCondition,
  };
};

const contentOf = async (making: Making, paper: NoticePaper) => {
  const { scene, input } = making;
  const { interview } = input;
  if (interview === null) return noticeContent(paper, input.say);
  const names = await listPostNames(scene, [interview.byPostId, interview.withPostId]);
  const by = names.get(interview.byPostId) ?? '';
  return interviewContent(
    paper,
    { ...interview, by, with: names.get(interview.withPostId) ?? '' },
    input.say,
  );
};

/** Drafts the document of a formal notice. @returns its id, null for a message */
const draftDocument = async (making: Making, noticeId: string): Promise<Outcome<string | null>> => {
  const { scene, input } = making;
  const kind = documents[ruleOf(scene.context.rules.notices, input.kind).produces];
  if (kind === undefined) return ok(null);
  const paper = await paperOf(making);
  const drafted = await draftBulletin(scene, {
    kind,
    title: null,
    period: null,
    asOf: scene.today,
    through: null,
    addressees: [paper.lead],
    content: await contentOf(making, paper),
    subject: { type: 'notice', id: noticeId },
    scopeUnitIds: [input.unitId, ...parties(making.loaded).support],
  });
  return drafted.ok ? ok(drafted.value.id) : drafted;
};

const recordDecisions = async ({ scene, proposed }: Making, noticeId: string): Promise<void> => {
  await insertRows(
    scene,
    'ladder_decisions',
    proposed.map((each) => ({
      commitment_id: each.commitment.id,
      unit_id: each.unitId,
      step: each.step,
      condition_code: each.condition.code,
      decision: 'taken-up' as const,
      subject_id: noticeId,
      decided_by_post_id: scene.actor.postId,
      decided_at: scene.now,
    })),
  );
};

const recordInterview = async ({ scene, input }: Making, noticeId: string): Promise<void> => {
  const { interview } = input;
  if (interview === null) return;
  await insertRow(scene, 'interviews', {
    notice_id: noticeId,
    unit_id: input.unitId,
    held_on: interview.heldOn,
    place: interview.place,
    by_post_id: interview.byPostId,
    with_post_id: interview.withPostId,
    said: interview.said,
    promised: interview.promised,
    promised_by: interview.promisedBy,
  });
};

const write = async (making: Making): Promise<Outcome<{ id: string; bulletinId: string | null }>> => {
  const { scene, input } = making;
  const id = scene.context.newId();
  const bulletin = await draftDocument(making, id);
  if (!bulletin.ok) return bulletin;
  await insertRow(scene, 'notices', {
    id,
    kind: input.kind,
    unit_id: input.unitId,
    commitment_ids: [...input.commitmentIds],
    support_unit_ids: parties(making.loaded).support.filter((each) => each !== input.unitId),
    matter: input.matter,
    basis: input.basis,
    requirement: input.requirement,
    feedback_form: input.feedbackForm,
    contact: input.contact,
    condition_code: making.proposed[0]?.condition.code ?? null,
    decision: input.decision,
    delist_condition: input.delistCondition,
    bulletin_id: bulletin.value,
    issued_at: bulletin.value === null && input.kind !== 'circular' ? scene.now : null,
    reply_days: ruleOf(scene.context.rules.notices, input.kind).replyDays,
    made_by_post_id: scene.actor.postId,
    made_at: scene.now,
  });
  await recordInterview(making, id);
  await recordDecisions(making, id);
  if (input.requestId !== null) {
    const taken = await takeUpRequest(scene, input.requestId, id);
    if (!taken.ok) return taken;
  }
  if (input.kind !== 'circular') return ok({ id, bulletinId: bulletin.value });
  const circular = await putInDraft(scene, input.say);
  return circular.ok ? ok({ id, bulletinId: circular.value }) : circular;
};

/**
 * Makes a notice.
 *
 * @returns its id, and its document's when it is a formal one; `notice-step-skipped`, `notice-needs-decision`,
 *   `delist-condition-missing`, `invalid-input` when the unit has no part in a commitment, `not-found`
 * @source practice 28b
 */
export const makeNotice = useCase('notice.make', async (scene, input: Input) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const frame = frameOf(scene);
  const loaded = await loadCommitments(scene, { ...anyCommitment, ids: input.commitmentIds });
  const data = await readLadder(scene);
  const proposed = proposedSteps(onLadder(loaded, frame), data, frame);
  const making: Making = {
    scene,
    input,
    loaded,
    proposed: proposed.filter(({ step }) => step === input.kind),
  };
  const checked = check(making);
  if (!checked.ok) return checked;
  const isDecidedFirst = ruleOf(scene.context.rules.notices, input.kind).decides === 'standing-committee';
  const sent = maySend(
    { ...input, isDecidedFirst },
    input.commitmentIds.map((id) => takenFor(id, data, frame)),
  );
  return sent.ok ? write(making) : sent;
});
