// The generated county in an embedded database of its own, kept between runs while schema, generator and seed are the same.

import { createBulletin } from '@luoshi/app/bulletin/create-bulletin';
import { demoPassword } from '@luoshi/app/demo/demo-password';
import { loadRulesOrThrow } from '@luoshi/app/rules/load-rules';
import { adoptRulebook } from '@luoshi/app/score/adopt-rulebook';
import { evaluateRulebook } from '@luoshi/app/score/evaluate-rulebook';
import { listRulebooks } from '@luoshi/app/score/list-rulebooks';
import { openDatabase } from '@luoshi/app/system/database';
import { openSystem } from '@luoshi/app/system/system';
import { accountsOf } from '@luoshi/server/auth/accounts';
import { makeAuth } from '@luoshi/server/auth/auth';
import { onPaper } from '@luoshi/server/handlers/bulletin';
import { appPool } from '@luoshi/store/connection/pools';
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fullYear, makeCountyYear } from './county-year.mjs';
import { now } from './year.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const migrations = fileURLToPath(new URL('../../packages/store/src/migrations/', import.meta.url));
const cache = fileURLToPath(new URL('../../node_modules/.cache/luoshi-boards/', import.meta.url));

/** What the county is made of, as one short word. */
function stamp() {
  const files = [here, migrations].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.(mjs|sql)$/.test(name) && !name.includes('.test.'))
      .toSorted()
      .map((name) => join(folder, name)),
  );
  const hash = createHash('sha256').update(JSON.stringify(fullYear));
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 12);
}

/** Who signs in: one of each kind that reads lists. */
function readersOf({ office, leaders, working }) {
  const township = working.find(({ unit }) => unit.kind === 'township');
  const department = working.find(({ unit }) => unit.kind === 'department');
  const with_ = (role) => office.posts.find(({ roles }) => roles.includes(role));
  return {
    office: with_('office'),
    leader: leaders[0],
    'department head': department.head,
    'township clerk': township.handlers[0],
    inspector: with_('inspector'),
    administrator: with_('administrator'),
    auditor: with_('auditor'),
  };
}

async function makeAccounts(system, secret, jurisdictionId, readers) {
  const accounts = accountsOf(makeAuth(system.authPool, secret), system.authPool);
  const signIns = [];
  for (const [as, { person_id: personId, name }] of Object.entries(readers)) {
    const signIn = { as, username: as.replace(' ', '_'), password: demoPassword() };
    await accounts.create({ ...signIn, name, jurisdictionId, personId });
    signIns.push(signIn);
  }
  return signIns;
}

const done = (outcome) => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.value;
};

/** Circulars of three months and an evaluation, made by the acts of the office. */
async function makePapers(system, jurisdictionId, { office }) {
  const actor = ({ id, person_id, unit_id, roles }) => ({
    jurisdictionId,
    accountId: null,
    personId: person_id,
    postId: id,
    roles,
    unitIds: [unit_id],
  });
  const context = await system.contextFor(actor(office));
  for (const period of ['2026-08', '2026-09', '2026-10'])
    done(await createBulletin(context, { kind: 'monthly-circular', period, say: onPaper }));
  const [shipped] = done(await listRulebooks(context)).rulebooks;
  const { rulebook, sha256 } = shipped;
  const { adoptedId } = done(await adoptRulebook(context, { rulebook, sha256 }));
  done(await evaluateRulebook(context, { rulebookId: adoptedId, period: '2026-H1' }));
}

async function fill(folder, say) {
  const database = await openDatabase(folder, null);
  const parts = {
    database: database.config,
    filesRoot: join(folder, 'files'),
    rules: await loadRulesOrThrow(),
  };
  const system = openSystem({ ...parts, fixedClock: now });
  try {
    const { id, county } = await makeCountyYear(system, fullYear, { say });
    const pool = appPool(database.config);
    const owner = await pool.connect();
    await owner.query('set role none');
    await owner.query('vacuum analyze');
    owner.release(true);
    await pool.end();
    const secret = randomBytes(32).toString('base64url');
    const readers = readersOf(county);
    await makePapers(system, id, readers);
    return { secret, signIns: await makeAccounts(system, secret, id, readers) };
  } finally {
    await system.close();
    await database.stop();
  }
}

/**
 * The county, made when it is not there.
 *
 * @param say told how far it is
 * @returns its folder, who can sign in, the secret of the server, and the seconds that making it took
 */
export async function keptCounty(say) {
  const folder = join(cache, stamp());
  const kept = join(folder, 'kept.json');
  if (existsSync(kept)) return { folder, ...JSON.parse(readFileSync(kept, 'utf8')) };
  rmSync(cache, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const begun = performance.now();
  const filled = await fill(folder, say);
  const county = { ...filled, seconds: Math.round((performance.now() - begun) / 1000) };
  writeFileSync(kept, JSON.stringify(county), { mode: 0o600 });
  return { folder, ...county };
}
