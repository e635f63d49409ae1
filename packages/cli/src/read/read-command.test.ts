import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCommand } from './read-command.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'luoshi-read-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const text = '\u{FEFF}二、工作安排\r\n县水务局要在8月底前完成３．２萬畝灌区改造。\r\n预算缺口大约3000万元。';

const fileOf = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const run = async (args: readonly string[], lang = 'zh_CN.UTF-8') => {
  let [out, err] = ['', ''];
  const code = await readCommand(args, {
    stdout: { write: (part: string) => (out += part) },
    stderr: { write: (part: string) => (err += part) },
    env: { LANG: lang },
  });
  return { code, out, err };
};

describe('luoshi read', () => {
  it('prints the ledger with values as numbers and offsets of the decoded text', async () => {
    const { code, out } = await run([fileOf('plan.txt', text), '--date', '2026-07', '--json']);
    expect(code).toBe(0);
    // Printed by this command a line before: the schema under test.
    const ledger = JSON.parse(out) as { doc: string; date: string; items: Record<string, unknown>[] };
    expect([ledger.doc, ledger.date]).toEqual(['plan.txt', '2026-07']);
    const [first] = ledger.items;
    expect(first).toEqual({
      kind: 'promise',
      start: text.indexOf('县水务局'),
      end: text.indexOf('。'),
      quote: '县水务局要在8月底前完成３．２萬畝灌区改造',
      what: '灌区改造',
      measures: [{ metric: '灌区改造', op: '=', value: 32000, unit: '畝', raw: '３．２萬畝' }],
      due: '2026-08',
      owners: ['县水务局'],
    });
  });

  it('prints the very text that the offsets count in', async () => {
    const { code, out } = await run([fileOf('same.txt', text), '--text']);
    expect([code, out]).toEqual([0, text]);
  });

  it('prints a table in the language of the terminal', async () => {
    const file = fileOf('table.txt', text);
    const chinese = await run([file, '--date', '2026-07']);
    expect(chinese.out).toContain('任务 灌区改造');
    expect(chinese.out).toContain('第二部分 · 灌区改造 ３．２萬畝 · 时限2026-08 · 责任单位县水务局');
    const english = await run([file, '--date', '2026-07'], 'en_GB.UTF-8');
    expect(english.out).toContain('due 2026-08 · with 县水务局');
  });

  it('a document without a promise is done, too', async () => {
    const { code, out } = await run([fileOf('thanks.txt', '谢谢大家！'), '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({ doc: 'thanks.txt', date: null, items: [] });
  });
});

describe('luoshi read says no', () => {
  it('to a wrong request, with the usage', async () => {
    expect(await run([])).toMatchObject({ code: 2, out: '' });
    const { code, err } = await run([fileOf('a.txt', text), '--date', '2026-13'], 'en_GB.UTF-8');
    expect([code, err]).toEqual([2, '--date 2026-13 is not a date. Write 2026, 2026-07 or 2026-07-03.\n']);
  });

  it('to a file that is not there, is empty, or is no document', async () => {
    expect((await run([join(folder, 'none.txt')])).code).toBe(3);
    const empty = await run([fileOf('empty.txt', '  \n')]);
    expect(empty.code).toBe(3);
    expect(empty.err).toContain('没有内容');
    expect((await run([fileOf('image.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]))])).code).toBe(
      3,
    );
  });

  it('to a document marked as a state secret', async () => {
    const { code, out, err } = await run([
      fileOf('secret.txt', '机密★1年\n县水务局要完成改造30处。'),
      '--json',
    ]);
    expect([code, out]).toEqual([3, '']);
    expect(err).toContain('机密★1年');
  });

  it('and helps who asks', async () => {
    const { code, out, err } = await run(['--help'], 'en_GB.UTF-8');
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('luoshi read FILE');
  });
});
