import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';

const script = fileURLToPath(new URL('./check-quotes.mjs', import.meta.url));
const sentence = '县水务局要完成灌区改造任务';

let [documents, project] = ['', ''];
beforeEach(() => {
  documents = mkdtempSync(join(tmpdir(), 'luoshi-marked-'));
  project = mkdtempSync(join(tmpdir(), 'luoshi-project-'));
  writeFileSync(join(documents, 'speech.txt'), `開頭。縣水務局 要完成灌區改造任務。`);
  execFileSync('git', ['init', '-q'], { cwd: project });
});
afterEach(() => {
  for (const folder of [documents, project]) rmSync(folder, { recursive: true, force: true });
});

const check = (content: string, folder = documents) => {
  writeFileSync(join(project, 'code.ts'), content);
  execFileSync('git', ['add', 'code.ts'], { cwd: project });
  return spawnSync(process.execPath, [script, folder], { cwd: project, encoding: 'utf8' });
};

it('a sentence of a marked document is found in either script and named', () => {
  const { status, stdout } = check(`const text = '${sentence}';`);
  expect(status).toBe(1);
  expect(stdout).toContain(`code.ts: ${sentence} (speech.txt)`);
});

it('eight characters in a row are no quote, nine are', () => {
  expect(check(`'${sentence.slice(0, 8)}'`).status).toBe(0);
  expect(check(`'${sentence.slice(0, 9)}'`).status).toBe(1);
});

it('a folder without documents is not taken for a clean one', () => {
  expect(check('', project).status).toBe(3);
});
