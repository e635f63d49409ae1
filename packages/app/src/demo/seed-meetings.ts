// 调度会 of the demo: the one about June is held and minuted, the one of 8 July waits to be opened.
import { signFor } from '../commitment/sign-for.ts';
import { draftMinutes } from '../meeting/draft-minutes.ts';
import { editMeeting } from '../meeting/edit-meeting.ts';
import type { MeetingPage } from '../meeting/meeting-page.ts';
import { arrangeAgenda } from '../meeting/arrange-agenda.ts';
import { planMeeting } from '../meeting/plan-meeting.ts';
import { readMeeting } from '../meeting/read-meeting.ts';
import { recordOutcome } from '../meeting/record-outcome.ts';
import { closeMeeting, openMeeting } from '../meeting/run-meeting.ts';
import { done, type Stage } from './stage.ts';
import { officer } from './take-in.ts';

const place = '县政府三楼会议室';
const present = '顾明德、陆承远、何秀兰、魏立新、苏雅琴，各乡镇乡镇长，有关部门负责人';

const plan = async (stage: Stage, title: string, heldOn: string, at: string): Promise<string> => {
  const office = await stage.as(officer, at);
  const chairPostId = stage.ids.postId('顾明德');
  const planned = await planMeeting(office, { title, heldOn, beginsAt: '15:00', place, chairPostId });
  return done(planned).id;
};

/** Keeps the first matters; a meeting of two hours goes through no more. */
const shorten = async (stage: Stage, id: string, at: string, most: number): Promise<MeetingPage> => {
  const office = await stage.as(officer, at);
  const { meeting, agenda } = done(await readMeeting(office, { id }));
  const matters = agenda
    .slice(0, most)
    .map((item) => ({ id: item.id, commitmentId: item.commitment?.id ?? null, title: item.title }));
  return done(await arrangeAgenda(office, { id, basedOn: meeting.version, fresh: false, matters }));
};

/** One matter is decided, one remarked on; the unit signs for what was decided. */
const goThrough = async (
  stage: Stage,
  during: Awaited<ReturnType<Stage['as']>>,
  { agenda, meeting }: MeetingPage,
): Promise<void> => {
  const [first, second] = agenda;
  const leadUnitId = first?.commitment?.leadUnitId ?? null;
  if (first === undefined || second === undefined || leadUnitId === null)
    throw new Error('the meeting about June has no matter');
  const said = { id: meeting.id, supportUnitIds: [], leadLeaderPostId: null, dutyId: null };
  const decision = {
    kind: 'decision',
    text: '逐项倒排工期，7月20日前报县督查考核局备案',
    leadUnitId,
    dueOn: '2026-07-20',
  } as const;
  const remark = {
    kind: 'remark',
    text: '进度数据要与归口部门核对一致',
    leadUnitId: null,
    dueOn: null,
  } as const;
  const decided = done(await recordOutcome(during, { ...said, agendaItemId: first.id, ...decision }));
  done(await recordOutcome(during, { ...said, agendaItemId: second.id, ...remark }));
  const [given] = decided.agenda[0]?.outcomes ?? [];
  const clerk = await stage.as(stage.clerkOf(first.commitment?.leadUnit ?? ''), '2026-07-06 09:00');
  done(await signFor(clerk, { commitments: [{ id: given?.commitmentId ?? '', basedOn: 1 }] }));
};

const hold = async (stage: Stage, { meeting: { id, version: basedOn } }: MeetingPage): Promise<void> => {
  const during = await stage.as(officer, '2026-07-03 15:00');
  await goThrough(stage, during, done(await openMeeting(during, { id, basedOn, say: stage.say })));
  const { meeting } = done(await readMeeting(during, { id }));
  const { title, heldOn, beginsAt, chairPostId, version } = meeting;
  const edited = done(
    await editMeeting(during, {
      id,
      basedOn: version,
      title,
      heldOn,
      beginsAt,
      place,
      chairPostId: chairPostId ?? '',
      present,
      absent: '',
      attending: '县人大、县政协有关负责人',
    }),
  );
  const after = await stage.as(officer, '2026-07-03 17:10');
  const closed = done(await closeMeeting(after, { id, basedOn: edited.meeting.version }));
  done(await draftMinutes(after, { id, basedOn: closed.meeting.version, say: stage.say }));
};

/** The meeting about June, from plan to minutes; the unit has signed for what was decided. */
export const seedJuneMeeting = async (stage: Stage): Promise<void> => {
  const at = '2026-07-02 16:00';
  const id = await plan(stage, '6月份重点工作调度会', '2026-07-03', at);
  await hold(stage, await shorten(stage, id, at, 6));
};

/** The meeting of this afternoon: its agenda is made this morning. */
export const seedJulyMeeting = async (stage: Stage): Promise<void> => {
  await plan(stage, '7月份重点工作调度会', '2026-07-08', '2026-07-08 08:30');
};
