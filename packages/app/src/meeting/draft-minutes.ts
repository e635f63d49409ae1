// 纪要: drafted from what the meeting recorded, as an official document that is reviewed, signed and numbered.
import type { Say } from '@luoshi/domain/bulletin/figure';
import { composeMinutes, type MinutedMatter } from '@luoshi/domain/meeting/minutes';
import { afterMeetingAct } from '@luoshi/domain/meeting/state';
import { ok, refuse } from '@luoshi/domain/outcome/outcome';
import { partsOf, type CalendarDate } from '@luoshi/domain/period/calendar-date';
import { updateRow } from '@luoshi/store/journal/write';
import { draftBulletin } from '../bulletin/draft-bulletin.ts';
import { useCase } from '../use-case/use-case.ts';
import { requireMeeting } from './find-meeting.ts';
import { meetingPage, type MeetingPage } from './meeting-page.ts';

interface Input {
  readonly id: string;
  readonly basedOn: number;
  /** Texts of the document, in the language of the county's paper. */
  readonly say: Say;
}

const written = (day: CalendarDate | null, say: Say): string | null =>
  day === null ? null : say('circular.date', { ...partsOf(day) });

const mattersOf = ({ agenda }: MeetingPage, say: Say): readonly MinutedMatter[] =>
  agenda.map(({ title, standing, outcomes }) => ({
    title,
    standing,
    outcomes: outcomes.map(({ kind, text, number, unit, dueOn }) => ({
      kind,
      text,
      number,
      unit,
      due: written(dueOn, say),
    })),
  }));

/** @returns id of the bulletin; `not-found`, `wrong-state` when not held or minuted before, `changed-meanwhile` */
export const draftMinutes = useCase('meeting.minutes', async (scene, input: Input) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const meeting = await requireMeeting(scene, input.id);
  if (!meeting.ok) return meeting;
  const { state, title, held_on: heldOn, bulletin_id: earlier } = meeting.value;
  const after = afterMeetingAct(state, 'draft-minutes');
  if (!after.ok) return after;
  if (earlier !== null) return refuse('wrong-state', { state, act: 'meeting-draft-minutes' });
  const page = await meetingPage(scene, meeting.value);
  const { say } = input;
  const blocks = composeMinutes(
    {
      day: written(heldOn, say) ?? '',
      begins: page.meeting.beginsAt,
      place: page.meeting.place,
      chair: page.meeting.chair ?? '',
      matters: mattersOf(page, say),
      present: page.meeting.present,
      absent: page.meeting.absent,
      attending: page.meeting.attending,
    },
    say,
  );
  const drafted = await draftBulletin(scene, {
    kind: 'minutes',
    title,
    period: null,
    asOf: heldOn,
    through: 'bureau',
    addressees: [],
    content: { blocks, figures: [], attachments: [], annexes: [], charts: [], issue: null },
    subject: { type: 'meeting', id: input.id },
  });
  if (!drafted.ok) return drafted;
  const linked = await updateRow(scene, 'meetings', input.id, input.basedOn, {
    bulletin_id: drafted.value.id,
  });
  return linked.ok ? ok({ bulletinId: drafted.value.id }) : linked;
});
