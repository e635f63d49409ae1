import type { DemoDocument } from './demo-document.ts';
/** 政府工作报告重点任务: thirty tasks of departments. */
export declare const report: DemoDocument;
