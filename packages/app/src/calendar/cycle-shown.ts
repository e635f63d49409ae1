// The cycle of a month as its page shows it: parts with what is due, done and late, and the beats around it.
import { beatsDue, type Beat, type BeatKey } from '@luoshi/domain/calendar/beat';
import { cycleStanding, slotState, type Deed, type SlotState } from '@luoshi/domain/cycle/standing';
import { cycleParts, type CyclePart, type CycleTemplate } from '@luoshi/domain/cycle/template';
import { addDays } from '@luoshi/domain/period/calendar-date';
import { endOf, startOf, type Period } from '@luoshi/domain/period/period';
import { listDone, listTicks, type CycleTickRow, type DoneMatter } from '@luoshi/store/queries/cycle';
import { listEntries, type DispatchListEntry } from '@luoshi/store/queries/dispatch-list';
import type { Scene } from '../use-case/use-case.ts';

/** What was done, and where it is found: a bulletin, meeting or round of this system, or what was ticked. */
export interface ShownDeed extends Deed {
  readonly title: string;
  readonly type: 'bulletin' | 'meeting' | 'round' | 'tick';
  readonly id: string;
  readonly link: string | null;
}

const typeOf = (kind: string): ShownDeed['type'] =>
  kind === 'meeting' || kind === 'round' ? kind : 'bulletin';

const deedOf = (matter: DoneMatter, part: CyclePart): ShownDeed => ({
  part,
  doneOn: matter.on,
  title: matter.title,
  type: typeOf(matter.kind),
  id: matter.id,
  link: null,
});

const tickOf = (row: CycleTickRow): ShownDeed => ({
  part: row.part,
  doneOn: row.done_on,
  title: row.title,
  type: 'tick',
  id: row.id,
  link: row.link,
});

/** What of all that was done counts for which part. */
const deedsOf = (
  done: readonly DoneMatter[],
  ticks: readonly CycleTickRow[],
  { parts }: CycleTemplate,
): readonly ShownDeed[] => [
  ...cycleParts.flatMap((part) =>
    done.filter(({ kind }) => parts[part].recognises.includes(kind)).map((each) => deedOf(each, part)),
  ),
  ...ticks.map(tickOf),
];

/** A beat of the year as it stands. */
export interface ShownBeat {
  readonly key: BeatKey;
  readonly period: Period;
  readonly dueOn: string;
  readonly state: SlotState;
  readonly doneOn: string | null;
  readonly bulletinId: string | null;
}

/** How far back a bulletin may have been issued that is the result of a beat. */
const lookBackDays = 400;

interface Known {
  readonly done: readonly DoneMatter[];
  readonly listed: readonly DispatchListEntry[];
}

/** Ten days are dispatched only where something stood on the list at their end. */
const isKept = ({ key, period }: Beat, { listed }: Known): boolean =>
  key !== 'ten-day-dispatch' ||
  listed.some((entry) => entry.from_on <= endOf(period) && endOf(period) <= entry.to_on);

const beatsOf = (
  scene: Scene,
  template: CycleTemplate,
  known: Known,
  period: Period,
): readonly ShownBeat[] => {
  const due = beatsDue(startOf(period), endOf(period), template.beats, scene.context.rules.holidays);
  return due
    .filter((beat) => isKept(beat, known))
    .map((beat) => {
      const { bulletin } = template.beats[beat.key];
      const result =
        known.done.find(({ kind, period: of }) => kind === bulletin && of === beat.period) ?? null;
      return {
        ...beat,
        state: slotState(result?.on ?? null, beat.dueOn, scene.today),
        doneOn: result?.on ?? null,
        bulletinId: result?.id ?? null,
      };
    });
};

/** Parts and beats of a month. */
export const cycleShown = async (scene: Scene, template: CycleTemplate, period: Period) => {
  const [from, to] = [startOf(period), endOf(period)];
  const all = await listDone(scene, addDays(from, -lookBackDays), addDays(scene.today, 1));
  const within = all.filter(
    ({ kind, on }) => from <= on && on <= to && (kind !== 'round' || on < scene.today),
  );
  const { holidays } = scene.context.rules;
  const deeds = deedsOf(within, await listTicks(scene, period), template);
  return {
    parts: cycleStanding(template.parts, period, deeds, scene.today, holidays),
    beats: beatsOf(
      scene,
      template,
      { done: all, listed: await listEntries(scene, addDays(from, -31)) },
      period,
    ),
  };
};
