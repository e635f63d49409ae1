// A document of the demo on its way to assigned commitments: entered, read, accepted, broken down, consulted, issued.
import { answerConsent } from '../breakdown/answer-consent.ts';
import { approveBreakdown } from '../breakdown/approve-breakdown.ts';
import { assignBreakdown } from '../breakdown/assign-breakdown.ts';
import type { BreakdownPage } from '../breakdown/breakdown-page.ts';
import { consultBreakdown } from '../breakdown/consult-breakdown.ts';
import { createBreakdown } from '../breakdown/create-breakdown.ts';
import { issueBreakdown } from '../breakdown/issue-breakdown.ts';
import { readBreakdown } from '../breakdown/read-breakdown.ts';
import { createDocument } from '../document/create-document.ts';
import { readDocument } from '../document/read-document.ts';
import { decideItems } from '../item/decide-items.ts';
import type { DemoDocument } from './documents/demo-document.ts';
import { done, type Stage } from './stage.ts';

/** The office's person who does all this. */
export const officer = '沈文博';

/** Enters a document. @returns its id */
export const enter = async (stage: Stage, document: DemoDocument, at: string): Promise<string> => {
  const { text, speaker, ...head } = document;
  const speakerPostId = stage.ids.postId(speaker);
  const sent = { ...head, speaker, speakerPostId, file: null, text };
  return done(await createDocument(await stage.as(officer, at), sent)).id;
};

/**
 * Accepts the promises of a document that are tasks of their own, rejects the rest, and makes the draft.
 *
 * @param expected how many tasks the demo has of it
 * @param isTask leaves out parts of a task that stand as items of their own, as a letter's share by midsummer
 * @throws when reading found another number
 */
export const draft = async (
  stage: Stage,
  documentId: string,
  expected: number,
  at: string,
  isTask: (quote: string) => boolean = () => true,
): Promise<BreakdownPage> => {
  const office = await stage.as(officer, at);
  const page = done(await readDocument(office, { id: documentId }));
  const promises = page.items.filter((item) => item.kind === 'promise');
  const [tasks, parts] = [
    promises.filter(({ quote }) => isTask(quote)),
    promises.filter(({ quote }) => !isTask(quote)),
  ];
  if (tasks.length !== expected) {
    throw new Error(`${page.title}: ${tasks.length} tasks were read, the demo has ${expected}`);
  }
  const seen = (items: typeof tasks) => items.map(({ id, version }) => ({ id, basedOn: version }));
  done(await decideItems(office, { items: seen(tasks), decision: 'accept' }));
  if (parts.length > 0) done(await decideItems(office, { items: seen(parts), decision: 'reject' }));
  const { id } = done(await createBreakdown(office, { documentId, title: null, say: stage.say }));
  return done(await readBreakdown(office, { id }));
};

const agree = async (stage: Stage, page: BreakdownPage, at: string): Promise<void> => {
  const open = page.rows.flatMap((row) => row.consents.filter((consent) => consent.answer === null));
  for (const unit of new Set(open.map((consent) => consent.unitName))) {
    const consents = open
      .filter((each) => each.unitName === unit)
      .map(({ id, version }) => ({ id, basedOn: version }));
    done(
      await answerConsent(await stage.as(stage.headOf(unit), at), {
        consents,
        answer: 'agree',
        reason: null,
      }),
    );
  }
};

/** When a breakdown goes from hand to hand. */
export interface Passage {
  readonly consulted: string;
  readonly answered: string;
  readonly approved: string;
  readonly assigned: string;
}

/** Consults, approves, issues and assigns a drafted breakdown. @returns its page with the numbers given */
export const assign = async (stage: Stage, drafted: BreakdownPage, when: Passage): Promise<BreakdownPage> => {
  const { id } = drafted.breakdown;
  const asked = done(
    await consultBreakdown(await stage.as(officer, when.consulted), {
      id,
      basedOn: drafted.breakdown.version,
    }),
  );
  await agree(stage, asked, when.answered);
  const answered = done(await readBreakdown(await stage.as(officer, when.answered), { id }));
  const leader = await stage.as('顾明德', when.approved);
  const approved = done(
    await approveBreakdown(leader, { id, basedOn: answered.breakdown.version, note: '同意，按程序印发。' }),
  );
  const office = await stage.as(officer, when.assigned);
  const issued = done(
    await issueBreakdown(office, { id, basedOn: approved.breakdown.version, say: stage.say }),
  );
  return done(await assignBreakdown(office, { id, basedOn: issued.breakdown.version }));
};
