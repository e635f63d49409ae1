// `npm start [-- --no-demo]`: installs, builds, then becomes `luoshi serve` in this very process,
// so that Ctrl-C reaches it alone.

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { prepare } from './prepare.mjs';
import { root } from './stamp.mjs';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`需要 Node 20.19 以上，现在是 ${process.version} / Node 20.19 or newer is needed`);
  process.exit(3);
}

try {
  await prepare();
} catch (error) {
  console.error(error.message);
  process.exit(3);
}

const luoshi = join(root, 'packages/cli/bin/luoshi.mjs');
process.argv = [process.execPath, luoshi, 'serve', ...process.argv.slice(2)];
await import(pathToFileURL(luoshi).href);
