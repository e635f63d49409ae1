import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { drawCommand } from './draw-command.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'luoshi-draw-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** printf '[2,"排列5第26181期","2026-07-09"]\n["01","拱棚"]\n["02","梯田"]\n["03","小学"]' | sha256sum */
const hash = '33197f76bb453af8649d37280ba2b04dafd903fecbc4e772ca6b4e390f45004a';

const record = {
  format: 'luoshi-draw-1',
  title: '七月观摩督查检查点',
  k: 2,
  source: '排列5第26181期',
  sourceOn: '2026-07-09',
  hash,
  frozenAt: '2026-07-08T01:00:00.000Z',
  seed: '48317',
  seedAt: '2026-07-09T14:00:00.000Z',
  entries: [
    { id: '01', name: '拱棚' },
    { id: '02', name: '梯田' },
    { id: '03', name: '小学' },
  ],
  result: ['03', '01'],
};

const run = async (content: unknown, args?: readonly string[]) => {
  const file = join(folder, 'draw.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  let [out, err] = ['', ''];
  const code = await drawCommand(args ?? ['--check', file], {
    stdout: { write: (part: string) => (out += part) },
    stderr: { write: (part: string) => (err += part) },
    env: { LANG: 'en_GB.UTF-8' },
  });
  return { code, out, err };
};

it('a record that repeats is printed in its order and ends with 0', async () => {
  const { code, out } = await run(record);
  expect(code).toBe(0);
  expect(out).toContain('  1 03 小学\n  2 01 拱棚\n');
});

it('another result is named by its place and ends with 1', async () => {
  const { code, err } = await run({ ...record, result: ['03', '02'] });
  expect(code).toBe(1);
  expect(err).toContain('no. 2');
});

it('a list changed after it was frozen ends with 1', async () => {
  const entries = record.entries.map((entry) => (entry.id === '02' ? { ...entry, name: '别处' } : entry));
  expect((await run({ ...record, entries })).code).toBe(1);
});

it('usage and a file that is no record end with 2, a file that is not there with 3', async () => {
  expect((await run(record, [])).code).toBe(2);
  expect((await run('{"k":1}')).code).toBe(2);
  expect((await run('not JSON')).code).toBe(2);
  expect((await run(record, ['--check', join(folder, 'none.json')])).code).toBe(3);
});
