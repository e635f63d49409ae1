// 纪要: what a meeting decided, matter by matter. A remark is recorded as a remark and never as a decision.
import type { Block } from '../bulletin/block.ts';
import type { Say } from '../bulletin/figure.ts';
import { hanNumeral } from '../bulletin/pen.ts';

/** An outcome as the minutes print it. */
export interface MinutedOutcome {
  readonly kind: 'decision' | 'remark';
  readonly text: string;
  /** Of a decision: number, lead unit, and the day written out. */
  readonly number: string | null;
  readonly unit: string | null;
  readonly due: string | null;
}

/** A matter with what came of it. */
export interface MinutedMatter {
  readonly title: string;
  /** Light, progress and who holds it up, as the meeting saw them. */
  readonly standing: string;
  readonly outcomes: readonly MinutedOutcome[];
}

/** A meeting as its minutes open. */
export interface MinutedMeeting {
  /** 2026年7月8日 */
  readonly day: string;
  readonly begins: string;
  readonly place: string;
  readonly chair: string;
  readonly matters: readonly MinutedMatter[];
  readonly present: string;
  readonly absent: string;
  readonly attending: string;
}

const block = (kind: Block['kind'], text: string): Block => ({
  kind,
  runs: [{ text, figure: null }],
  editable: true,
});

const outcomeText = (outcome: MinutedOutcome, say: Say): string =>
  outcome.kind === 'remark'
    ? say('meeting.minutes.remark', { text: outcome.text })
    : say('meeting.minutes.decision', {
        text: outcome.text,
        unit: outcome.unit ?? '',
        due: outcome.due ?? '',
        number: outcome.number ?? '',
      });

const matterBlocks = (matter: MinutedMatter, at: number, say: Say): readonly Block[] => [
  block('heading-1', say('circular.heading', { ordinal: hanNumeral(at + 1), title: matter.title })),
  ...(matter.standing === ''
    ? []
    : [block('paragraph', say('meeting.minutes.heard', { standing: matter.standing }))]),
  ...matter.outcomes.map((outcome) => block('paragraph', outcomeText(outcome, say))),
];

const attendance = (meeting: MinutedMeeting, say: Say): readonly Block[] =>
  (['present', 'absent', 'attending'] as const)
    .filter((part) => meeting[part] !== '')
    .map((part) => block('paragraph', say(`meeting.minutes.${part}`, { names: meeting[part] })));

/** Writes the minutes; a matter of which nothing came is left out. */
export const composeMinutes = (meeting: MinutedMeeting, say: Say): readonly Block[] => [
  block(
    'paragraph',
    say('meeting.minutes.opening', {
      day: meeting.day,
      begins: meeting.begins,
      place: meeting.place,
      chair: meeting.chair,
    }),
  ),
  ...meeting.matters
    .filter((matter) => matter.outcomes.length > 0)
    .flatMap((matter, at) => matterBlocks(matter, at, say)),
  ...attendance(meeting, say),
];
