// How the pages are built: hashed files, brotli and gzip beside them, and a list of what each chunk holds,
// from which scripts/check-weight.mjs proves that the field pages stay light.
import react from '@vitejs/plugin-react';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

const out = 'dist';

/** The library a module belongs to, `@scope/name` or `name`; null for our own. */
const libraryOf = (module: string): string | null =>
  /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(module)?.[1] ?? null;

/** Writes which chunk holds which libraries and imports which chunks. */
const chunkList = (): Plugin => ({
  name: 'luoshi-chunk-list',
  apply: 'build',
  generateBundle(_options, bundle) {
    const chunks = Object.values(bundle).flatMap((file) =>
      file.type === 'chunk'
        ? [
            {
              file: file.fileName,
              facade: file.facadeModuleId?.split('/packages/').at(-1) ?? null,
              imports: file.imports,
              css: [...(file.viteMetadata?.importedCss ?? [])],
              libraries: [...new Set(Object.keys(file.modules).map(libraryOf))].filter(
                (name) => name !== null,
              ),
              modules: Object.keys(file.modules).map((module) => module.split('/packages/').at(-1) ?? module),
            },
          ]
        : [],
    );
    this.emitFile({ type: 'asset', fileName: '.vite/chunks.json', source: JSON.stringify(chunks, null, 1) });
  },
});

const worth = /\.(js|css|svg|html|json)$/;

/** Puts .br and .gz beside every text file, so that the server compresses nothing. */
const compressed = (): Plugin => ({
  name: 'luoshi-compressed',
  apply: 'build',
  async closeBundle() {
    const folder = join(import.meta.dirname, out, 'assets');
    const files = (await readdir(folder)).filter((file) => worth.test(file));
    for (const file of files) {
      const bytes = await readFile(join(folder, file));
      const brotli = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
      await writeFile(join(folder, `${file}.br`), brotli);
      await writeFile(join(folder, `${file}.gz`), gzipSync(bytes, { level: 9 }));
    }
  },
});

/** Our own pieces that every field page uses: one file instead of a dozen. */
const own =
  /packages\/web\/src\/(api|components|drafts|rules|session|shell|text)\/|packages\/(domain|contract)\/(?!.*\.gen\.ts)/;

const frame = /node_modules\/(react|react-dom|scheduler|@tanstack|intl-messageformat|@formatjs|idb-keyval)\//;

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), chunkList(), compressed()],
  resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
  build: {
    outDir: out,
    target: ['chrome109', 'safari16', 'firefox115'],
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1_500,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'frame', test: frame, priority: 2 },
            { name: 'own', test: own, priority: 1, minShareCount: 2 },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': { target: 'http://127.0.0.1:8080', changeOrigin: false } } },
});
