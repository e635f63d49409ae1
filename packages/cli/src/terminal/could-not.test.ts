import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runLuoshi } from '../testing/run-luoshi.ts';

const run = async (args: readonly string[], env: Record<string, string>) => {
  const app = runLuoshi([...args], env);
  return { code: await app.ended, lines: app.lines };
};

it('a database that does not answer is one sentence, without a trace', { timeout: 60_000 }, async () => {
  const { code, lines } = await run(['verify'], { DATABASE_URL: 'postgresql://127.0.0.1:1/none' });
  expect(code).toBe(3);
  expect(lines).toEqual([
    'The database cannot be reached (ECONNREFUSED). Check DATABASE_URL, and that the database is running.',
  ]);
});

it('a folder that cannot be made is named', { timeout: 60_000 }, async () => {
  const root = mkdtempSync(join(tmpdir(), 'luoshi-'));
  try {
    writeFileSync(join(root, 'file'), '');
    const { code, lines } = await run(['serve'], { LUOSHI_DATA: join(root, 'file', 'data'), PORT: '0' });
    expect(code).toBe(3);
    expect(lines.join('\n')).toContain('cannot be used (ENOTDIR)');
    expect(lines.join('\n')).not.toContain(' at ');
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});
