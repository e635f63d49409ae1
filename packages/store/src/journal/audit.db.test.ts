import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { openTestStore, type TestStore } from '../testing/test-store.ts';
import { audit } from './audit.ts';
import { deleteRow, insertRow, updateRow, type Row } from './write.ts';

let test: TestStore;
let person: Row<'people'>;
beforeAll(async () => {
  test = await openTestStore();
});
afterAll(() => test.close());

beforeEach(async () => {
  await test.behindItsBack('truncate tenant.people, tenant.journal_entries, tenant.journal_contents cascade');
  person = await test.run((tx) => insertRow(tx, 'people', { name: '贺晓梅' }));
  const gone = await test.run((tx) => insertRow(tx, 'people', { name: '已删' }));
  await test.run((tx) => updateRow(tx, 'people', person.id, 1, { phone: '0000' }));
  await test.run((tx) => deleteRow(tx, 'people', gone.id));
});

const faultAfter = async (statement: string, values: readonly unknown[] = [person.id]) => {
  await test.behindItsBack(statement, values);
  return (await test.run(audit)).fault;
};

it('rows written by the app agree with their journal', async () => {
  expect(await test.run(audit)).toEqual({ entries: 4, rows: 2, expired: [], fault: null });
});

it('an altered row is named with table, key and column', async () => {
  const fault = await faultAfter(`update tenant.people set name = '别人' where id = $1`);
  expect(fault).toMatchObject({ kind: 'row-altered', table: 'people', rowId: person.id, column: 'name' });
});

it('a row put back to an earlier version is named', async () => {
  const fault = await faultAfter('update tenant.people set phone = null, version = 1 where id = $1');
  expect(fault).toMatchObject({ kind: 'row-altered', rowId: person.id, column: 'phone' });
});

it('a removed row is named', async () => {
  const fault = await faultAfter('delete from tenant.people where id = $1');
  expect(fault).toMatchObject({ kind: 'row-removed', table: 'people', rowId: person.id });
});

it('an inserted row is named', async () => {
  const id = '01900000-0000-7000-8000-000000000000';
  const fault = await faultAfter(
    `insert into tenant.people (jurisdiction_id, id, name) values (1, $1, '来路不明')`,
    [id],
  );
  expect(fault).toMatchObject({ kind: 'row-inserted', table: 'people', rowId: id, entryId: null });
});

it('a row put back after it was deleted is named', async () => {
  const [gone] = await test.behindItsBack(`select row_id from tenant.journal_entries where act = 'delete'`);
  const fault = await faultAfter(
    `insert into tenant.people (jurisdiction_id, id, name) values (1, $1, '已删')`,
    [gone?.['row_id']],
  );
  expect(fault).toMatchObject({ kind: 'row-inserted', rowId: gone?.['row_id'] });
});

it('an altered content is named by its entry, even when the row was altered to match', async () => {
  await test.behindItsBack(`update tenant.people set name = '别人' where id = $1`, [person.id]);
  const fault = await faultAfter(
    `update tenant.journal_contents set content = replace(content, '贺晓梅', '别人')
     where entry_id in (select id from tenant.journal_entries where row_id = $1)`,
  );
  const [first] = await test.behindItsBack(
    'select id from tenant.journal_entries where row_id = $1 order by seq',
    [person.id],
  );
  expect(fault).toMatchObject({ kind: 'content-altered', rowId: person.id, entryId: first?.['id'] });
});

it('a removed content is named by its entry', async () => {
  const fault = await faultAfter(
    'delete from tenant.journal_contents where entry_id in (select id from tenant.journal_entries where row_id = $1)',
  );
  expect(fault).toMatchObject({ kind: 'content-removed', rowId: person.id });
});

it('another county’s rows are not this audit’s', async () => {
  const id = '01900000-0000-7000-8000-000000000001';
  expect(
    await faultAfter(`insert into tenant.people (jurisdiction_id, id, name) values (2, $1, '外县')`, [id]),
  ).toBeNull();
});
