// A document of the demo on its way to assigned commitments: entered, read, accepted, broken down, consulted, issued.
import { answerConsent } from '../breakdown/answer-consent.ts';
import { approveBreakdown } from '../breakdown/approve-breakdown.ts';
import { assignBreakdown } from '../breakdown/assign-breakdown.ts';
import type { BreakdownPage } from '../breakdown/breakdown-page.ts';
import { consultBreakdown } from '../breakdown/consult-breakdown.ts';
import { createBreakdown } from '../breakdown/create-breakdown.ts';
import { editRows } from '../breakdown/edit-rows.ts';
import { issueBreakdown } from '../breakdown/issue-breakdown.ts';
import { readBreakdown } from '../breakdown/read-breakdown.ts';
import { createDocument } from '../document/create-document.ts';
import { readDocument } from '../document/read-document.ts';
import { decideItems } from '../item/decide-items.ts';
import { dismissSentence } from '../item/dismiss-sentence.ts';
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

type Office = Awaited<ReturnType<Stage['as']>>;
type DocumentPage = Extract<Awaited<ReturnType<typeof readDocument>>, { ok: true }>['value'];
type Items = DocumentPage['items'];

const seen = (items: Items) => items.map(({ id, version }) => ({ id, basedOn: version }));

/** Says of every sentence left over that it is no task. */
const dismissRest = async (office: Office, documentId: string): Promise<void> => {
  const { untaken } = done(await readDocument(office, { id: documentId }));
  for (const { starts, ends } of untaken)
    done(await dismissSentence(office, { id: documentId, starts, ends }));
};

/**
 * Accepts the promises of a document that are tasks of their own, lays the rest aside, and makes the draft.
 *
 * @param expected how many tasks the demo has of it
 * @param isTask leaves out what stands as an item of its own and is none, as a letter's share by midsummer
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
  const isTaken = ({ kind, quote }: Items[number]) => kind === 'promise' && isTask(quote);
  const tasks = page.items.filter(isTaken);
  if (tasks.length !== expected) {
    throw new Error(`${page.title}: ${tasks.length} tasks were read, the demo has ${expected}`);
  }
  const others = page.items.filter((item) => !isTaken(item));
  done(await decideItems(office, { items: seen(tasks), decision: 'accept' }));
  if (others.length > 0) done(await decideItems(office, { items: seen(others), decision: 'reject' }));
  await dismissRest(office, documentId);
  const { id } = done(await createBreakdown(office, { documentId, title: null, say: stage.say }));
  return done(await readBreakdown(office, { id }));
};

/** What the office fills in of a row. */
export type Change = Parameters<typeof editRows>[1]['change'];
type Row = BreakdownPage['rows'][number];

/**
 * Gives each row its lead unit and that unit's clerk, with what all rows of a unit have in common.
 *
 * @param unitOf the lead unit of a row
 */
export const lead = async (
  stage: Stage,
  drafted: BreakdownPage,
  at: string,
  unitOf: (row: Row) => string,
  change: (unit: string) => Change,
): Promise<BreakdownPage> => {
  const office = await stage.as(officer, at);
  let page = drafted;
  for (const unit of new Set(drafted.rows.map(unitOf))) {
    const own = page.rows.filter((row) => unitOf(row) === unit);
    const led = {
      leadUnitId: stage.ids.unitId(unit),
      handlerPostId: stage.ids.postId(stage.clerkOf(unit)),
    };
    page = done(
      await editRows(office, {
        id: page.breakdown.id,
        rows: own.map((row) => ({ id: row.id, basedOn: row.version })),
        change: { ...led, ...change(unit) },
      }),
    );
  }
  return page;
};

/** Which units answer a consultation, and what. */
export type Answers = (
  unit: string,
) => { readonly answer: 'agree' | 'object'; readonly reason: string | null } | null;

const agreed = { answer: 'agree', reason: null } as const;

/** Sends a draft out and takes the answers of those who give one. @returns its page */
export const consult = async (
  stage: Stage,
  drafted: BreakdownPage,
  when: Pick<Passage, 'consulted' | 'answered'>,
  answers: Answers = () => agreed,
): Promise<BreakdownPage> => {
  const { id, version } = drafted.breakdown;
  const office = await stage.as(officer, when.consulted);
  const asked = done(await consultBreakdown(office, { id, basedOn: version }));
  const open = asked.rows.flatMap((row) => row.consents);
  for (const unit of new Set(open.map((consent) => consent.unitName))) {
    const answer = answers(unit);
    if (answer === null) continue;
    const own = open.filter((each) => each.unitName === unit);
    const consents = own.map((each) => ({ id: each.id, basedOn: each.version }));
    done(await answerConsent(await stage.as(stage.headOf(unit), when.answered), { consents, ...answer }));
  }
  return done(await readBreakdown(await stage.as(officer, when.answered), { id }));
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
  const { id, version } = (await consult(stage, drafted, when)).breakdown;
  const leader = await stage.as('顾明德', when.approved);
  const approval = { id, basedOn: version, note: '同意，按程序印发。' };
  const approved = done(await approveBreakdown(leader, approval));
  const office = await stage.as(officer, when.assigned);
  const basedOn = approved.breakdown.version;
  const issued = done(await issueBreakdown(office, { id, basedOn, say: stage.say }));
  return done(await assignBreakdown(office, { id, basedOn: issued.breakdown.version }));
};
