// Minutes of another meeting: its breakdown is with the units for their answers when the demo begins.
import type { DemoDocument } from './demo-document.ts';

/** 纪要: four tasks of the industrial park. */
export const parkMinutes: DemoDocument = {
  title: '园区建设和招商引资专题会议纪要',
  source: 'minutes',
  secrecy: 'internal',
  datedOn: '2026-07-02',
  speaker: '陆承远',
  text: `园区建设和招商引资专题会议纪要

7月2日上午，常务副县长陆承远在工业园区主持召开专题会议，研究园区建设和招商引资。会议议定以下事项：

一、9月底前新引进亿元以上产业项目6个。（责任单位：县商务局）
二、8月底前完成园区污水管网改造4.2公里。（责任单位：县工业和信息化局）
三、8月20日前腾退双渠镇工业集中区闲置厂房6处。（责任单位：双渠镇）
四、8月15日前完成园区供电线路改造7公里。（责任单位：县发展和改革局）

出席：陆承远、魏立新。
`,
};
