// The year's targets of the demo county: ten indicators × townships, with the share that counts on 30 June before any check.
// Everything shown of them, on any page and in any document, is counted from here through the use cases.
import type { Decimal } from '@luoshi/domain/quantity/decimal';
import { townships } from './units.ts';

/** An indicator of the demo county's letter. */
export interface DemoIndicator {
  /** As in rules/indicators. */
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  /** The department the figure belongs to. */
  readonly owner: string;
  readonly leader: string;
  /** The sentence of the letter for one township, without its full stop: `{town}`, `{target}`. */
  readonly sentence: string;
  /** Share of the year that is due by month's end, in %: March, April, May, June, September, December. */
  readonly plan: readonly [number, number, number, number, number, number];
  /** Last day of the year's target. */
  readonly dueOn: string;
  /** Township → [annual target, % of it that counts on 30 June]; absent: not asked of it. */
  readonly towns: Readonly<Record<string, readonly [Decimal, Decimal]>>;
}

const table = (targets: string, percents: string): DemoIndicator['towns'] => {
  const target = targets.trim().split(/\s+/);
  const percent = percents.trim().split(/\s+/);
  if (target.length !== townships.length || percent.length !== townships.length) {
    throw new Error('a demo table needs a column for each township');
  }
  return Object.fromEntries(
    townships.flatMap((town, i) =>
      target[i] === '·' ? [] : [[town, [target[i] ?? '0', percent[i] ?? '0'] as const]],
    ),
  );
};

/** The ten indicators; columns of a table are the townships in their order. */
export const demoIndicators: readonly DemoIndicator[] = [
  {
    id: 'tax-revenue',
    name: '税收收入',
    unit: '万元',
    owner: '县税务局',
    leader: '陆承远',
    sentence: '{town}全年完成税收收入{target}万元以上',
    plan: [24, 32, 41, 50, 75, 100],
    dueOn: '2026-12-31',
    towns: table(
      '9800 4200 4600 2600 3900 3100 2800 3300 2100 1800 1500 1300 1200 1700 1600 1900 1100 1000 1400 1200 1300',
      '55 48 47 53 51 52 47 44 44 37 51 46 54 51 54 53 39 52 45 51 51',
    ),
  },
  {
    id: 'project-investment',
    name: '项目投资',
    unit: '万元',
    owner: '县发展和改革局',
    leader: '陆承远',
    sentence: '{town}全年完成项目投资{target}万元以上',
    plan: [15, 25, 37, 50, 80, 100],
    dueOn: '2026-12-31',
    towns: table(
      '62000 24000 26000 15000 21000 16000 14000 19000 12000 11000 9000 8000 7500 9500 8800 9200 7000 6500 8600 7200 7800',
      '58 53 52 42 45 49 52 51 35 27 48 48 45 50 52 43 53 18 57 33 38',
    ),
  },
  {
    id: 'investment-in-place',
    name: '招商到位资金',
    unit: '万元',
    owner: '县商务局',
    leader: '魏立新',
    sentence: '{town}全年招商到位资金不低于{target}万元',
    plan: [18, 28, 39, 50, 78, 100],
    dueOn: '2026-12-31',
    towns: table(
      '21000 8000 8600 5000 6400 4800 4400 5600 3600 3200 2400 2000 1900 2500 2200 2300 1800 1600 2100 1700 1900',
      '46 58 49 58 52 54 38 47 43 49 46 47 16 24 44 51 47 31 44 50 45',
    ),
  },
  {
    id: 'grain-sown',
    name: '粮食播种',
    unit: '亩',
    owner: '县农业农村局',
    leader: '顾明德',
    sentence: '{town}全年粮食播种面积稳定在{target}亩以上',
    plan: [12, 45, 70, 82, 100, 100],
    dueOn: '2026-09-30',
    towns: table(
      '32000 51400 54200 38600 42800 47500 36900 44300 35700 33100 41200 46800 39500 43600 40400 37200 45100 42700 38900 36400 44100',
      '84 88 79 87 80 74 82 86 84 82 82 76 83 86 89 77 81 76 86 80 72',
    ),
  },
  {
    id: 'farmland',
    name: '高标准农田',
    unit: '亩',
    owner: '县农业农村局',
    leader: '顾明德',
    sentence: '{town}全年建成高标准农田{target}亩',
    plan: [10, 25, 42, 60, 90, 100],
    dueOn: '2026-12-31',
    towns: table(
      '· 6000 7200 5600 6400 5800 · 6600 · · · · · · · 4400 · · · · ·',
      '· 53.34 69 44 62 49 · 72 · · · · · · · 35 · · · · ·',
    ),
  },
  {
    id: 'greenhouses',
    name: '日光温室',
    unit: '座',
    owner: '县农业农村局',
    leader: '顾明德',
    sentence: '{town}年内新建日光温室{target}座',
    plan: [8, 18, 28, 40, 80, 100],
    dueOn: '2026-12-31',
    towns: table(
      '60 120 110 50 40 40 50 60 40 · · 30 · · · · · · · · ·',
      '41 53 61 40 40 45 38 48 39 · · 25 · · · · · · · · ·',
    ),
  },
  {
    id: 'labour-income',
    name: '劳务输转收入',
    unit: '万元',
    owner: '县人社局',
    leader: '何秀兰',
    sentence: '{town}全年劳务输转收入达到{target}万元',
    plan: [20, 30, 40, 50, 78, 100],
    dueOn: '2026-12-31',
    towns: table(
      '3600 4200 4100 3000 3300 3500 2900 3700 2800 2600 3200 3400 3000 3100 3000 2900 3300 3200 3000 2800 3300',
      '54 58 56 54 45 42 56 52 51 52 50 58 52 47 64 47 54 60 53 58 53',
    ),
  },
  {
    id: 'housing-started',
    name: '农村危房改造开工',
    unit: '户',
    owner: '县住建局',
    leader: '魏立新',
    sentence: '{town}6月底前农村危房改造{target}户全部开工',
    plan: [15, 40, 70, 100, 100, 100],
    dueOn: '2026-06-30',
    towns: table(
      '· 46 52 34 48 36 40 38 44 54 52 58 50 46 56 48 36 42 62 64 80',
      '· 67.4 100 100 100 100 100 100 100 72 90.4 100 100 100 100 100 61 100 81 86 100',
    ),
  },
  {
    id: 'grass-sown',
    name: '新增种草',
    unit: '亩',
    owner: '县林业和草原局',
    leader: '何秀兰',
    sentence: '{town}全年新增种草{target}亩',
    plan: [5, 20, 38, 55, 100, 100],
    dueOn: '2026-09-30',
    towns: table(
      '· 9800 · · · · 6200 · · 7400 8600 9200 7800 8800 9400 8200 9000 8400 8600 9600 10400',
      '· 42 · · · · 55 · · 58 64 43 56 19 41 64 51 68 60 57 73',
    ),
  },
  {
    id: 'village-roads',
    name: '通村公路',
    unit: '公里',
    owner: '县交通运输局',
    leader: '魏立新',
    sentence: '{town}年内新修通村公路{target}公里',
    plan: [5, 15, 30, 45, 85, 100],
    dueOn: '2026-11-30',
    towns: table(
      '10 8 · 6 7.5 6 6.5 8 5 7 · 7.5 · 8 5.5 · 6 6.5 9 5 6.5',
      '62 44 · 48 53 50 54 45 55 34 · 40 · 41 36 · 41 54 23 48 44',
    ),
  },
];

/** Silent in June: what May said is carried on. */
export const silentTarget = { town: '花石乡', indicator: 'village-roads' } as const;

/** Said more in June than its record shows, and had it returned: what May said stands. `said` is in % of the year. */
export const returnedTarget = { town: '柳梁乡', indicator: 'grass-sown', said: '58' } as const;
