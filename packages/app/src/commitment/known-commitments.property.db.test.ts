// What is kept of commitments says the same as what is read anew: over random histories, to every reader, of any day.
import { ok, type Outcome } from '@luoshi/domain/outcome/outcome';
import { insertRow, updateRow } from '@luoshi/store/journal/write';
import { anyCommitment } from '@luoshi/store/queries/commitment';
import { listUnits } from '@luoshi/store/queries/unit';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { objectToCheck } from '../check/object-to-check.ts';
import { recordCheck } from '../check/record-check.ts';
import { askExtension } from '../extension/ask-extension.ts';
import { raiseObstacle } from '../obstacle/raise-obstacle.ts';
import { beforeReport } from '../report/before-report.ts';
import { fileReport } from '../report/file-report.ts';
import { newestVersions } from '../report/report-versions.ts';
import { returnReport } from '../report/return-report.ts';
import { reviewReports } from '../report/review-reports.ts';
import { signReports } from '../report/sign-reports.ts';
import { foundByCheck, givenCommitment, granted, juneReport } from '../testing/given-commitment.ts';
import { openTestCounty, testNow, type TestCounty } from '../testing/test-county.ts';
import type { TestName } from '../testing/test-people.ts';
import { useCase } from '../use-case/use-case.ts';
import { lineOf } from './commitment-lines.ts';
import { frameOf, type Frame } from './figures-of.ts';
import { knownCommitments } from './known-commitments.ts';
import { loadCommitments, type KnownCommitment } from './loaded-commitment.ts';
import { readCommitment } from './read-commitment.ts';

let county: TestCounty;
beforeAll(async () => {
  county = await openTestCounty();
});
afterAll(() => county.close());

const readers: readonly TestName[] = ['沈文博', '贺晓梅', '周雨桐', '何秀兰', '程国栋'];
const days = ['2026-05-20', '2026-06-30', '2026-07-08'];
const periods = ['2026-04', '2026-05', '2026-06', '2026-07'] as const;

const said = (known: KnownCommitment, frame: Frame) => ({
  line: lineOf(known, frame),
  reporters: known.reporters.toSorted(),
  newest: newestVersions(known.reports).map(({ id }) => id),
  before: periods.map((period) => beforeReport(known, period, frame)),
});

const both = useCase('commitment.list', async (scene, ids: readonly string[]) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const filter = { ...anyCommitment, ids };
  const [kept, anew] = [await knownCommitments(scene, filter), await loadCommitments(scene, filter)];
  const frames = days.map((on) => frameOf(scene, on));
  const all = (known: readonly KnownCommitment[]) =>
    known.flatMap((each) => frames.map((frame) => said(each, frame)));
  return ok({ kept: all(kept), anew: all(anew) });
});

type Act = (id: string, draw: number) => Promise<Outcome<unknown>>;

const page = async (id: string) => granted(await readCommitment(county.as('沈文博'), { id }));

/** A report of the page in one of some states; one that is not there when there is none. */
const reportIn = async (id: string, draw: number, states: readonly string[]) => {
  const found = (await page(id)).reports.filter(({ state }) => states.includes(state));
  const report = found[draw % Math.max(1, found.length)];
  return { id: report?.id ?? id, basedOn: report?.version ?? 1 };
};

const acts: Readonly<Record<string, Act>> = {
  file: async (id, draw) => {
    const period = periods[draw % periods.length] ?? '2026-06';
    const { reports } = await page(id);
    const basedOn = reports.find((each) => each.period === period)?.reportVersion ?? null;
    const value = String(500 + 100 * (draw % 60));
    const now = draw % 2 === 0 ? testNow : '2026-06-20T02:00:00.000Z';
    return fileReport(
      county.as('贺晓梅', { now }),
      juneReport(id, { period, basedOn, value, reason: '核实后更正' }),
    );
  },
  sign: async (id, draw) =>
    signReports(county.as('罗玉山'), { reports: [await reportIn(id, draw, ['filed'])] }),
  review: async (id, draw) =>
    reviewReports(county.as('沈文博'), { reports: [await reportIn(id, draw, ['signed'])] }),
  return: async (id, draw) =>
    returnReport(county.as(draw % 2 === 0 ? '沈文博' : '罗玉山'), {
      ...(await reportIn(id, draw, draw % 2 === 0 ? ['signed', 'reviewed'] : ['filed'])),
      reason: '与台账不符',
    }),
  check: async (id, draw) => {
    const report = await reportIn(id, draw, ['signed', 'reviewed']);
    const result = draw % 2 === 0 ? 'adjusted' : 'sent-back';
    return recordCheck(
      county.as('程国栋'),
      foundByCheck(report, result === 'adjusted' ? String(400 + draw) : null, { result }),
    );
  },
  object: async (id) => {
    const check = (await page(id)).checks.at(-1);
    return objectToCheck(county.as('罗玉山'), {
      id: check?.id ?? id,
      basedOn: check?.version ?? 1,
      reason: '口径不同',
    });
  },
  obstruct: (id) =>
    raiseObstacle(county.as('贺晓梅'), {
      id,
      nodeId: null,
      blocked: '用地手续未办结',
      tried: '已对接两次',
      asked: '请协调',
      answerBy: '2026-07-20',
      mustUnitId: county.unit('县住建局'),
      mustPostId: null,
    }),
  extend: (id) =>
    askExtension(county.as('罗玉山'), { id, toDueOn: '2026-11-30', reason: '汛期', progress: '过半' }),
  list: (id) => bySystem(county, { commitment_id: id }),
  rename: (_id, draw) => bySystem(county, { name: `双渠镇${'一二三四五'[draw % 5]}` }),
};

/** Puts a commitment on the dispatch list, or gives its unit another short name, as the system. */
const bySystem = async (
  of: TestCounty,
  change: { readonly commitment_id: string } | { readonly name: string },
): Promise<Outcome<unknown>> => {
  const { actor, newId, newSalt } = of.asRole('system');
  const act = { verb: 'import.commit', at: testNow, deviceAt: null, reason: null, newId, newSalt };
  return of.system.store.transaction(actor, act, async (tx): Promise<Outcome<unknown>> => {
    if ('name' in change) {
      const row = (await listUnits(tx)).find(({ id }) => id === of.unit('双渠镇'));
      return updateRow(tx, 'units', of.unit('双渠镇'), row?.version ?? 1, { name: change.name });
    }
    const leader = of.post('何秀兰');
    const entry = { ...change, from_on: '2026-06-01', to_on: '2026-07-31', leader_post_id: leader };
    return ok(await insertRow(tx, 'dispatch_list_entries', { ...entry, entered_at: testNow }));
  });
};

const step = fc.record({ act: fc.constantFrom(...Object.keys(acts)), of: fc.nat(1), draw: fc.nat(999) });

it(
  'lights, lines and what a report is judged by are the same, whoever reads',
  { timeout: 240_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 12, maxLength: 20 }), async (history) => {
        const points = [['2026-06-30', '3000'] as const, ['2026-10-31', '6000'] as const];
        const ids = [
          await givenCommitment(county, { plan_kind: 'points', points }),
          await givenCommitment(county, { plan_kind: 'points', points, lead_unit_id: county.unit('双渠镇') }),
        ];
        for (const { act, of, draw } of history) {
          await acts[act]?.(ids[of] ?? '', draw);
          const reader = readers[draw % readers.length] ?? '沈文博';
          const { kept, anew } = granted(await both(county.as(reader), ids));
          expect({ act, reader, said: kept }).toEqual({ act, reader, said: anew });
        }
        for (const reader of readers) {
          const { kept, anew } = granted(await both(county.as(reader), ids));
          expect(kept).toEqual(anew);
        }
      }),
      { numRuns: 8, seed: 20261228 },
    );
  },
);

it('a figure that only its unit and the office see is not told to others from what was kept for them', async () => {
  const id = await givenCommitment(county);
  const filed = granted(await fileReport(county.as('贺晓梅'), juneReport(id)));
  const seen = async (reader: TestName) => {
    const { kept } = granted(await both(county.as(reader), [id]));
    return kept[0]?.newest;
  };
  expect([await seen('沈文博'), await seen('周雨桐'), await seen('贺晓梅')]).toEqual([
    [filed.id],
    [],
    [filed.id],
  ]);
  granted(await signReports(county.as('罗玉山'), { reports: [{ id: filed.id, basedOn: filed.version }] }));
  expect([await seen('周雨桐'), await seen('沈文博')]).toEqual([[filed.id], [filed.id]]);
});
