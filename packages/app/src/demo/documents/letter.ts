// The year's responsibility letter of the demo county: one sentence a township and indicator.
import { demoIndicators } from '../targets.ts';
import type { DemoDocument } from './demo-document.ts';

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** What is due by midsummer, for all townships of an article; nothing where the whole is. */
const byJune = (share: number): readonly string[] =>
  share < 100 ? [`各乡镇6月底前完成全年任务的${share}%以上。`] : [];

const articles = demoIndicators.map(({ name, owner, sentence, plan, towns }, i) => {
  const lines = Object.entries(towns).map(
    ([town, [target]]) => `${sentence.replace('{town}', town).replace('{target}', target)}。`,
  );
  return [`第${numerals[i]}条　${name}（数据归口：${owner}）`, ...byJune(plan[3]), ...lines].join('\n');
});

/** 责任书: the targets of 21 townships. */
export const letter: DemoDocument = {
  title: '2026年乡镇目标管理责任书',
  source: 'letter',
  secrecy: 'public',
  datedOn: '2026-02-26',
  speaker: '顾明德',
  text: `2026年乡镇目标管理责任书\n\n为把全年任务落到乡镇、落到月份，经县委、县政府研究，与21个乡镇签订本责任书。\n\n${articles.join('\n\n')}\n\n本责任书自签字之日起执行，调整须经县委、县政府书面同意。\n`,
};
