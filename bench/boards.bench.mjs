// How fast lists, boards and pages answer over a county's year, and how fast the monthly circular is made.
//   npm run bench -- boards [--only WORD] [--as WORD] [--requests N] [--json]
// A county of 21 townships, 100 departments, 3,000 commitments and 250,000 reports is made once (minutes) and kept.

import { ask, processorTime, signIn, startServer } from './boards/served.mjs';
import { asksOf } from './boards/asks.mjs';
import { keptCounty } from './boards/kept-county.mjs';
import { machine } from './machine.mjs';

const mostMs = 100;
const mostCircularMs = 3_000;
const warmUps = 3;
const usualRequests = 50;

const option = (args, name) => {
  const at = args.indexOf(name);
  return at < 0 ? null : (args[at + 1] ?? null);
};

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)];

async function measure(server, folder, { path, label }, cookie, requests) {
  for (let i = 0; i < warmUps; i += 1) await ask(server.url, path, cookie);
  const before = processorTime(server, folder);
  const answers = [];
  for (let i = 0; i < requests; i += 1) answers.push(await ask(server.url, path, cookie));
  const after = processorTime(server, folder);
  const times = answers.map(({ ms }) => ms).toSorted((a, b) => a - b);
  const each = (part) => (before === null ? null : (after[part] - before[part]) / requests);
  const { status, bytes } = answers.at(-1);
  return {
    label,
    status,
    bytes,
    p50: at(times, 0.5),
    p95: at(times, 0.95),
    max: times.at(-1),
    serverMs: each('server'),
    databaseMs: each('database'),
  };
}

const number = (value, width) => (value === null ? '–' : value.toFixed(1)).padStart(width);

const line = ({ label, status, bytes, p50, p95, max, serverMs, databaseMs }) =>
  `${p95 >= mostMs ? '✗' : ' '} ${label.padEnd(44)} ${status} ${String(Math.ceil(bytes / 1024)).padStart(6)} ${[p50, p95, max, serverMs, databaseMs].map((value) => number(value, 8)).join('')}`;

async function boardsOf(server, county, { only, as, requests, print }) {
  const lines = [];
  for (const who of county.signIns.filter((each) => as === null || each.as.includes(as))) {
    const cookie = await signIn(server.url, who);
    const answerOf = async (path) => {
      const answer = await ask(server.url, path, cookie);
      return answer.status === 200 ? answer.json() : null;
    };
    const { asks, without } = await asksOf(answerOf);
    print(
      `\n${who.as}${' '.repeat(46 - who.as.length)} status KB      p50     p95     max  server      db  (ms)`,
    );
    for (const each of asks.filter(({ label }) => only === null || label.includes(only))) {
      const measured = await measure(server, county.folder, each, cookie, requests);
      // Who may not read it is told so at once: no list.
      if (measured.status === 403) continue;
      print(line(measured));
      lines.push({ as: who.as, ...measured });
    }
    if (only === null) print(`  not asked: ${without.map(({ path, why }) => `${path} (${why})`).join(', ')}`);
  }
  return lines;
}

/** Drafts, freezes and downloads the circular of a month, as the office does. */
async function circularOf(server, county) {
  const cookie = await signIn(server.url, county.signIns[0]);
  const begun = performance.now();
  const send = async (path, body) => {
    const answer = await ask(server.url, path, cookie, body);
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.json())}`);
    return answer;
  };
  const drafted = await send('/bulletins', { kind: 'monthly-circular', period: '2026-11' });
  const { id } = drafted.json();
  const page = await send(`/bulletins/${id}`);
  const frozen = await send(`/bulletins/${id}/freeze`, { basedOn: page.json().bulletin.version });
  const file = await send(`/bulletins/${id}/document`);
  return {
    total: performance.now() - begun,
    parts: { draft: drafted.ms, page: page.ms, freeze: frozen.ms, document: file.ms },
    bytes: file.bytes,
  };
}

/** @returns 0; 1 when a p95 is 100 ms or more, or the circular takes 3 s or more; 3 when the app is not built */
export async function run(args) {
  const isJson = args.includes('--json');
  const print = isJson ? () => {} : console.log;
  const county = await keptCounty((step) => isJson || process.stderr.write(`\r${step}          `));
  print(`machine: ${machine()}`);
  print(`county: 3,000 commitments, 250,000 reports; made in ${county.seconds} s, kept in ${county.folder}`);
  const server = await startServer(county);
  try {
    const asked = { only: option(args, '--only'), as: option(args, '--as'), print };
    const requests = Number(option(args, '--requests') ?? usualRequests);
    const lines = await boardsOf(server, county, { ...asked, requests });
    const circular = await circularOf(server, county);
    const slow = lines.filter(({ p95 }) => p95 >= mostMs);
    const broken = lines.filter(({ status }) => status !== 200 && status !== 404);
    print(
      `\n${lines.length} lists, boards and pages, ${requests} requests each; ${slow.length} with a p95 of ${mostMs} ms or more`,
    );
    for (const each of broken) print(`✗ ${each.as} ${each.label} answered ${each.status}`);
    print(
      `monthly circular, drafted, read, frozen, .docx: ${(circular.total / 1000).toFixed(2)} s of ${mostCircularMs / 1000} (${Object.entries(
        circular.parts,
      )
        .map(([name, ms]) => `${name} ${ms.toFixed(0)} ms`)
        .join(', ')})`,
    );
    print(`machine: ${machine()}`);
    if (isJson) console.log(JSON.stringify({ machine: machine(), requests, lines, circular }, null, 1));
    return slow.length + broken.length > 0 || circular.total >= mostCircularMs ? 1 : 0;
  } finally {
    await server.stop();
  }
}
