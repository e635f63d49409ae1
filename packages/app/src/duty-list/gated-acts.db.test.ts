// Where the gate stands besides the breakdown: a meeting's decision names the entry; a finding is put right without one.
import { insertRows } from '@luoshi/store/journal/write';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId, newSalt } from '../context/ids.ts';
import { addMatter } from '../inspection/add-matter.ts';
import { decideFinding } from '../inspection/decide-finding.ts';
import { noteFinding } from '../inspection/note-finding.ts';
import { planVisit } from '../inspection/plan-visit.ts';
import { arrangeAgenda } from '../meeting/arrange-agenda.ts';
import { planMeeting } from '../meeting/plan-meeting.ts';
import { readMeeting } from '../meeting/read-meeting.ts';
import { recordOutcome } from '../meeting/record-outcome.ts';
import { openMeeting } from '../meeting/run-meeting.ts';
import { codeOf, valueOf } from '../testing/outcome-parts.ts';
import { echo } from '../testing/paper-words.ts';
import { openTestCounty, testNow, type TestCounty } from '../testing/test-county.ts';
import { readDutyLists } from './read-duty-lists.ts';

let county: TestCounty;
beforeAll(async () => {
  county = await openTestCounty();
  const act = { verb: 'import.commit', at: testNow, deviceAt: null, reason: null, newId, newSalt };
  await county.system.store.transaction(county.asRole('system').actor, act, (tx) =>
    insertRows(tx, 'township_duties', [
      {
        source: '云川县乡镇履职事项清单（2026年版）',
        valid_from: '2026-01-01',
        unit_id: county.unit('双渠镇'),
        list: 'basic',
        number: 1,
        title: '设施农业发展',
        words: ['日光温室'],
        lead_unit_id: null,
      },
    ]),
  );
});
afterAll(() => county.close());

const office = () => county.as('沈文博');

test('a decision for a township is given under the entry of its lists that is named, and refused without one', async () => {
  const { id } = valueOf(
    await planMeeting(office(), {
      title: '7月份重点工作调度会',
      heldOn: '2026-07-08',
      beginsAt: '09:00',
      place: '县政府三楼会议室',
      chairPostId: county.post('何秀兰'),
    }),
  );
  const { meeting } = valueOf(await readMeeting(office(), { id }));
  const matters = [{ id: null, commitmentId: null, title: '棚区供水' }];
  const planned = valueOf(
    await arrangeAgenda(office(), { id, basedOn: meeting.version, fresh: false, matters }),
  );
  const opened = valueOf(await openMeeting(office(), { id, basedOn: planned.meeting.version, say: echo }));
  const decision = {
    id,
    agendaItemId: opened.agenda.at(-1)?.id ?? '',
    kind: 'decision' as const,
    text: '7月底前接通棚区供水支管',
    leadUnitId: county.unit('双渠镇'),
    supportUnitIds: [],
    leadLeaderPostId: null,
    dueOn: '2026-07-31',
    dutyId: null,
  };
  expect(codeOf(await recordOutcome(office(), decision))).toBe('duty-not-listed');
  const [facilities] = valueOf(await readDutyLists(office(), undefined)).duties;
  const dutyId = facilities?.id ?? '';
  const recorded = valueOf(await recordOutcome(office(), { ...decision, dutyId }));
  const [outcome] = recorded.agenda.at(-1)?.outcomes ?? [];
  const { duties } = valueOf(await readDutyLists(office(), undefined));
  expect(duties[0]?.commitments.map((commitment) => commitment.id)).toEqual([outcome?.commitmentId]);
});

test('what an inspection found at a township is put right by it, whatever its lists say', async () => {
  const { id: matterId } = valueOf(
    await addMatter(county.as('沈文博', { now: '2026-01-05T02:00:00.000Z' }), {
      title: '防汛检查',
      content: '看值守、看物资',
      scope: '',
      basis: '年度工作要点',
      inspectingUnitId: county.unit('县督查考核局'),
      objectUnitIds: [county.unit('双渠镇')],
      startsOn: '2026-01-01',
      endsOn: '2026-12-31',
      days: 1,
    }),
  );
  const visit = valueOf(
    await planVisit(office(), {
      unitId: county.unit('双渠镇'),
      matterId,
      on: '2026-07-08',
      joins: null,
      apartReason: null,
      inspectorPostIds: [],
    }),
  );
  const { id } = valueOf(
    await noteFinding(county.as('程国栋'), {
      unitId: county.unit('双渠镇'),
      matterId,
      roundId: null,
      checkpointId: null,
      visitId: visit.id,
      title: '沙袋少一半',
      found: '台账400条，现场200条。',
      dueOn: '2026-07-31',
      foundOn: '2026-07-07',
    }),
  );
  const decision = { kind: 'confirm' as const, leaderPostId: county.post('何秀兰'), dueOn: '2026-07-31' };
  const decided = valueOf(await decideFinding(office(), { id, basedOn: 1, decision }));
  expect(decided.number).toMatch(/^2026-/);
});
