// What lies on the tables on 8 July: tasks to sign for, a breakdown to approve, one with the units, a speech half read,
// reports that wait for a signature or a look.
import type { BreakdownPage } from '../breakdown/breakdown-page.ts';
import { signFor } from '../commitment/sign-for.ts';
import { readDocument } from '../document/read-document.ts';
import { decideItems } from '../item/decide-items.ts';
import { fileReports } from '../report/file-reports.ts';
import { signReports } from '../report/sign-reports.ts';
import type { DemoDocument } from './documents/demo-document.ts';
import { instruction } from './documents/instruction.ts';
import { minutes } from './documents/minutes.ts';
import { parkMinutes } from './documents/park-minutes.ts';
import { speech } from './documents/speech.ts';
import { leaderOf } from './people.ts';
import type { DepartmentTask } from './seed-tasks.ts';
import { done, type Stage } from './stage.ts';
import { assign, consult, draft, enter, lead, officer, type Answers } from './take-in.ts';
import { targetOf, type TownTarget } from './town-target.ts';
import { demoUnits, townships } from './units.ts';

/** The unit a sentence's note names. */
const unitNamed = (text: string, quote: string): string => {
  const line = text.split('\n').find((each) => each.includes(quote)) ?? '';
  const unit = demoUnits.find(({ name }) => line.includes(`责任单位：${name}`));
  if (unit === undefined) throw new Error(`no unit leads: ${quote}`);
  return unit.name;
};

const table = async (
  stage: Stage,
  document: DemoDocument,
  rows: number,
  when: { readonly entered: string; readonly drafted: string; readonly startsOn: string },
): Promise<BreakdownPage> => {
  const documentId = await enter(stage, document, when.entered);
  const drafted = await draft(stage, documentId, rows, when.drafted);
  const unitOf = (row: BreakdownPage['rows'][number]) =>
    unitNamed(document.text, row.sources[0]?.quote ?? '?');
  return lead(stage, drafted, when.drafted, unitOf, (unit) => ({
    leadLeaderPostId: stage.ids.postId(townships.includes(unit) ? document.speaker : leaderOf(unit)),
    startsOn: when.startsOn,
  }));
};

/** Tasks of the meeting of 6 July: three for 双渠镇, one of them signed for. */
export const seedMinutes = async (stage: Stage): Promise<void> => {
  const when = { entered: '2026-07-06 17:20', drafted: '2026-07-06 17:30', startsOn: '2026-07-07' };
  const assigned = await assign(stage, await table(stage, minutes, 5, when), {
    consulted: '2026-07-06 17:50',
    answered: '2026-07-06 19:00',
    approved: '2026-07-07 08:30',
    assigned: '2026-07-07 09:00',
  });
  for (const row of assigned.rows.filter((each, i) => each.leadUnit !== '双渠镇' || i === 1)) {
    const clerk = await stage.as(stage.clerkOf(row.leadUnit ?? ''), '2026-07-07 15:00');
    done(await signFor(clerk, { commitments: [{ id: row.id, basedOn: row.version }] }));
  }
};

/** The leader's instruction of 2 July: agreed by everybody, it waits for his approval. */
export const seedInstruction = async (stage: Stage): Promise<void> => {
  const when = { entered: '2026-07-02 16:00', drafted: '2026-07-02 16:30', startsOn: '2026-07-03' };
  const drafted = await table(stage, instruction, 3, when);
  await consult(stage, drafted, { consulted: '2026-07-03 09:00', answered: '2026-07-06 11:00' });
};

const parkAnswers: Answers = (unit) => {
  if (unit === '县商务局') return { answer: 'agree', reason: null };
  if (unit !== '县工业和信息化局') return null;
  return { answer: 'object', reason: '管网设计变更还没有批复，建议期限改为10月底。' };
};

/** The meeting about the park: with the units until 9 July, one agrees, one objects, two have not answered. */
export const seedConsultation = async (stage: Stage): Promise<void> => {
  const when = { entered: '2026-07-06 15:00', drafted: '2026-07-07 08:40', startsOn: '2026-07-10' };
  const drafted = await table(stage, parkMinutes, 4, when);
  const passage = { consulted: '2026-07-07 09:40', answered: '2026-07-07 16:10' };
  await consult(stage, drafted, passage, parkAnswers);
};

/** The speech of 3 July: the first third decided, the rest waits on the office's table. */
export const seedSpeech = async (stage: Stage): Promise<void> => {
  const id = await enter(stage, speech, '2026-07-04 09:00');
  const office = await stage.as(officer, '2026-07-07 16:00');
  const { items } = done(await readDocument(office, { id }));
  const seen = (from: number, to: number) =>
    items.slice(from, to).map((item) => ({ id: item.id, basedOn: item.version }));
  const third = Math.floor(items.length / 3);
  done(await decideItems(office, { items: seen(0, third), decision: 'accept' }));
  done(await decideItems(office, { items: seen(third, third + 2), decision: 'reject' }));
};

interface Early {
  readonly commitmentId: string;
  readonly unitOfMeasure: string | null;
  readonly value: string;
}

const fileEarly = async (stage: Stage, unit: string, early: readonly Early[], at: string) => {
  const reports = early.map((each) => ({
    ...each,
    basedOn: null,
    period: '2026-07',
    note: `截至7月7日累计${each.value}${each.unitOfMeasure ?? ''}。`,
    reason: null,
    nodes: [],
    evidence: [],
  }));
  const filed = done(await fileReports(await stage.as(stage.clerkOf(unit), at), { reports }));
  return filed.reports.map(({ id, version }) => ({ id, basedOn: version }));
};

/** Two July reports of 双渠镇 wait for its head, one of 县教育局 is signed and waits for the office. */
export const seedEarlyReports = async (
  stage: Stage,
  targets: readonly TownTarget[],
  tasks: readonly DepartmentTask[],
): Promise<void> => {
  const ofTown = (indicator: string, value: string): Early => {
    const target = targetOf(targets, { town: '双渠镇', indicator });
    return { commitmentId: target.commitmentId, unitOfMeasure: target.indicator.unit, value };
  };
  const early = [ofTown('greenhouses', '66'), ofTown('village-roads', '3.8')];
  await fileEarly(stage, '双渠镇', early, '2026-07-07 17:10');
  const places = tasks.find(({ task }) => task.sentence.includes('寄宿学位'));
  if (places === undefined) throw new Error('the demo report has no boarding places');
  const { id: commitmentId, unitOfMeasure } = places.row;
  const at = '2026-07-07 16:30';
  const reports = await fileEarly(stage, places.unit, [{ commitmentId, unitOfMeasure, value: '660' }], at);
  done(await signReports(await stage.as(stage.headOf(places.unit), at), { reports }));
};
