// Commitments as given to a test: written by the system, so that a test begins where its own matter begins.
import { ok, type Outcome } from '@luoshi/domain/outcome/outcome';
import { insertRow, insertRows, type New } from '@luoshi/store/journal/write';
import { anyCommitment } from '@luoshi/store/queries/commitment';
import type { NewCheck } from '../check/record-check.ts';
import { commitmentLines } from '../commitment/commitment-lines.ts';
import { newId, newSalt } from '../context/ids.ts';
import { fileReport } from '../report/file-report.ts';
import type { NewReport } from '../report/judge-filing.ts';
import { signReports } from '../report/sign-reports.ts';
import { useCase } from '../use-case/use-case.ts';
import { testNow, type TestCounty } from './test-county.ts';
import type { TestName } from './test-people.ts';

/** What may be different from a monthly farmland target of 双渠镇, signed for in April, due at the end of October. */
export interface Given extends Partial<New<'commitments'>> {
  readonly points?: readonly (readonly [on: string, value: string])[];
  readonly nodes?: readonly (readonly [dueOn: string, proof: string])[];
}

const rowOf = (county: TestCounty, given: Given): New<'commitments'> => {
  const { points: _points, nodes: _nodes, ...own } = given;
  return {
    kind: 'task',
    title: '高标准农田建设',
    state: 'underway',
    lead_unit_id: county.unit('双渠镇'),
    lead_leader_post_id: county.post('何秀兰'),
    target_op: '>=',
    target_value: '6000',
    unit_of_measure: '亩',
    plan_kind: 'none',
    starts_on: '2026-04-01',
    due_on: '2026-10-31',
    assigned_at: '2026-04-01T01:00:00.000Z',
    sign_for_due_on: '2026-04-02',
    signed_for_at: '2026-04-02T01:00:00.000Z',
    cadence: 'month',
    ...own,
  };
};

/** Writes a commitment with its plan. @returns its id */
export const givenCommitment = async (county: TestCounty, given: Given = {}): Promise<string> => {
  const act = { verb: 'import.commit', at: testNow, deviceAt: null, reason: null, newId, newSalt };
  const { actor } = county.asRole('system');
  return county.system.store.transaction(actor, act, async (tx) => {
    const row = await insertRow(tx, 'commitments', rowOf(county, given));
    const commitment_id = row.id;
    const points = (given.points ?? []).map(([on_date, value]) => ({ commitment_id, on_date, value }));
    await insertRows(tx, 'plan_points', points);
    const nodes = (given.nodes ?? []).map(([due_on, proof], ordinal) => ({
      commitment_id,
      ordinal,
      due_on,
      proof,
    }));
    await insertRows(tx, 'nodes', nodes);
    return row.id;
  });
};

/** @throws when what a test prepares is refused */
export const granted = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.value;
};

/** The code of a refusal, `ok` when there is none. */
export const codeOf = (outcome: Outcome<unknown>): string => (outcome.ok ? 'ok' : outcome.refusal.code);

/** A plain report of June, 1,000 亩; what differs is given. */
export const juneReport = (commitmentId: string, differs: Partial<NewReport> = {}): NewReport => ({
  commitmentId,
  basedOn: null,
  period: '2026-06',
  value: '1000',
  unitOfMeasure: '亩',
  note: '已完成土地平整',
  reason: null,
  nodes: [],
  evidence: [],
  ...differs,
});

/** Files as 贺晓梅 and signs as 罗玉山 of 双渠镇. @returns the report's id and row version */
export const signedReport = async (
  county: TestCounty,
  sent: NewReport,
  people: readonly [handler: TestName, head: TestName] = ['贺晓梅', '罗玉山'],
): Promise<{ readonly id: string; readonly basedOn: number }> => {
  const filed = granted(await fileReport(county.as(people[0]), sent));
  granted(await signReports(county.as(people[1]), { reports: [{ id: filed.id, basedOn: filed.version }] }));
  return { id: filed.id, basedOn: filed.version + 1 };
};

/** What an inspector writes down of a report on 7 July: another value, fully checked; what differs is given. */
export const foundByCheck = (
  report: { readonly id: string; readonly basedOn: number },
  value: string | null,
  differs: Partial<NewCheck> = {},
): NewCheck => ({
  reportId: report.id,
  nodeId: null,
  basedOn: report.basedOn,
  result: 'adjusted',
  value,
  extent: 'full',
  sampleSize: null,
  sampleOf: null,
  found: '三个地块未完工',
  evidence: [],
  checkedOn: '2026-07-07',
  ...differs,
});

const lines = useCase('commitment.list', async (scene, ids: readonly string[]) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const found = await commitmentLines(scene, { ...anyCommitment, ids }, scene.today);
  return ok(found);
});

/** One commitment as a list shows it today. */
export const lineOf = async (county: TestCounty, id: string, reader: TestName = '沈文博') => {
  const [line] = granted(await lines(county.as(reader), [id]));
  if (line === undefined) throw new Error(`${reader} sees no commitment ${id}`);
  return line;
};
