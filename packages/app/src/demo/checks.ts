// What the two inspectors found in the townships in the first days of July.
import type { CheckExtent, CheckResult } from '@luoshi/domain/check/judge-check';
import type { Decimal } from '@luoshi/domain/quantity/decimal';
import { townships } from './units.ts';

/** One visit. */
export interface DemoCheck {
  readonly town: string;
  readonly indicator: string;
  readonly inspector: string;
  readonly at: string;
  readonly result: CheckResult;
  readonly value: Decimal | null;
  readonly extent: CheckExtent;
  readonly sampleSize: number | null;
  readonly sampleOf: number | null;
  readonly found: string;
}

const confirmed = { result: 'confirmed', value: null } as const;
const whole = { extent: 'full', sampleSize: null, sampleOf: null } as const;
const sampled = (sampleSize: number, sampleOf: number) =>
  ({ extent: 'sampled', sampleSize, sampleOf }) as const;

/** 青杨镇 and 花石乡 have not been visited yet: too little checked, no place. */
const visited = townships.filter((town) => town !== '青杨镇' && town !== '花石乡');

const investment = visited.map((town, i): DemoCheck => ({
  town,
  indicator: 'project-investment',
  inspector: i % 2 === 0 ? '程国栋' : '马丽',
  at: i < 10 ? '2026-07-02 17:00' : '2026-07-03 17:00',
  ...confirmed,
  ...sampled(3, 6 + (i % 4)),
  found: '抽看项目台账、发票和现场，形象进度相符。',
}));

const farmland = ['临川镇', '南屏镇', '黑松乡'].map((town): DemoCheck => ({
  town,
  indicator: 'farmland',
  inspector: '程国栋',
  at: '2026-07-05 16:00',
  ...confirmed,
  ...sampled(4, 11),
  found: '抽4个地块实地丈量，与图斑一致。',
}));

const measured: DemoCheck = {
  town: '双渠镇',
  indicator: 'farmland',
  inspector: '程国栋',
  at: '2026-07-06 17:00',
  result: 'adjusted',
  value: '2860',
  ...whole,
  found: '逐块实地丈量：下渠村两块地340亩土方未完工，不计入建成面积。',
};

const housing = ['双渠镇', '金岭镇', '大岔乡', '松坪乡', '甘沟乡', '雁池乡'].map((town, i): DemoCheck => ({
  town,
  indicator: 'housing-started',
  inspector: '马丽',
  at: '2026-07-04 15:30',
  ...confirmed,
  ...(i < 3 ? whole : sampled(10, 48)),
  found: '入户查看，开工户数与名册一致。',
}));

/** Every visit, in order of time. */
export const demoChecks: readonly DemoCheck[] = [...investment, ...farmland, measured, ...housing].toSorted(
  (a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0),
);
