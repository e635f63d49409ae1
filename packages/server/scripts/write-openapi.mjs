// Writes docs/openapi.json from the built server: `npm run build`, then `node packages/server/scripts/write-openapi.mjs`.
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { openApiDocument } from '../dist/http/openapi.js';

const file = fileURLToPath(new URL('../../../docs/openapi.json', import.meta.url));
const style = await resolveConfig(file);
await writeFile(file, await format(JSON.stringify(openApiDocument()), { ...style, parser: 'json' }));
console.log(`${file}: ${Object.keys(openApiDocument().paths ?? {}).length} paths`);
