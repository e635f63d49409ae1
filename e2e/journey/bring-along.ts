// 第一步 (a): the office brings her ledger along: columns in her own order, errors by line, nothing half-imported.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeSheet } from '@luoshi/paper/sheet/write-sheet';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { button, field, handed, link, sees } from '../support/act.ts';
import type { House } from '../support/house.ts';
import { commitmentId, readAs } from '../support/places.ts';
import { t } from '../support/words.ts';

const sample = fileURLToPath(new URL('../../examples/任务台账.xlsx', import.meta.url));

/** Her headings, in her order; none of them is the system's own word but one. */
const headings = ['完成时间', '责任单位', '工作任务', '备注', '目标任务', '序号', '包抓领导'];

const good = [
  ['2026年9月底', '双渠镇', '上渠村文化广场改造', '', '1处', '1', '顾明德'],
  ['2026年10月31日', '县水务局', '东干渠衬砌', '水利', '12.6公里', '2', '何秀兰'],
  ['年底前', '临川镇', '集镇路灯更新', '', '不少于180盏', '3', '魏立新'],
];
const bad = [
  good[0] ?? [],
  ['2026年13月', '双曲镇', '东干渠衬砌', '水利', '12.6公里', '2', '何秀兰'],
  ['年底前', '临川镇', '', '', '路灯180盏、广告牌40块', '3', '魏立新'],
];

const table = (rows: readonly (readonly string[])[]): Promise<Uint8Array> =>
  writeSheet({ title: '2026年下半年任务台账', headings, rows });

const choose = async (page: Page, name: string, rows: readonly (readonly string[])[]): Promise<void> => {
  await field(page, 'import.file').setInputFiles(handed(name, await table(rows)));
};

const countAll = async (page: Page): Promise<number> =>
  (await readAs<'listCommitments'>(page, '/commitments')).counts.all;

/** The wrong table, the right one, and the memory of its columns. */
export const bringingAlong = (house: House): void => {
  it('the office brings her ledger: every wrong line is named, and nothing of it is imported', async () => {
    const page = await house.desk('沈文博');
    const before = await countAll(page);
    await page
      .getByRole('navigation')
      .getByRole('link', { name: t('shell.rail.ledger') })
      .click();
    await link(page, 'ledger.import').click();
    await choose(page, '任务台账.xlsx', bad);
    await page.getByRole('heading', { name: t('import.faults', { count: 4, lines: 2 }) }).waitFor();
    const faults = page.getByRole('table', { name: t('import.faults', { count: 4, lines: 2 }) });
    const lines = await faults.getByRole('row').allInnerTexts();
    expect(lines.slice(1).map((line) => line.split('\t').slice(0, 3))).toEqual([
      ['4', '责任单位', '双曲镇'],
      ['4', '完成时间', '2026年13月'],
      ['5', '工作任务', t('import.empty-cell')],
      ['5', '目标任务', '路灯180盏、广告牌40块'],
    ]);
    await sees(faults, t('refusal.unit-unknown', { why: 'none', name: '双曲镇' }));
    expect(await button(page, 'import.do', { lines: 3 }).isDisabled()).toBe(true);
    expect(await countAll(page)).toBe(before);
  });

  it('corrected, all of it comes in', async () => {
    const page = await house.desk('沈文博');
    const before = await countAll(page);
    await choose(page, '任务台账.xlsx', good);
    await sees(page, t('import.clean'));
    expect(await page.getByLabel(t('import.field.ledger.title')).inputValue()).toBe('工作任务');
    await button(page, 'import.do', { lines: 3 }).click();
    await sees(page, t('import.done', { kind: 'ledger', added: 3, updated: 0 }));
    await link(page, 'import.see-ledger').click();
    await page.getByRole('table').getByText('东干渠衬砌').waitFor();
    expect(await countAll(page)).toBe(before + 3);
    expect(await commitmentId(page, '集镇路灯更新', '临川镇')).not.toBe('');
  });

  it('so does the sample that comes with the project, under headings of its own', async () => {
    const page = await house.desk('沈文博');
    const before = await countAll(page);
    await link(page, 'ledger.import').click();
    await field(page, 'import.file').setInputFiles(handed('任务台账.xlsx', readFileSync(sample)));
    await button(page, 'import.do', { lines: 12 }).click();
    await sees(page, t('import.done', { kind: 'ledger', added: 12, updated: 0 }));
    await link(page, 'import.see-ledger').click();
    await page.getByRole('table').getByText('镇区污水提升泵站建设').waitFor();
    expect(await countAll(page)).toBe(before + 12);
  });

  it('the same columns are known again, and no line is taken twice', async () => {
    const page = await house.desk('沈文博');
    await link(page, 'ledger.import').click();
    await choose(page, '任务台账（二）.xlsx', good);
    await sees(page, t('import.remembered'));
    await page.getByRole('heading', { name: t('import.faults', { count: 3, lines: 3 }) }).waitFor();
  });
};
