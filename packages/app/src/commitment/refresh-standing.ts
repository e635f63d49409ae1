// Rebuilds what follows from a commitment's reports and checks: its standing row, and which nodes are done.
// Called in the transaction of every act on a report, check or objection.
import { anyCommitment, type NodeRow } from '@luoshi/store/queries/commitment';
import { saveStandings, type NewStanding, type ReportRow } from '@luoshi/store/queries/report';
import { updateRow } from '@luoshi/store/journal/write';
import type { Scene } from '../use-case/use-case.ts';
import { countedOn, figuresOf, frameOf } from './figures-of.ts';
import { loadCommitments, type LoadedCommitment } from './loaded-commitment.ts';
import { nodesDoneIn } from './nodes-done.ts';
import { progressOf } from './progress-of.ts';

interface NodeFacts {
  readonly done_on: string | null;
  readonly done_note: string | null;
  readonly reported_by_post_id: string | null;
  readonly checked_on: string | null;
}

const undone: NodeFacts = { done_on: null, done_note: null, reported_by_post_id: null, checked_on: null };

const counts = (report: ReportRow): boolean => report.state === 'signed' || report.state === 'reviewed';

const lastCheck = (node: NodeRow, { checks }: LoadedCommitment) =>
  checks.findLast((each) => each.node_id === node.id && each.objection_decision !== 'upheld');

/** A node no report names (from an imported ledger): only a check changes it. */
const unreported = (node: NodeRow, loaded: LoadedCommitment): NodeFacts | null => {
  const check = lastCheck(node, loaded);
  if (check === undefined) return null;
  return check.result === 'sent-back' ? undone : { ...node, checked_on: check.checked_on };
};

/** What reports and checks say of a node; null when nothing does, and it stays as it is. */
const factsOf = (node: NodeRow, loaded: LoadedCommitment): NodeFacts | null => {
  const naming = loaded.reports.flatMap((report) =>
    nodesDoneIn(report).flatMap((done) => (done.nodeId === node.id ? [{ report, done }] : [])),
  );
  if (naming.length === 0) return unreported(node, loaded);
  const counted = naming.findLast(({ report }) => counts(report));
  if (counted === undefined) return undone;
  const check = lastCheck(node, loaded);
  // Ids sort by the time they were made, also while a demo's or test's clock stands still.
  const isChecked = check !== undefined && check.id > counted.report.id;
  if (isChecked && check.result === 'sent-back') return undone;
  return {
    done_on: counted.done.doneOn,
    done_note: counted.done.note,
    reported_by_post_id: counted.report.filed_by_post_id,
    checked_on: isChecked ? check.checked_on : null,
  };
};

const differs = (node: NodeRow, facts: NodeFacts): boolean =>
  node.done_on !== facts.done_on ||
  node.done_note !== facts.done_note ||
  node.checked_on !== facts.checked_on;

const refreshNodes = async (scene: Scene, loaded: LoadedCommitment): Promise<readonly NodeRow[]> => {
  const nodes: NodeRow[] = [];
  for (const node of loaded.nodes) {
    const facts = factsOf(node, loaded);
    if (facts === null || !differs(node, facts)) {
      nodes.push(node);
      continue;
    }
    const { done_on, done_note, reported_by_post_id, checked_on } = facts;
    const patch = { done_on, done_note, reported_by_post_id, checked_on };
    const changed = await updateRow(scene, 'nodes', node.id, node.version, patch);
    if (!changed.ok) throw new Error(`node ${node.id} changed inside its own transaction`);
    nodes.push(changed.value);
  }
  return nodes;
};

const standingNow = async (scene: Scene, found: LoadedCommitment): Promise<NewStanding> => {
  const loaded = { ...found, nodes: await refreshNodes(scene, found) };
  const frame = frameOf(scene);
  const counted = countedOn(loaded, frame);
  const { reported, checked } = progressOf(loaded, figuresOf(loaded, frame), frame);
  return {
    id: found.row.id,
    value: counted.value,
    period: counted.period,
    as_of: counted.asOf,
    status: counted.status,
    report_id: counted.reportId,
    check_id: counted.checkId,
    reported,
    checked,
    refreshed_at: scene.now,
  };
};

/**
 * Rebuilds the standing of commitments, and their nodes' days, from their reports and checks.
 *
 * @param all each once, as its rows are after the act
 */
export const refreshStandings = async (scene: Scene, all: readonly LoadedCommitment[]): Promise<void> => {
  const standings: NewStanding[] = [];
  for (const loaded of all) standings.push(await standingNow(scene, loaded));
  await saveStandings(scene, standings);
};

/**
 * The same for one commitment, read anew.
 *
 * @throws when the commitment is not there, which is a bug of the caller
 */
export const refreshStanding = async (scene: Scene, commitmentId: string): Promise<void> => {
  const [loaded] = await loadCommitments(scene, { ...anyCommitment, ids: [commitmentId] });
  if (loaded === undefined) throw new Error(`no commitment ${commitmentId}`);
  await refreshStandings(scene, [loaded]);
};
