// What the speech of 3 July says of the county is what its tables say, and so what every page shows.
import { compare, fromDecimal } from '@luoshi/domain/quantity/fraction';
import { describe, expect, it } from 'vitest';
import {
  counted,
  countedSum,
  difference,
  inTenThousands,
  indicatorOf,
  percent,
  targetSum,
} from '../testing/demo-sums.ts';
import { speech } from './documents/speech.ts';
import { demoTasks } from './tasks.ts';
import { townships } from './units.ts';

const taskOf = (part: string) => {
  const task = demoTasks.find((each) => each.sentence.includes(part));
  if (task?.kind !== 'counted') throw new Error(`no counted task says ${part}`);
  return task;
};
const sumOf = (id: string) => countedSum(indicatorOf(id));
const shareIn = (id: string, town: string): string => {
  const indicator = indicatorOf(id);
  return percent(counted(indicator, town), indicator.towns[town]?.[0] ?? '1', 0);
};

describe('the speech tells the results of the half-year', () => {
  const housing = indicatorOf('housing-started');
  it.each([
    [`粮食播种完成${inTenThousands(sumOf('grain-sown'), 1)}万亩`],
    [`高标准农田已建成${inTenThousands(sumOf('farmland'), 1, 'down')}万余亩`],
    [`新建日光温室${sumOf('greenhouses')}座`],
    [`城区新增公共停车位${taskOf('公共停车位').done}个`],
    [`免费技能培训${taskOf('免费技能培训').done}人次`],
    [`农村供水管网改造惠及${inTenThousands(taskOf('供水管网改造').done, 2)}万人`],
    [`${taskOf('村级养老互助站').done}个村级养老互助站`],
    [`税收收入完成${inTenThousands(sumOf('tax-revenue'), 2)}亿元`],
    [`占全年任务的${percent(sumOf('tax-revenue'), targetSum(indicatorOf('tax-revenue')), 1)}%`],
    [`还有${difference(targetSum(housing), countedSum(housing))}户没有开工`],
    [`黑松乡只完成${shareIn('farmland', '黑松乡')}%`],
    [`青杨镇完成${shareIn('farmland', '青杨镇')}%`],
    [`麻地湾乡项目投资只完成全年任务的${shareIn('project-investment', '麻地湾乡')}%`],
  ])('%s', (sentence) => {
    expect(speech.text).toContain(sentence);
  });

  it('and who comes last', () => {
    const shares = townships.map((town) => [town, shareIn('project-investment', town)] as const);
    const [last] = shares.toSorted(([, a], [, b]) => compare(fromDecimal(a), fromDecimal(b)));
    expect(last?.[0]).toBe('麻地湾乡');
    expect(speech.text).toContain('麻地湾乡项目投资只完成全年任务的18%，排在最后');
  });
});

describe('the speech repeats the tasks of the year as they were given', () => {
  it.each([
    [`日光温室年内新建${targetSum(indicatorOf('greenhouses'))}座以上`],
    [`招商到位资金全年达到${inTenThousands(targetSum(indicatorOf('investment-in-place')), 1)}亿元`],
  ])('%s', (sentence) => {
    expect(speech.text).toContain(sentence);
  });

  it.each([['新增寄宿学位900个'], ['村级养老互助站30个'], ['老旧小区改造18个']])('%s', (task) => {
    expect(demoTasks.some((each) => each.sentence.includes(task))).toBe(true);
    expect(speech.text).toContain(task);
  });

  it('and asks less of farmland by August than of the whole year', () => {
    expect(speech.text).toContain('高标准农田8月底前建成3.2万亩');
    expect(compare(fromDecimal('32000'), fromDecimal(targetSum(indicatorOf('farmland'))))).toBe(-1);
    expect(compare(fromDecimal('32000'), fromDecimal(sumOf('farmland')))).toBe(1);
  });
});
