// A leader's written instruction: its breakdown is agreed and waits for approval when the demo begins.
import type { DemoDocument } from './demo-document.ts';

/** 批示: three tasks of departments. */
export const instruction: DemoDocument = {
  title: '顾明德同志关于防范高温天气安全风险的批示',
  source: 'instruction',
  secrecy: 'internal',
  datedOn: '2026-07-02',
  speaker: '顾明德',
  text: `关于防范高温天气安全风险的批示

连日高温，电线、车辆、户外作业都到了容易出事的时候。三家单位各管一段，办完报我。

一、7月20日前完成老旧小区用电检查18个。（责任单位：县住建局）
二、7月20日前完成客运车辆安全检查126辆。（责任单位：县交通运输局）
三、7月25日前建成户外劳动者避暑点12处。（责任单位：县城市管理局）

顾明德
2026年7月2日
`,
};
