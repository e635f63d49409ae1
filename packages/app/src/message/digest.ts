// What goes outside: how much waits and until when, and the address. Never a title: what is internal stays inside.
import type { Say } from '@luoshi/domain/bulletin/figure';
import type { CalendarDate } from '@luoshi/domain/period/calendar-date';
import { partsOf } from '@luoshi/domain/period/calendar-date';

/** Steps with how many of each, in the order they came. */
const counted = (steps: readonly string[], say: Say): string =>
  [...new Set(steps)]
    .map((step) =>
      say('message.digest.step', {
        step: say(`work.about.${step}`),
        count: steps.filter((each) => each === step).length,
      }),
    )
    .join(say('message.digest.between'));

/** One line of what waits. */
export interface Told {
  readonly step: string;
  readonly dueOn: CalendarDate | null;
}

/** Subject and text of a mail or a robot's message. */
export const digestOf = (
  told: readonly Told[],
  whose: string,
  say: Say,
): { readonly subject: string; readonly body: string } => {
  const due = told.flatMap(({ dueOn }) => dueOn ?? []).toSorted()[0];
  const count = told.length;
  return {
    subject: say('message.digest.subject', { count }),
    body: say('message.digest.body', {
      whose,
      count,
      steps: counted(
        told.map(({ step }) => step),
        say,
      ),
      due: due === undefined ? 'none' : say('circular.date', { ...partsOf(due) }),
    }),
  };
};
