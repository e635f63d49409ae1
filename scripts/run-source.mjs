// `node --conditions=source --import ./scripts/run-source.mjs FILE.ts` runs TypeScript source on Node 20.
// For tests that need a process of their own to kill; what is shipped runs from dist.
import { register } from 'node:module';

register('./source-loader.mjs', import.meta.url);
