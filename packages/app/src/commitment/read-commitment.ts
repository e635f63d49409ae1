// One commitment with all that hangs on it, and the acts open to the reader.
import type { FigureStatus } from '@luoshi/domain/commitment/standing';
import { workingDaysBetween } from '@luoshi/domain/period/working-days';
import { trajectory } from '@luoshi/domain/light/trajectory';
import { ok } from '@luoshi/domain/outcome/outcome';
import { endOf } from '@luoshi/domain/period/period';
import { nextReport } from '@luoshi/domain/work/asked-periods';
import { listClosures, type ClosureRow } from '@luoshi/store/queries/closure';
import { listCommitmentSources, type CommitmentSourceRow } from '@luoshi/store/queries/commitment-source';
import { listHistory } from '@luoshi/store/queries/history';
import { listPostNames } from '@luoshi/store/queries/post-name';
import type { NodeRow } from '@luoshi/store/queries/commitment';
import { beyondLetters } from '../breakdown/ahead-of-letter.ts';
import { sourcesById } from '../breakdown/sources.ts';
import { checkRecords } from '../check/check-record.ts';
import { extensionsShown } from '../extension/extension-record.ts';
import { obstaclesShown } from '../obstacle/obstacle-record.ts';
import { outcomesOn } from '../meeting/outcome-shown.ts';
import { reportRecords } from '../report/report-record.ts';
import { dueBy } from '../rules/due-by.ts';
import { reportDue } from '../rules/report-due.ts';
import { useCase, type Scene } from '../use-case/use-case.ts';
import { givenDueOn } from './clock-of.ts';
import { lineOf } from './commitment-lines.ts';
import { countedOn, figuresOf, frameOf, type Figures, type Frame } from './figures-of.ts';
import { findLoaded } from './find-loaded.ts';
import type { LoadedCommitment } from './loaded-commitment.ts';
import { offersOf } from './offers.ts';
import { turnOffers } from './turn-offers.ts';
import { isReturned, readTurns, turnsShown, type Turns } from './turns-of.ts';

const nodeShown = (node: NodeRow, { due }: Figures, { rules, on }: Frame) => {
  const moved = due.nodes.get(node.id);
  const dueOn = moved?.dueOn ?? node.due_on;
  return {
    id: node.id,
    proof: node.proof,
    dueOn,
    givenDueOn: node.due_on,
    heldDays: moved?.heldDays ?? 0,
    person: node.person,
    key: node.key,
    doneOn: node.done_on,
    doneNote: node.done_note,
    checkedOn: node.checked_on,
    overdueDays: workingDaysBetween(dueOn, node.done_on ?? on, rules.holidays),
    version: node.version,
  };
};

const closureShown = (closure: ClosureRow, names: ReadonlyMap<string, string>) => ({
  id: closure.id,
  requestedBy: names.get(closure.requested_by_post_id ?? '') ?? null,
  requestedAt: closure.requested_at,
  note: closure.note,
  decision: closure.decision,
  opinion: closure.opinion,
  decidedBy: names.get(closure.decided_by_post_id ?? '') ?? null,
  decidedAt: closure.decided_at,
  version: closure.version,
});

const givenShown = (source: CommitmentSourceRow) => ({
  id: source.id,
  type: source.type,
  subjectId: source.subject_id,
  title: source.title,
  text: source.text,
  on: source.on_date,
  by: source.given_by,
});

/** A figure that counted, by the day it is of. */
export interface Actual {
  readonly on: string;
  readonly value: string;
  readonly status: FigureStatus;
}

/** The values that counted at the end of each period reported, oldest first. */
const actualOf = (loaded: LoadedCommitment, frame: Frame): readonly Actual[] => {
  const days = loaded.reports.map((report) => endOf(report.period)).filter((end) => end < frame.on);
  const series = new Map<string, Actual>();
  for (const on of [...days, frame.on].toSorted()) {
    const { value, asOf, status } = countedOn(loaded, { ...frame, on });
    if (value !== null && asOf !== null) series.set(asOf, { on: asOf, value, status });
  }
  return [...series.values()];
};

const nextOf = ({ row, reports }: LoadedCommitment, { asked }: Figures, { rules, on }: Frame) => {
  if (row.state !== 'underway') return { nextPeriod: null, nextReportDueOn: null };
  const reported = reports.filter((report) => report.state !== 'returned').map((report) => report.period);
  const next = nextReport(asked, reported, on, reportDue(rules), rules.holidays);
  return { nextPeriod: next?.period ?? null, nextReportDueOn: next?.dueOn ?? null };
};

/** Last day to file a plan: from signing for it, or from the day by which it was to be signed for (practice 27). */
const planDueOn = ({ row }: LoadedCommitment, { rules, on }: Frame): string | null => {
  const { sign_for_due_on: signBy } = row;
  if (row.state !== 'assigned' || row.plan_kind !== 'none' || signBy === null || on <= signBy)
    return row.plan_due_on;
  return dueBy(signBy, rules.clocks.roadMap, rules.holidays);
};

const planShown = (loaded: LoadedCommitment, figures: Figures, frame: Frame) => ({
  planKind: loaded.row.plan_kind,
  planDueOn: planDueOn(loaded, frame),
  nodes: loaded.nodes.map((node) => nodeShown(node, figures, frame)),
  points: loaded.points.map((point) => ({ on: point.on_date, value: point.value })),
  trajectory: trajectory(figures.plan),
});

/** Ids of every row whose acts are the commitment's history. */
const rowIds = (
  { row, nodes, points, reports, checks, obstacles, extensions }: LoadedCommitment,
  closures: readonly ClosureRow[],
  turns: Turns,
) => [
  row.id,
  ...[...nodes, ...points, ...reports, ...checks, ...closures].map((each) => each.id),
  ...checks.flatMap((check) => check.objection_id ?? []),
  ...extensions.map((each) => each.id),
  ...obstacles.flatMap((each) => [each.row.id, ...[...each.turns, ...each.escalations].map(({ id }) => id)]),
  ...[...turns.returns, ...turns.reopenings, ...turns.letterChanges].map((each) => each.id),
];

/** The page of a loaded commitment, as of today. */
const commitmentPage = async (scene: Scene, loaded: LoadedCommitment) => {
  const { row } = loaded;
  const frame = frameOf(scene);
  const figures = figuresOf(loaded, frame);
  const closures = await listClosures(scene, [row.id]);
  const turns = await readTurns(scene, row.id);
  const posts = closures.flatMap((each) => [each.requested_by_post_id, each.decided_by_post_id]);
  const names = await listPostNames(scene, [row.signed_for_by_post_id, ...posts]);
  return {
    ...lineOf(loaded, frame),
    givenBy: row.given_by,
    supportUnits: row.support_units,
    startsOn: row.starts_on,
    letterDueOn: row.letter_due_on,
    givenDueOn: givenDueOn(loaded),
    obstacles: obstaclesShown(scene, loaded),
    extensions: await extensionsShown(scene, loaded),
    aheadOfLetterDays: (await beyondLetters(scene, [row])).get(row.id)?.aheadDays ?? 0,
    checkNeeded: row.check_needed,
    ...planShown(loaded, figures, frame),
    signForDueOn: row.sign_for_due_on,
    signedForAt: row.signed_for_at,
    signedForBy: names.get(row.signed_for_by_post_id ?? '') ?? null,
    completedOn: row.completed_on ?? figures.completion?.on ?? null,
    sources: [...(await sourcesById(scene, row.item_ids)).values()],
    givenSources: (await listCommitmentSources(scene, [row.id])).map(givenShown),
    meetingOutcomes: await outcomesOn(scene, row.id),
    actual: actualOf(loaded, frame),
    reports: await reportRecords(scene, loaded),
    checks: await checkRecords(scene, loaded),
    closures: closures.map((closure) => closureShown(closure, names)),
    history: await listHistory(scene, rowIds(loaded, closures, turns)),
    ...nextOf(loaded, figures, frame),
    ...(await turnsShown(scene, loaded, turns, frame)),
    offers: [
      ...offersOf(loaded, frame, scene.actor).filter((offer) => offer !== 'sign-for' || !isReturned(turns)),
      ...turnOffers(loaded, turns, frame, scene.actor),
    ],
  };
};

/** The page as it stands after an act. @returns `not-found` */
export const pageAfter = async (scene: Scene, id: string) => {
  const loaded = await findLoaded(scene, id);
  return loaded.ok ? ok(await commitmentPage(scene, loaded.value)) : loaded;
};

/** A commitment's page. @returns `not-found` */
export const readCommitment = useCase('commitment.read', async (scene, input: { readonly id: string }) => {
  const allowed = scene.require();
  return allowed.ok ? pageAfter(scene, input.id) : allowed;
});
