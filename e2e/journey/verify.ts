// 第八步: `luoshi verify` confirms every row; after one is changed behind the app's back it names that row and ends with 1.
import { join } from 'node:path';
import { findEmbedded } from '@luoshi/store/embedded/server';
import { ownersStatement } from '@luoshi/store/testing/test-database';
import { expect, it } from 'vitest';
import { runLuoshi } from '../support/app-process.ts';
import type { House } from '../support/house.ts';

/** The journal held against the rows, beside the running app. */
export const verifying = (house: House): void => {
  it('everything done so far is confirmed', async () => {
    const { code, said } = await runLuoshi(house.data, ['verify']);
    expect(said).toMatch(/^云川县: [\d,]+ entries and [\d,]+ rows checked one by one; all agree\.$/m);
    expect(code).toBe(0);
  });

  it('a figure changed behind the app’s back is named, and it ends with 1', async () => {
    const database = findEmbedded(join(house.data, 'database'));
    if (database === null) throw new Error('no database is running');
    const [changed] = await ownersStatement(
      database,
      `update tenant.reports set value = value + 1
        where id = (select id from tenant.reports where value is not null order by id desc limit 1) returning id`,
    );
    const { code, said } = await runLuoshi(house.data, ['verify']);
    expect(said).toContain(`Table reports, row ${String(changed?.['id'])}, column value`);
    expect(code).toBe(1);
  });
};
