// Units, people and posts of the generated county. Every name is put together from lists.

import { insertRow, insertRows } from '@luoshi/store/journal/write';

const surnames = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张'];
const given = [...'安柏晨达恩芳光海吉坤岚明宁平庆荣盛涛文祥雅泽志卓'];
const towns = [...'东南西北上下大小高平清石青金银白黄红新长福'];
const fields =
  '农业农村 水务 住建 交通运输 教育 卫生健康 民政 人社 财政 税务 商务 文旅 自然资源 生态环境 林业和草原 应急管理 市场监管 审计 统计 发展和改革 工业和信息化 司法 医疗保障 乡村振兴 退役军人'.split(
    ' ',
  );
const forms = ['局', '服务中心', '执法大队', '管理所'];

const townships = (count) =>
  towns.slice(0, count).map((word, i) => ({
    name: `${word}${i % 2 === 0 ? '川' : '岭'}${i < 12 ? '镇' : '乡'}`,
    kind: 'township',
    cohort: i % 2 === 0 ? '川区组' : '山区组',
  }));
const departments = (count) =>
  Array.from({ length: count }, (_, i) => ({
    name: `县${fields[i % fields.length]}${forms[Math.floor(i / fields.length)]}`,
    kind: 'department',
    cohort: null,
  }));

const nameOf = (number) =>
  surnames[number % surnames.length] +
  given[Math.floor(number / surnames.length) % given.length] +
  given[(number * 7 + Math.floor(number / 600)) % given.length];

const staffOf = (unit) => [
  { unit, title: '负责人', rank: 1, roles: ['head'] },
  { unit, title: '综合岗干部', rank: 2, roles: ['handler'] },
  { unit, title: '业务岗干部', rank: 3, roles: ['handler'] },
];

const leaders = (unit, units, count) =>
  Array.from({ length: count }, (_, i) => ({
    unit,
    title: i === 0 ? '县委副书记' : '副县长',
    rank: i + 1,
    roles: ['leader'],
    fields: fields.filter((_field, at) => at % count === i),
    linked: units.filter((each, at) => each.kind === 'township' && at % count === i).map(({ id }) => id),
  }));

const officeStaff = (unit) => [
  { unit, title: '局长', rank: 1, roles: ['office'] },
  { unit, title: '督查专员', rank: 2, roles: ['office'] },
  ...['核查一组', '核查二组', '核查三组'].map((title) => ({ unit, title, rank: 3, roles: ['inspector'] })),
  { unit, title: '系统管理员', rank: 4, roles: ['administrator'] },
  { unit, title: '审计员', rank: 4, roles: ['auditor'] },
];

async function fillUnits(tx, size) {
  const root = await insertRow(tx, 'units', { name: '百川县', short_name: '百川县', kind: 'county' });
  const bodies = [
    { name: '县委县政府', kind: 'leadership', cohort: null },
    { name: '县督查考核局', kind: 'office', cohort: null },
  ];
  const all = [...bodies, ...townships(size.townships), ...departments(size.departments)];
  return insertRows(
    tx,
    'units',
    all.map((unit, ordinal) => ({ ...unit, short_name: unit.name, parent_id: root.id, ordinal })),
  );
}

/** @returns the posts, each with the name of who holds it */
async function fillPosts(tx, staff) {
  const people = await insertRows(
    tx,
    'people',
    staff.map((_, number) => ({ name: nameOf(number) })),
  );
  const rows = staff.map(({ unit, title, rank, roles, fields: covers = [], linked = [] }, i) => ({
    person_id: people[i].id,
    unit_id: unit.id,
    title,
    rank,
    roles,
    from_on: '2026-01-01',
    fields: covers,
    linked_unit_ids: linked,
  }));
  const posts = await insertRows(tx, 'posts', rows);
  return posts.map((post, i) => ({ ...post, name: people[i].name }));
}

/**
 * Writes units, people and posts.
 *
 * @returns units by kind with their posts, the leaders' and the office's
 */
export async function fillPeople(tx, size) {
  const [leadership, office, ...working] = await fillUnits(tx, size);
  const posts = await fillPosts(tx, [
    ...leaders(leadership, working, size.leaders),
    ...officeStaff(office),
    ...working.flatMap(staffOf),
  ]);
  const of = (unit, role) => posts.filter((post) => post.unit_id === unit.id && post.roles.includes(role));
  return {
    office: { unit: office, posts: posts.filter((post) => post.unit_id === office.id) },
    leaders: of(leadership, 'leader'),
    working: working.map((unit) => ({ unit, head: of(unit, 'head')[0], handlers: of(unit, 'handler') })),
  };
}
