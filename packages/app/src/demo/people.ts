// People of the demo county. All invented; heads and clerks get names from a seeded draw, each once.
import type { Role } from '@luoshi/domain/access/role';
import { bureau, countyBodies, demoUnits, departments } from './units.ts';

/** A person with one post. */
export interface DemoPerson {
  readonly name: string;
  readonly unit: string;
  readonly title: string;
  readonly rank: number;
  readonly roles: readonly Role[];
  readonly fields: readonly string[];
  readonly linked: readonly string[];
  /** User name of a demo sign-in; most people have none. */
  readonly username: string | null;
  /** Invented, and no number that could ring. */
  readonly phone: string | null;
}

const person = (
  name: string,
  unit: string,
  title: string,
  rank: number,
  roles: readonly Role[],
  rest: Partial<Pick<DemoPerson, 'fields' | 'linked' | 'username' | 'phone'>> = {},
): DemoPerson => ({
  name,
  unit,
  title,
  rank,
  roles,
  fields: [],
  linked: [],
  username: null,
  phone: null,
  ...rest,
});

const leaders = '县委县政府';

const named: readonly DemoPerson[] = [
  person('顾明德', leaders, '县委副书记', 1, ['leader'], {
    fields: ['党建', '督查考核', '农业农村'],
    linked: ['双渠镇'],
    username: 'gumingde',
  }),
  person('陆承远', leaders, '县委常委、常务副县长', 2, ['leader'], {
    fields: ['发展和改革', '财政', '税务', '应急管理', '自然资源'],
    linked: ['云城镇'],
  }),
  person('何秀兰', leaders, '副县长', 3, ['leader'], {
    fields: ['水务', '林业和草原', '民政', '人社'],
    linked: ['临川镇'],
  }),
  person('魏立新', leaders, '副县长', 3, ['leader'], {
    fields: ['住建', '交通运输', '城市管理', '工业和信息化', '商务'],
    linked: ['南屏镇'],
  }),
  person('苏雅琴', leaders, '副县长', 3, ['leader'], {
    fields: ['教育', '卫生健康', '文化和旅游'],
    linked: ['安禾镇'],
  }),
  person('沈文博', bureau, '督查股股长', 5, ['office'], { username: 'shenwenbo' }),
  person('白志远', bureau, '综合股干部', 6, ['administrator'], { username: 'baizhiyuan' }),
  person('程国栋', bureau, '核查员', 6, ['inspector'], { username: 'chengguodong' }),
  person('马丽', bureau, '核查员', 6, ['inspector']),
  person('贺晓梅', '双渠镇', '党政办干部', 6, ['handler'], { username: 'hexiaomei' }),
  person('张万春', '双渠镇', '镇长', 4, ['head'], { username: 'zhangwanchun' }),
];

const surnames =
  '王李赵刘陈杨黄周吴徐孙朱郭林罗梁宋郑谢韩唐冯于董萧曹袁邓许傅曾彭吕蒋蔡贾丁薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金郝孔崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文';
const given = [
  '建国',
  '晓东',
  '玉梅',
  '永强',
  '海霞',
  '文斌',
  '志刚',
  '彩云',
  '学军',
  '丽娟',
  '振华',
  '秀英',
  '国平',
  '雪莲',
  '立峰',
  '慧敏',
  '宏伟',
  '月琴',
  '光明',
  '春燕',
];

/** The n-th invented name; the first 1,800 differ. */
const nameAt = (n: number): string =>
  `${surnames[(n * 37) % 90] ?? '王'}${given[(n * 7 + Math.floor(n / 90)) % 20] ?? '建国'}`;

const staffOf = (unit: string, kind: string, n: number): readonly DemoPerson[] => [
  person(nameAt(2 * n), unit, kind === 'township' ? (unit.endsWith('镇') ? '镇长' : '乡长') : '局长', 4, [
    'head',
  ]),
  person(nameAt(2 * n + 1), unit, kind === 'township' ? '党政办干部' : '办公室干部', 6, ['handler']),
];

/** Townships whose duty rosters the demo shows. */
export const dutyTowns = ['双渠镇', '云城镇', '临川镇'] as const;

const phoneAt = (n: number): string => `0000-${8_800_000 + n}`;

/** Deputies who lead a shift and staff who keep one; numbers of their names begin where others end. */
const dutyPeople: readonly DemoPerson[] = [
  ...dutyTowns.flatMap((town, n) =>
    ['副镇长', '副镇长', '武装部长', '值班员', '值班员', '值班员', '值班员'].map((title, at) => {
      const number = 300 + n * 10 + at;
      return person(nameAt(number), town, title, at < 3 ? 5 : 6, ['handler'], { phone: phoneAt(number) });
    }),
  ),
  ...[0, 1, 2, 3, 4].map((at) =>
    person(nameAt(340 + at), countyBodies.dutyOffice, '值班员', 6, ['handler'], { phone: phoneAt(340 + at) }),
  ),
  person(nameAt(350), countyBodies.discipline, '党风政风监督室干部', 6, ['inspector']),
  person(nameAt(351), countyBodies.organisation, '干部监督科干部', 6, ['inspector']),
  person(nameAt(352), countyBodies.organisation, '干部监督科科长', 5, ['personnel']),
];

/** Everybody with a post. */
export const demoPeople: readonly DemoPerson[] = [
  ...named,
  ...demoUnits
    .filter(({ name, kind }) => (kind === 'township' || departments.includes(name)) && name !== '双渠镇')
    .flatMap(({ name, kind }, n) => staffOf(name, kind, n)),
  ...dutyPeople,
];

/** The leader who answers for a department, by its field. @throws on a department nobody answers for */
export const leaderOf = (unit: string): string => {
  const leader = demoPeople.find(({ fields }) => fields.some((field) => unit.includes(field)));
  if (leader === undefined) throw new Error(`no leader answers for ${unit}`);
  return leader.name;
};
