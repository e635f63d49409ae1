// A county's year in a database: units, people, commitments, reports, checks and what stands around them, written by
// the house's own journalled inserts, and the standings derived by the house's own rule.

import { refreshStandings } from '@luoshi/app/commitment/refresh-standing';
import { loadCommitments } from '@luoshi/app/commitment/loaded-commitment';
import { bareActor } from '@luoshi/app/system/bare-actor';
import { useCase } from '@luoshi/app/use-case/use-case';
import { ok } from '@luoshi/domain/outcome/outcome';
import { insertRow, insertRows } from '@luoshi/store/journal/write';
import { anyCommitment } from '@luoshi/store/queries/commitment';
import { insertJurisdiction, nextJurisdictionId } from '@luoshi/store/queries/jurisdiction';
import { fillAround } from './around.mjs';
import { checkOf, objectionOf } from './checks.mjs';
import { commitmentOf } from './commitments.mjs';
import { fillPeople } from './people.mjs';
import { reportsOf, slotsOf, versionsOf } from './reports.mjs';
import { seeded } from './seeded.mjs';
import { now } from './year.mjs';

/** The numbers of issue 3, a load figure and not the intended use. */
export const fullYear = {
  townships: 21,
  departments: 100,
  leaders: 10,
  commitments: 3_000,
  reports: 250_000,
};

/** Commitments written in one transaction. */
const atOnce = 100;

const inBatches = async (list, run) => {
  for (let from = 0; from < list.length; from += atOnce) await run(list.slice(from, from + atOnce), from);
};

/** Places of slots in the order of the year's commitments, so that versions are spread over all of them. */
function plan(county, size, indicators, chance) {
  let slots = 0;
  const all = Array.from({ length: size.commitments }, (_, number) => {
    const commitment = commitmentOf(number, county, indicators, chance);
    const own = slotsOf(commitment, chance);
    slots += own.length;
    return { ...commitment, slots: own, firstSlot: slots - own.length };
  });
  return { all, versions: versionsOf(slots, size.reports) };
}

const writePlans = async (tx, batch) => {
  await insertRows(
    tx,
    'commitments',
    batch.map(({ row }) => row),
  );
  await insertRows(
    tx,
    'plan_points',
    batch.flatMap(({ points }) => points),
  );
};

/** Nodes as the reports leave them; written before the reports that name them. */
const nodeRows = (batch, filed) =>
  batch.flatMap((commitment, i) =>
    commitment.nodes.map((node) => {
      const last = filed[i].findLast(({ counts, done }) => counts && done.some((each) => each.node === node));
      const done = last?.done.find((each) => each.node === node);
      return done === undefined
        ? node
        : {
            ...node,
            done_on: done.doneOn,
            done_note: done.note,
            reported_by_post_id: commitment.unit.handlers[0].id,
          };
    }),
  );

const filedOf = (commitment, versions, chance, officer) =>
  commitment.slots.map((slot, at) => {
    const { rows, done } = reportsOf(commitment, slot, versions(commitment.firstSlot + at), chance, officer);
    return { rows, done, counts: rows.at(-1).state === 'signed' || rows.at(-1).state === 'reviewed' };
  });

const writeChecks = async (tx, reports, county, chance) => {
  const [officer] = county.office.posts;
  const inspectors = county.office.posts.filter(({ roles }) => roles.includes('inspector'));
  const units = new Map(reports.map((report) => [report.commitment_id, { id: report.unit_id }]));
  const checks = reports.flatMap((report) => checkOf(report, chance.pick(inspectors), chance) ?? []);
  const written = await insertRows(tx, 'checks', checks);
  const objections = written.flatMap(
    (check) => objectionOf(check, units.get(check.commitment_id), officer, chance) ?? [],
  );
  await insertRows(tx, 'objections', objections);
};

const derive = useCase('setup.create', async (scene, ids) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  await refreshStandings(scene, await loadCommitments(scene, { ...anyCommitment, ids }));
  return ok({});
});

const listed = (batch) =>
  batch
    .filter(({ row }) => row.state !== 'assigned')
    .map(({ row }) => ({
      commitment_id: row.id,
      from_on: '2026-01-01',
      to_on: '2026-12-31',
      reason: '全年按旬调度',
      leader_post_id: row.lead_leader_post_id,
      entered_at: row.assigned_at,
    }));

/**
 * Makes the county.
 *
 * @param system an open system on a migrated database, its clock standing at {@link now}
 * @param size as {@link fullYear}; `reports` counts every version
 * @param say told of each step
 * @returns id of the county, and its people by what they are
 */
export async function makeCountyYear(system, size, { seed = 2026, say = () => {} } = {}) {
  const chance = seeded(seed);
  const { newId, newSalt } = chance;
  const act = { verb: 'import.commit', at: now, deviceAt: null, reason: null, newId, newSalt };
  const id = await system.store.transaction(bareActor(0, 'public'), act, nextJurisdictionId);
  const actor = bareActor(id, 'system');
  const write = (work) => system.store.transaction(actor, act, work);
  const county = await write((tx) => fillPeople(tx, size));
  const indicators = system.rules.indicators.map((each) => ({
    ...each,
    isLinear: system.rules.lights.linearKinds.includes(each.measureKind),
  }));
  const { all, versions } = plan(county, size, indicators, chance);
  await inBatches(all, async (batch, from) => {
    await write(async (tx) => {
      const filed = batch.map((each) => filedOf(each, versions, chance, county.office.posts[0]));
      await writePlans(tx, batch);
      await insertRows(tx, 'nodes', nodeRows(batch, filed));
      await insertRows(tx, 'dispatch_list_entries', listed(batch));
      const rows = filed.flat().flatMap((each) => each.rows);
      await writeChecks(tx, await insertRows(tx, 'reports', rows), county, chance);
    });
    say(`${from + batch.length} of ${all.length} commitments`);
  });
  await write(async (tx) => {
    await insertRow(tx, 'counters', { series: 'commitment', year: 2026, value: all.length });
    await fillAround(tx, county, all, chance);
  });
  const context = { ...(await system.contextFor(actor)), newId, newSalt };
  await inBatches(
    all.map(({ row }) => row.id),
    (ids) => derive(context, ids),
  );
  say('standings derived');
  await write(async (tx) => {
    const clock = { zone: 'Asia/Shanghai', kind: 'test', clock_offset_ms: 0 };
    await insertJurisdiction(tx, { id, name: '百川县', division_code: '629902000000', ...clock });
  });
  return { id, county };
}
