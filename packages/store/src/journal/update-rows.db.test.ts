import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestStore, type TestStore } from '../testing/test-store.ts';
import { audit } from './audit.ts';
import { updateRows } from './update-rows.ts';
import { insertRows, updateRow } from './write.ts';

let test: TestStore;

beforeAll(async () => {
  test = await openTestStore();
});
afterAll(() => test.close());

const addPeople = (...names: readonly string[]) =>
  test.run((tx) =>
    insertRows(
      tx,
      'people',
      names.map((name) => ({ name })),
    ),
  );

const phonesOf = async (names: readonly string[]) => {
  const rows = await test.behindItsBack(
    `select name, phone, version from tenant.people where name = any ($1) order by name`,
    [[...names]],
  );
  return rows.map(({ name, phone, version }) => [name, phone, version]);
};

it('every row gets its own change, its next version and its own entry, in the order given', async () => {
  const people = await addPeople('甲', '乙', '丙');
  const changed = await test.run((tx) =>
    updateRows(
      tx,
      'people',
      people.toReversed().map(({ id, name }) => ({ id, basedOn: 1, patch: { phone: `${name} "1"` } })),
    ),
  );
  expect(changed).toMatchObject({ ok: true, value: [{ name: '丙' }, { name: '乙' }, { name: '甲' }] });
  const entries = await test.behindItsBack(
    `select c.content::jsonb ->> 'phone' as phone, e.version from tenant.journal_entries e
     join tenant.journal_contents c on c.entry_id = e.id where e.act = 'update' order by e.seq`,
  );
  expect(entries).toEqual([
    { phone: '丙 "1"', version: 2 },
    { phone: '乙 "1"', version: 2 },
    { phone: '甲 "1"', version: 2 },
  ]);
  expect((await test.run(audit)).fault).toBeNull();
});

it('dates, lists, numbers and nothing arrive as they were given', async () => {
  const [person] = await addPeople('丁');
  const [unit] = await test.run((tx) =>
    insertRows(tx, 'units', [{ name: '双渠镇', short_name: '双渠', kind: 'township' }]),
  );
  if (person === undefined || unit === undefined) throw new Error('nothing was inserted');
  const [post] = await test.run((tx) =>
    insertRows(tx, 'posts', [
      {
        person_id: person.id,
        unit_id: unit.id,
        title: '镇长',
        rank: 4,
        roles: ['head'],
        from_on: '2026-01-01',
      },
    ]),
  );
  const patch = { roles: ['head', 'handler'], to_on: '2026-06-30', rank: 5, linked_unit_ids: [unit.id] };
  const changed = await test.run((tx) =>
    updateRows(tx, 'posts', [{ id: post?.id ?? '', basedOn: 1, patch }]),
  );
  expect(changed).toMatchObject({ ok: true, value: [{ ...patch, version: 2 }] });
  const back = await test.run((tx) =>
    updateRows(tx, 'posts', [{ id: post?.id ?? '', basedOn: 2, patch: { to_on: null } }]),
  );
  expect(back).toMatchObject({ ok: true, value: [{ ...patch, to_on: null, version: 3 }] });
});

it('one row changed meanwhile is named, with what it says now', async () => {
  const people = await addPeople('戊', '己');
  await test.run((tx) => updateRow(tx, 'people', people[1]?.id ?? '', 1, { phone: '9' }));
  const late = await test.run((tx) =>
    updateRows(
      tx,
      'people',
      people.map(({ id }) => ({ id, basedOn: 1, patch: { phone: '1' } })),
    ),
  );
  expect(late).toMatchObject({
    ok: false,
    refusal: {
      code: 'changed-meanwhile',
      params: { basedOn: 1, version: 2, current: { name: '己', phone: '9' } },
    },
  });
});

it('a row named twice is changed from a version that is gone the second time', async () => {
  const [person] = await addPeople('庚');
  const twice = await test.run((tx) =>
    updateRows(
      tx,
      'people',
      [1, 2].map(() => ({ id: person?.id ?? '', basedOn: 1, patch: { phone: '1' } })),
    ),
  );
  expect(twice).toMatchObject({ refusal: { code: 'changed-meanwhile', params: { version: 2 } } });
});

it('what is not there is not changed, and nothing to change is no statement', async () => {
  const nowhere = '01900000-0000-7000-8000-000000000000';
  expect(
    await test.run((tx) => updateRows(tx, 'people', [{ id: nowhere, basedOn: 1, patch: { phone: '1' } }])),
  ).toMatchObject({ refusal: { code: 'not-found' } });
  expect(await test.run((tx) => updateRows(tx, 'people', []))).toEqual({ ok: true, value: [] });
});

it('changes that do not name the same columns are a bug', async () => {
  const people = await addPeople('辛', '壬');
  const uneven = test.run((tx) =>
    updateRows(tx, 'people', [
      { id: people[0]?.id ?? '', basedOn: 1, patch: { phone: '1' } },
      { id: people[1]?.id ?? '', basedOn: 1, patch: { name: '癸' } },
    ]),
  );
  await expect(uneven).rejects.toThrow('same columns');
  expect(await phonesOf(['辛', '壬'])).toEqual([
    ['壬', null, 1],
    ['辛', null, 1],
  ]);
});
