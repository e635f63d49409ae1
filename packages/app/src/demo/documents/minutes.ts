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
（2026年7月6日）

7月6日下午，县委副书记顾明德在县防汛指挥部主持召开专题会议，研究主汛期重点工作。会议议定以下事项：

一、双渠镇7月底前要清理集镇沿街占道经营点46处。
二、双渠镇8月20日前要修复下渠村水毁机耕路3.4公里。
三、双渠镇8月15日前要在镇区建成应急避难点2处。
四、临川镇7月25日前要完成老街低洼院落排水改造38户。
五、县水务局7月31日前要建成山洪预警广播126套。

出席：顾明德、陆承远、何秀兰、魏立新。
`,
};
