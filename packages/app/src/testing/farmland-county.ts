// A county half-way through a year of farmland: three townships with a target from one letter, two of them reported,
// one corrected by a check; a department's task that is late. Reports and checks go through their use cases.
import type { Outcome } from '@luoshi/domain/outcome/outcome';
import { insertRow, insertRows } from '@luoshi/store/journal/write';
import type { Tx } from '@luoshi/store/connection/store';
import { recordCheck } from '../check/record-check.ts';
import { newId, newSalt } from '../context/ids.ts';
import { fileReport } from '../report/file-report.ts';
import { signReports } from '../report/sign-reports.ts';
import { openTestCounty, testNow, type TestCounty } from './test-county.ts';
import type { TestName } from './test-people.ts';

/** The county with ids of what was made in it. */
export interface FarmlandCounty extends TestCounty {
  /** Commitment of a township's farmland target, or of the late task of 县住建局. */
  commitment(unit: string): string;
  /** Report of June and its check. */
  readonly reportOf: ReadonlyMap<string, string>;
  readonly checkId: string;
  readonly itemId: string;
}

/** The sentence the targets began with. */
export const farmlandSentence = '各乡镇全年建成高标准农田六千亩，六月底完成六成。';

const letter = `一、农业农村。${farmlandSentence}`;

/** @throws when the test's own preparation is refused */
export const done = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.value;
};

const writeSource = async (tx: Tx): Promise<string> => {
  const document = await insertRow(tx, 'documents', {
    title: '2026年目标管理责任书',
    source: 'letter',
    secrecy: 'internal',
    dated_on: '2026-01-20',
    text: letter,
    added_at: testNow,
  });
  const starts = letter.indexOf(farmlandSentence);
  const item = await insertRow(tx, 'items', {
    document_id: document.id,
    ordinal: 1,
    kind: 'promise',
    state: 'accepted',
    starts,
    ends: starts + farmlandSentence.length,
    quote: farmlandSentence,
    what: '建成高标准农田',
  });
  return item.id;
};

const givenOn = { assigned_at: '2026-02-02T01:00:00.000Z', signed_for_at: '2026-02-03T01:00:00.000Z' };

const writeTarget = async (
  tx: Tx,
  unitId: string,
  unit: string,
  itemId: string,
  at: number,
): Promise<string> => {
  const row = await insertRow(tx, 'commitments', {
    ...givenOn,
    number: `2026-900${at}`,
    kind: 'target',
    title: `${unit}高标准农田建设`,
    state: 'underway',
    item_ids: [itemId],
    lead_unit_id: unitId,
    indicator: 'farmland',
    target_op: '>=',
    target_value: '6000',
    unit_of_measure: '亩',
    plan_kind: 'points',
    starts_on: '2026-01-01',
    due_on: '2026-12-31',
    ordinal: at,
  });
  await insertRows(tx, 'plan_points', [
    { commitment_id: row.id, on_date: '2026-06-30', value: '3600' },
    { commitment_id: row.id, on_date: '2026-12-31', value: '6000' },
  ]);
  return row.id;
};

const writeLateTask = async (tx: Tx, unitId: string): Promise<string> => {
  const row = await insertRow(tx, 'commitments', {
    ...givenOn,
    number: '2026-9009',
    kind: 'task',
    title: '农村危房改造调查摸底',
    state: 'underway',
    lead_unit_id: unitId,
    due_on: '2026-05-31',
    cadence: 'none',
    ordinal: 9,
  });
  return row.id;
};

const towns = ['双渠镇', '临川镇', '松坪乡'] as const;

const fill = async (county: TestCounty) => {
  const act = { verb: 'import.commit', at: testNow, deviceAt: null, reason: null, newId, newSalt };
  const { actor } = county.asRole('system');
  return county.system.store.transaction(actor, act, async (tx) => {
    const itemId = await writeSource(tx);
    const ids = new Map<string, string>();
    for (const [at, town] of towns.entries())
      ids.set(town, await writeTarget(tx, county.unit(town), town, itemId, at + 1));
    ids.set('县住建局', await writeLateTask(tx, county.unit('县住建局')));
    return { itemId, ids };
  });
};

/** Files and signs a cumulative value. */
export const reported = async (
  county: TestCounty,
  commitmentId: string,
  by: readonly [handler: TestName, head: TestName],
  sent: {
    readonly period: string;
    readonly value: string;
    readonly basedOn?: number;
    readonly reason?: string;
    readonly now?: string;
  },
): Promise<string> => {
  const now = sent.now ?? '2026-07-01T02:00:00.000Z';
  const report = done(
    await fileReport(county.as(by[0], { now }), {
      commitmentId,
      basedOn: sent.basedOn ?? null,
      period: sent.period,
      value: sent.value,
      unitOfMeasure: '亩',
      note: '',
      reason: sent.reason ?? null,
      nodes: [],
      evidence: [],
    }),
  );
  done(
    await signReports(county.as(by[1], { now }), { reports: [{ id: report.id, basedOn: report.version }] }),
  );
  return report.id;
};

const checked = async (county: TestCounty, reportId: string, value: string): Promise<string> => {
  const check = done(
    await recordCheck(county.as('程国栋', { now: '2026-07-04T02:00:00.000Z' }), {
      reportId,
      nodeId: null,
      basedOn: 2,
      result: 'adjusted',
      value,
      extent: 'full',
      sampleSize: null,
      sampleOf: null,
      found: '两块地还没有平整。',
      evidence: [],
      checkedOn: '2026-07-04',
    }),
  );
  return check.id;
};

/** Opens it on a database of its own; call it once a file, and close it in `afterAll`. */
export const openFarmlandCounty = async (): Promise<FarmlandCounty> => {
  const county = await openTestCounty();
  const { itemId, ids } = await fill(county);
  const commitment = (unit: string): string => {
    const id = ids.get(unit);
    if (id === undefined) throw new Error(`${unit} has no commitment here`);
    return id;
  };
  const shuangqu = await reported(county, commitment('双渠镇'), ['贺晓梅', '罗玉山'], {
    period: '2026-06',
    value: '3200',
  });
  const linchuan = await reported(county, commitment('临川镇'), ['周雨桐', '高建业'], {
    period: '2026-06',
    value: '4000',
  });
  const checkId = await checked(county, shuangqu, '2860');
  const reportOf = new Map([
    ['双渠镇', shuangqu],
    ['临川镇', linchuan],
  ]);
  return { ...county, commitment, reportOf, checkId, itemId };
};
