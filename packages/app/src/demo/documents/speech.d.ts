import type { DemoDocument } from './demo-document.ts';
/** The half-year speech, partly worked through when the demo begins. */
export declare const speech: DemoDocument;
