// 调度会 on a real county: agenda from lights, decisions that are commitments at once, minutes as an official document.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCommitment } from '../commitment/read-commitment.ts';
import { readBulletin } from '../bulletin/read-bulletin.ts';
import { givenCommitment } from '../testing/given-commitment.ts';
import { codeOf, valueOf } from '../testing/outcome-parts.ts';
import { echo } from '../testing/paper-words.ts';
import { openTestCounty, type TestCounty } from '../testing/test-county.ts';
import { arrangeAgenda } from './arrange-agenda.ts';
import { draftMinutes } from './draft-minutes.ts';
import { editMeeting } from './edit-meeting.ts';
import { planMeeting } from './plan-meeting.ts';
import { readMeeting } from './read-meeting.ts';
import { recordOutcome } from './record-outcome.ts';
import { closeMeeting, openMeeting } from './run-meeting.ts';

let county: TestCounty;
let late: string;

beforeAll(async () => {
  county = await openTestCounty();
  late = await givenCommitment(county, { title: '危房改造', due_on: '2026-06-30' });
  await givenCommitment(county, {
    title: '乡镇污水处理站',
    target_op: null,
    target_value: null,
    unit_of_measure: null,
    plan_kind: 'nodes',
    nodes: [
      ['2026-07-03', '设备进场'],
      ['2026-12-20', '验收'],
    ],
  });
  await givenCommitment(county, {
    title: '道路养护',
    target_op: null,
    target_value: null,
    unit_of_measure: null,
    plan_kind: 'nodes',
    nodes: [['2026-11-30', '完工']],
  });
});
afterAll(() => county.close());

const office = () => county.as('沈文博');
const plan = async (): Promise<string> =>
  valueOf(
    await planMeeting(office(), {
      title: '7月份重点工作调度会',
      heldOn: '2026-07-08',
      beginsAt: '09:00',
      place: '县政府三楼会议室',
      chairPostId: county.post('何秀兰'),
    }),
  ).id;
const page = async (id: string) => valueOf(await readMeeting(office(), { id }));

test('the agenda calls up what is behind, then what is slow, and nothing that is in time', async () => {
  const { agenda, meeting } = await page(await plan());
  expect(agenda.map(({ reason, title }) => [reason, title])).toEqual([
    ['behind', '危房改造'],
    ['slow', '乡镇污水处理站'],
  ]);
  expect(meeting).toMatchObject({ state: 'planned', matters: 2, decisions: 0 });
});

test('a decision recorded while the meeting runs is a numbered commitment with the meeting as its source', async () => {
  const id = await plan();
  const planned = await page(id);
  const opened = valueOf(await openMeeting(office(), { id, basedOn: planned.meeting.version, say: echo }));
  const [matter] = opened.agenda;
  expect(matter?.standing).toContain('双渠镇');
  const after = valueOf(
    await recordOutcome(office(), {
      id,
      agendaItemId: matter?.id ?? '',
      kind: 'decision',
      text: '7月底前完成剩余12户',
      leadUnitId: county.unit('双渠镇'),
      supportUnitIds: [],
      leadLeaderPostId: null,
      dutyId: null,
      dueOn: '2026-07-31',
    }),
  );
  const [outcome] = after.agenda[0]?.outcomes ?? [];
  expect(outcome).toMatchObject({ kind: 'decision', unit: '双渠镇', dueOn: '2026-07-31' });
  const given = valueOf(await readCommitment(office(), { id: outcome?.commitmentId ?? '' }));
  expect(given).toMatchObject({ title: '7月底前完成剩余12户', state: 'assigned', number: outcome?.number });
  expect(after.meeting.decisions).toBe(1);
});

test('what a meeting records on a commitment stands on its page, with meeting, day and words, for its township too', async () => {
  const id = await plan();
  const { meeting, agenda } = await page(id);
  await openMeeting(office(), { id, basedOn: meeting.version, say: echo });
  const matter = agenda.find(({ commitment }) => commitment?.id === late)?.id ?? '';
  const said = { id, agendaItemId: matter, supportUnitIds: [], leadLeaderPostId: null, dutyId: null };
  await recordOutcome(office(), {
    ...said,
    kind: 'remark',
    text: '分管领导本周到现场',
    leadUnitId: null,
    dueOn: null,
  });
  await recordOutcome(county.as('沈文博', { now: '2026-07-08T01:20:00.000Z' }), {
    ...said,
    kind: 'decision',
    text: '余下各户月底前开工',
    leadUnitId: county.unit('双渠镇'),
    dueOn: '2026-07-31',
  });
  const { meetingOutcomes } = valueOf(await readCommitment(county.as('贺晓梅'), { id: late }));
  const held = { meetingId: id, meeting: '7月份重点工作调度会', heldOn: '2026-07-08' };
  expect(meetingOutcomes.filter(({ meetingId }) => meetingId === id)).toMatchObject([
    { ...held, kind: 'decision', text: '余下各户月底前开工', unit: '双渠镇', dueOn: '2026-07-31' },
    { ...held, kind: 'remark', text: '分管领导本周到现场', commitmentId: null },
  ]);
});

test('an outcome before the meeting is open, a decision without unit or day, and a second minutes are refused', async () => {
  const id = await plan();
  const { agenda, meeting } = await page(id);
  const outcome = {
    id,
    agendaItemId: agenda[0]?.id ?? '',
    kind: 'decision' as const,
    text: '限期完成',
    leadUnitId: null,
    supportUnitIds: [],
    leadLeaderPostId: null,
    dutyId: null,
    dueOn: '2026-07-31',
  };
  expect(codeOf(await recordOutcome(office(), outcome))).toBe('wrong-state');
  const opened = valueOf(await openMeeting(office(), { id, basedOn: meeting.version, say: echo }));
  const missing = (field: string) => ({ ok: false, refusal: { code: 'invalid-input', params: { field } } });
  expect(await recordOutcome(office(), outcome)).toEqual(missing('leadUnitId'));
  const withUnit = { ...outcome, leadUnitId: county.unit('双渠镇') };
  expect(await recordOutcome(office(), { ...withUnit, dueOn: null })).toEqual(missing('dueOn'));
  const early = await draftMinutes(office(), { id, basedOn: opened.meeting.version, say: echo });
  expect(codeOf(early)).toBe('wrong-state');
});

test('minutes print each decision with unit, day and number, remarks as remarks, and who was there', async () => {
  const id = await plan();
  const opened = valueOf(
    await openMeeting(office(), { id, basedOn: (await page(id)).meeting.version, say: echo }),
  );
  const [first, second] = opened.agenda;
  const said = { id, supportUnitIds: [], leadLeaderPostId: null, dutyId: null };
  await recordOutcome(office(), {
    ...said,
    agendaItemId: first?.id ?? '',
    kind: 'decision',
    text: '逐户倒排工期',
    leadUnitId: county.unit('双渠镇'),
    dueOn: '2026-07-20',
  });
  await recordOutcome(office(), {
    ...said,
    agendaItemId: second?.id ?? '',
    kind: 'remark',
    text: '设备厂家要到现场说明',
    leadUnitId: null,
    dueOn: null,
  });
  const edited = valueOf(
    await editMeeting(office(), {
      id,
      basedOn: (await page(id)).meeting.version,
      title: '7月份重点工作调度会',
      heldOn: '2026-07-08',
      beginsAt: '09:00',
      place: '县政府三楼会议室',
      chairPostId: county.post('何秀兰'),
      present: '何秀兰、贺晓梅',
      absent: '',
      attending: '',
    }),
  );
  const closed = valueOf(await closeMeeting(office(), { id, basedOn: edited.meeting.version }));
  const given = { id, basedOn: closed.meeting.version, say: echo };
  const { bulletinId } = valueOf(await draftMinutes(office(), given));
  const bulletin = valueOf(await readBulletin(office(), { id: bulletinId, say: echo }));
  const text = bulletin.blocks.map(({ runs }) => runs.map((run) => run.text).join('')).join('\n');
  expect(text).toMatch(
    /〈meeting.minutes.decision\|逐户倒排工期\|双渠镇\|〈date\|2026\|7\|20〉\|2026-\d{4}〉/,
  );
  expect(text).toContain('〈meeting.minutes.remark|设备厂家要到现场说明〉');
  expect(text).toContain('〈meeting.minutes.present|何秀兰、贺晓梅〉');
  expect(text).not.toContain('meeting.minutes.absent');
  expect(codeOf(await draftMinutes(office(), given))).toBe('wrong-state');
});

test('matters are moved, added and left out; one with an outcome stays', async () => {
  const id = await plan();
  const { agenda, meeting } = await page(id);
  const keep = agenda.map((item) => ({
    id: item.id,
    commitmentId: item.commitment?.id ?? null,
    title: item.title,
  }));
  const turned = valueOf(
    await arrangeAgenda(office(), {
      id,
      basedOn: meeting.version,
      fresh: false,
      matters: [...keep.toReversed(), { id: null, commitmentId: null, title: '防汛值守' }],
    }),
  );
  expect(turned.agenda.map(({ title }) => title)).toEqual(['乡镇污水处理站', '危房改造', '防汛值守']);
  const less = valueOf(
    await arrangeAgenda(office(), {
      id,
      basedOn: turned.meeting.version,
      fresh: false,
      matters: keep.slice(0, 1),
    }),
  );
  expect(less.agenda.map(({ title }) => title)).toEqual(['危房改造']);
  const renewed = valueOf(
    await arrangeAgenda(office(), {
      id,
      basedOn: less.meeting.version,
      fresh: true,
      matters: keep.slice(0, 1),
    }),
  );
  expect(renewed.agenda.map(({ title }) => title)).toEqual(['危房改造', '乡镇污水处理站']);
  expect(renewed.agenda[0]?.commitment?.id).toBe(late);
});

test('only the office plans, runs and minutes a meeting; everybody of the county reads it', async () => {
  const clerk = county.as('贺晓梅');
  const id = await plan();
  expect(valueOf(await readMeeting(clerk, { id })).offers).toEqual([]);
  const { version } = (await page(id)).meeting;
  expect(codeOf(await openMeeting(clerk, { id, basedOn: version, say: echo }))).toBe('not-allowed');
});
