import type { DemoDocument } from './demo-document.ts';
/** 责任书: the targets of 21 townships. */
export declare const letter: DemoDocument;
