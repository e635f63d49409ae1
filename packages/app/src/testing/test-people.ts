// The people of the test county; each of them is a level of permission. The county is invented.

/** A unit of the test county and the one above it. */
export interface TestUnit {
  readonly name: string;
  readonly shortName: string;
  readonly kind: 'county' | 'leadership' | 'office' | 'department' | 'township';
  readonly parent: string | null;
  readonly cohort?: string;
}

/** Units, each after the one above it. */
export const testUnits: readonly TestUnit[] = [
  { name: '云川县', shortName: '云川', kind: 'county', parent: null },
  { name: '县委县政府', shortName: '两办', kind: 'leadership', parent: '云川县' },
  { name: '县督查考核局', shortName: '督考局', kind: 'office', parent: '云川县' },
  { name: '县农业农村局', shortName: '农业农村局', kind: 'department', parent: '云川县' },
  { name: '县住建局', shortName: '住建局', kind: 'department', parent: '云川县' },
  { name: '县审计局', shortName: '审计局', kind: 'department', parent: '云川县' },
  { name: '双渠镇', shortName: '双渠', kind: 'township', parent: '云川县', cohort: '川区组' },
  { name: '临川镇', shortName: '临川', kind: 'township', parent: '云川县', cohort: '川区组' },
  { name: '松坪乡', shortName: '松坪', kind: 'township', parent: '云川县', cohort: '山区组' },
];

/** A person with one post. */
export interface TestPerson {
  readonly name: string;
  readonly unit: string;
  readonly title: string;
  readonly rank: number;
  readonly roles: readonly string[];
  readonly fields?: readonly string[];
  readonly linked?: readonly string[];
}

const people = {
  顾明德: { unit: '县委县政府', title: '县委副书记', rank: 1, roles: ['leader'], fields: ['督查考核'] },
  何秀兰: {
    unit: '县委县政府',
    title: '副县长',
    rank: 2,
    roles: ['leader'],
    fields: ['农业农村', '住房和城乡建设'],
    linked: ['双渠镇'],
  },
  沈文博: { unit: '县督查考核局', title: '督查股股长', rank: 5, roles: ['office'] },
  程国栋: { unit: '县督查考核局', title: '督查员', rank: 6, roles: ['inspector'] },
  白志远: { unit: '县督查考核局', title: '系统管理员', rank: 6, roles: ['administrator'] },
  秦守正: { unit: '县审计局', title: '审计员', rank: 6, roles: ['auditor'] },
  田亚军: { unit: '县农业农村局', title: '办公室干部', rank: 6, roles: ['handler'] },
  马文斌: { unit: '县农业农村局', title: '局长', rank: 4, roles: ['head'] },
  罗玉山: { unit: '双渠镇', title: '镇长', rank: 4, roles: ['head'] },
  贺晓梅: { unit: '双渠镇', title: '党政办干部', rank: 6, roles: ['handler'] },
  高建业: { unit: '临川镇', title: '镇长', rank: 4, roles: ['head'] },
  周雨桐: { unit: '临川镇', title: '党政办干部', rank: 6, roles: ['handler'] },
} satisfies Record<string, Omit<TestPerson, 'name'>>;

/** A name of the test county. */
export type TestName = keyof typeof people;

/** Leaders 顾明德, 何秀兰; office 沈文博; inspector 程国栋; of 双渠镇 head 罗玉山 and handler 贺晓梅; and so on. */
export const testPeople: readonly (TestPerson & { readonly name: TestName })[] = Object.entries(people).map(
  ([name, person]) => ({ name: name as TestName, ...person }), // the keys of a constant are exactly its names
);
