// A document of the demo county, as the office would enter it.

/** Title, source and text; the speaker is the leader who gave the tasks. */
export interface DemoDocument {
  readonly title: string;
  readonly source: 'speech' | 'report' | 'minutes' | 'letter' | 'instruction';
  readonly secrecy: 'public' | 'internal';
  readonly datedOn: string;
  readonly speaker: string;
  readonly text: string;
}
