// An app to kill: opens the embedded database of a folder, says how to reach it, and stays until told to stop.
import { setInterval } from 'node:timers';
import { startEmbedded } from '../embedded/server.ts';

const [folder = ''] = process.argv.slice(2);

try {
  const server = await startEmbedded(folder);
  const { host, port, user, database } = server;
  const alive = setInterval(() => undefined, 1_000);
  process.on('SIGTERM', () => {
    clearInterval(alive);
    void server.stop().then(() => process.exit(0));
  });
  console.log(`up ${JSON.stringify({ host, port, user, database })}`);
} catch (error) {
  console.log(
    `refused ${error instanceof Error ? `${error.constructor.name}: ${error.message}` : String(error)}`,
  );
  process.exit(3);
}
