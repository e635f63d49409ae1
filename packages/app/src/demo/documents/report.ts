// The government's year plan of the demo county: what departments lead, with numbers or with road maps.
import { demoTasks, taskSections } from '../tasks.ts';
import type { DemoDocument } from './demo-document.ts';

const numerals = ['一', '二', '三', '四'];

const parts = taskSections.map((section, i) => {
  const sentences = demoTasks
    .filter((task) => task.section === section)
    .map(({ sentence, unit }) => `${sentence}。（责任单位：${unit}）`);
  return `${numerals[i]}、${section}\n${sentences.join('\n')}`;
});

/** 政府工作报告重点任务: thirty tasks of departments. */
export const report: DemoDocument = {
  title: '2026年县政府工作报告重点任务',
  source: 'report',
  secrecy: 'public',
  datedOn: '2026-01-18',
  speaker: '陆承远',
  text: `2026年县政府工作报告重点任务分工

为把县政府工作报告的安排落到单位、落到月份，现分工如下。

${parts.join('\n\n')}
`,
};
