import type { DemoDocument } from './demo-document.ts';
/** 纪要: five tasks, three of them for 双渠镇. */
export declare const minutes: DemoDocument;
