// Minutes of a meeting of the demo county, two days before the demo begins: its tasks wait to be signed for.
import type { DemoDocument } from './demo-document.ts';

/** 纪要: five tasks, three of them for 双渠镇. */
export const minutes: DemoDocument = {
  title: '主汛期重点工作专题会议纪要',
  source: 'minutes',
  secrecy: 'internal',
  datedOn: '2026-07-06',
  speaker: '顾明德',
  text: `主汛期重点工作专题会议纪要

7月6日下午，县委副书记顾明德在县防汛指挥部主持召开专题会议，研究主汛期重点工作。会议议定以下事项：

一、7月底前完成集镇沿街占道经营整治46处。（责任单位：双渠镇）
二、8月20日前完成下渠村水毁机耕路修复3.4公里。（责任单位：双渠镇）
三、8月15日前建成镇区应急避难点2处。（责任单位：双渠镇）
四、7月25日前完成老街低洼院落排水改造38户。（责任单位：临川镇）
五、7月31日前建成山洪预警广播126套。（责任单位：县水务局）

出席：顾明德、陆承远、何秀兰、魏立新。
`,
};
