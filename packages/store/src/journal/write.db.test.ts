import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { actOf, openTestStore, type TestStore } from '../testing/test-store.ts';
import { canonical } from './canonical.ts';
import { deleteRow, insertRow, insertRows, updateRow } from './write.ts';

let test: TestStore;
beforeAll(async () => {
  test = await openTestStore();
});
afterAll(() => test.close());

const entriesOf = (rowId: string) =>
  test.behindItsBack(
    `select e.verb, e.act, e.table_name, e.version, e.reason, e.roles, e.content_hash, c.salt, c.content
     from tenant.journal_entries e join tenant.journal_contents c on c.entry_id = e.id where row_id = $1 order by seq`,
    [rowId],
  );

const addPerson = (name: string) => test.run((tx) => insertRow(tx, 'people', { name }));

it('an inserted row has an entry that says what was done, by whom, and the row as written', async () => {
  const person = await test.run(
    (tx) => insertRow(tx, 'people', { name: '贺晓梅' }),
    actOf('person.add', '新调入'),
  );
  const [entry, ...rest] = await entriesOf(person.id);
  expect(rest).toEqual([]);
  expect(entry).toMatchObject({
    verb: 'person.add',
    act: 'insert',
    table_name: 'people',
    version: 1,
    reason: '新调入',
    roles: ['system'],
  });
  expect(entry?.['content']).toBe(canonical({ ...person }));
});

it('the hash is of the salt and the content, and no two contents share a salt', async () => {
  const entries = [
    ...(await entriesOf((await addPerson('甲')).id)),
    ...(await entriesOf((await addPerson('甲')).id)),
  ];
  for (const { salt, content, content_hash } of entries) {
    const hash = createHash('sha256')
      .update(salt as Buffer)
      .update(String(content))
      .digest(); // bytea arrives as Buffer
    expect(hash).toEqual(content_hash);
  }
  expect(entries[0]?.['salt']).not.toEqual(entries[1]?.['salt']);
});

it('a change from the version that was seen makes the next version', async () => {
  const { id } = await addPerson('程国栋');
  const changed = await test.run((tx) => updateRow(tx, 'people', id, 1, { phone: '0000' }));
  expect(changed).toMatchObject({ ok: true, value: { phone: '0000', version: 2 } });
  expect((await entriesOf(id)).map(({ act, version }) => [act, version])).toEqual([
    ['insert', 1],
    ['update', 2],
  ]);
});

it('a change from an older version is refused with the row as it is now, and leaves no entry', async () => {
  const { id } = await addPerson('程国栋');
  await test.run((tx) => updateRow(tx, 'people', id, 1, { phone: '1' }));
  const late = await test.run((tx) => updateRow(tx, 'people', id, 1, { phone: '2' }));
  expect(late).toMatchObject({
    ok: false,
    refusal: { code: 'changed-meanwhile', params: { basedOn: 1, version: 2, current: { phone: '1' } } },
  });
  expect(await entriesOf(id)).toHaveLength(2);
});

it('of two changes at the same moment one is made and the other refused', async () => {
  const { id } = await addPerson('程国栋');
  const change = (phone: string) => test.run((tx) => updateRow(tx, 'people', id, 1, { phone }));
  const outcomes = await Promise.all([change('1'), change('2')]);
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
});

it('a removed row keeps its last content in the journal', async () => {
  const person = await addPerson('何秀兰');
  expect(await test.run((tx) => deleteRow(tx, 'people', person.id))).toEqual({ ok: true, value: undefined });
  const entries = await entriesOf(person.id);
  expect(entries.map(({ act }) => act)).toEqual(['insert', 'delete']);
  expect(entries[1]?.['content']).toBe(canonical({ ...person }));
});

it('what is not there is neither changed nor removed', async () => {
  const nowhere = '01900000-0000-7000-8000-000000000000';
  expect(await test.run((tx) => updateRow(tx, 'people', nowhere, 1, { phone: '1' }))).toMatchObject({
    refusal: { code: 'not-found' },
  });
  expect(await test.run((tx) => deleteRow(tx, 'people', nowhere))).toMatchObject({
    refusal: { code: 'not-found' },
  });
});

it('a transaction that fails leaves neither row nor entry', async () => {
  let id = '';
  const failing = test.run(async (tx) => {
    ({ id } = await insertRow(tx, 'people', { name: '未成' }));
    throw new Error('stop');
  });
  await expect(failing).rejects.toThrow('stop');
  expect(await entriesOf(id)).toEqual([]);
  expect(await test.behindItsBack('select from tenant.people where id = $1', [id])).toEqual([]);
});

it('more rows than one statement takes are written in the order given', async () => {
  const names = Array.from({ length: 1_201 }, (_, n) => `第${n}人`);
  const rows = await test.run((tx) =>
    insertRows(
      tx,
      'people',
      names.map((name) => ({ name })),
    ),
  );
  expect(rows.map(({ name }) => name)).toEqual(names);
  const [counted] = await test.behindItsBack(
    `select count(*) from tenant.journal_contents where content like '%第%人%'`,
  );
  expect(counted).toEqual({ count: '1201' });
});
