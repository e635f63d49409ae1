// A small county of the generator keeps the laws of the house: its numbers, its journal, its derived rows.
import { refreshStandings } from '@luoshi/app/commitment/refresh-standing';
import { loadCommitments } from '@luoshi/app/commitment/loaded-commitment';
import { verify } from '@luoshi/app/journal/verify';
import { loadRulesOrThrow } from '@luoshi/app/rules/load-rules';
import { bareActor } from '@luoshi/app/system/bare-actor';
import { openSystem } from '@luoshi/app/system/system';
import { useCase } from '@luoshi/app/use-case/use-case';
import { ok } from '@luoshi/domain/outcome/outcome';
import { anyCommitment } from '@luoshi/store/queries/commitment';
import { createTestDatabase, ownersStatement } from '@luoshi/store/testing/test-database';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeCountyYear } from './county-year.mjs';
import { now } from './year.mjs';

const small = { townships: 3, departments: 4, leaders: 2, commitments: 60, reports: 4_500 };
const filesRoot = mkdtempSync(join(tmpdir(), 'luoshi-files-'));

/** The county made in a database of its own. */
async function made() {
  const database = await createTestDatabase();
  const rules = await loadRulesOrThrow();
  const system = openSystem({ database: database.config, filesRoot, rules, fixedClock: now });
  const { id } = await makeCountyYear(system, small);
  const close = async () => {
    await system.close();
    await database.close();
  };
  const read = (statement) => ownersStatement(database.config, statement);
  return { system, id, read, close };
}

let county;
beforeAll(async () => {
  county = await made();
});
afterAll(async () => {
  await county.close();
  rmSync(filesRoot, { recursive: true });
});

it('has the units, commitments and reports it was asked for, over all 36 ten-day periods', async () => {
  const [counts] = await county.read(`select
    (select count(*)::int from tenant.units where kind = 'township') as townships,
    (select count(*)::int from tenant.units where kind = 'department') as departments,
    (select count(*)::int from tenant.commitments) as commitments,
    (select count(*)::int from tenant.reports) as reports,
    (select count(distinct period)::int from tenant.reports) as periods`);
  const { townships, departments, commitments, reports } = small;
  expect(counts).toEqual({ townships, departments, commitments, reports, periods: 36 });
});

it('its journal explains every row, and every row its journal', async () => {
  const [audit] = await verify(county.system);
  expect(audit.fault).toBeNull();
  expect(audit.rows).toBeGreaterThan(small.commitments + small.reports);
});

it('standings and nodes are what the house derives of the same reports and checks', async () => {
  const derived = `select id, value, period, as_of, status, report_id, check_id, reported, checked from tenant.standings order by id`;
  const before = { standings: await county.read(derived), nodes: await county.read(nodes) };
  const again = useCase('setup.create', async (scene) => {
    const allowed = scene.require();
    if (!allowed.ok) return allowed;
    await refreshStandings(scene, await loadCommitments(scene, anyCommitment));
    return ok({});
  });
  await again(await county.system.contextFor(bareActor(county.id, 'system')), {});
  expect({ standings: await county.read(derived), nodes: await county.read(nodes) }).toEqual(before);
  expect(before.standings).toHaveLength(small.commitments);
  expect(before.standings.filter(({ value }) => value !== null).length).toBeGreaterThan(10);
});
const nodes = 'select id, done_on, checked_on, version from tenant.nodes order by id';

it('the same seed makes the same county', async () => {
  const other = await made();
  try {
    const content = `select md5(string_agg(content_hash::text, '' order by seq)) as content from tenant.journal_entries`;
    expect(await other.read(content)).toEqual(await county.read(content));
  } finally {
    await other.close();
  }
});
