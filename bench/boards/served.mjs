// The real server in a process of its own, and requests to it.

import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { now } from './year.mjs';

const command = fileURLToPath(new URL('../../packages/cli/bin/luoshi.mjs', import.meta.url));

const addressOf = (child) =>
  new Promise((resolve, reject) => {
    let told = '';
    createInterface({ input: child.stdout }).on('line', (line) => {
      told += `${line}\n`;
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
      if (address) resolve(address);
    });
    child.on('exit', (code) => reject(new Error(`the server ended with ${code}: ${told}`)));
  });

/** Starts `luoshi serve` on a county's folder, without jobs, its clock standing on the county's day. */
export async function startServer({ folder, secret }) {
  const env = {
    PATH: process.env.PATH,
    LUOSHI_DATA: folder,
    LUOSHI_SECRET: secret,
    LUOSHI_CLOCK: now,
    PORT: '0',
  };
  const child = spawn(process.execPath, [command, 'serve', '--no-demo', '--no-jobs'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
    // Not in our group: told to end twice, it would leave its database behind.
    detached: true,
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  let isStopping = false;
  const stop = async () => {
    if (!isStopping) child.kill('SIGTERM');
    isStopping = true;
    await ended;
  };
  // Whoever interrupts the measuring means its server and database too.
  for (const [signal, number] of [
    ['SIGINT', 2],
    ['SIGTERM', 15],
  ])
    process.once(signal, () => void stop().then(() => process.exit(128 + number)));
  return { url: await addressOf(child), pid: child.pid, stop };
}

/** Cookies of somebody signed in. */
export async function signIn(url, { username, password }) {
  const answer = await fetch(`${url}/api/auth/sign-in/username`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ username, password }),
  });
  if (!answer.ok) throw new Error(`${username} was not let in: ${answer.status}`);
  return answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
}

/** One request. @returns status, bytes, milliseconds and the answer's text */
export async function ask(url, path, cookie, body) {
  const begun = performance.now();
  const answer = await fetch(`${url}/api/v1${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { cookie, origin: url, ...(body && { 'content-type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
  });
  const bytes = Buffer.from(await answer.arrayBuffer());
  return {
    status: answer.status,
    bytes: bytes.length,
    ms: performance.now() - begun,
    json: () => JSON.parse(bytes.toString()),
  };
}

const statOf = (pid) => {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ');
  } catch {
    return null;
  }
};

/** Ticks of a hundredth of a second: what Linux counts in. */
const msATick = 10;

/**
 * Processor time so far of the server and of its database, in ms.
 *
 * @returns null where the system does not tell (not Linux)
 */
export function processorTime({ pid }, folder) {
  const own = statOf(pid);
  if (own === null) return null;
  const used = (stat) => (stat === null ? 0 : (Number(stat[11]) + Number(stat[12])) * msATick);
  const postmaster = readFileSync(`${folder}/database/pg/postmaster.pid`, 'utf8').split('\n')[0];
  const backends = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(statOf)
    .filter((stat) => stat?.[1] === postmaster);
  return { server: used(own), database: backends.reduce((sum, stat) => sum + used(stat), 0) };
}
