// What comes down to townships: requests for data with what they cost, a city's form, a leader's words on paper.
import { givenCommitment } from '@luoshi/app/testing/given-commitment';
import { monthlyForm } from '@luoshi/app/testing/sheet-file';
import { expect, test } from 'vitest';
import { replayOf } from '../../testing/replay.ts';
import { stories } from './stories.ts';

const { county, call, missing } = replayOf(stories.request);

const propose = (title: string, field: string) =>
  call('proposeRequest', '沈文博', {
    body: {
      title,
      purpose: '安排复耕任务',
      legalBasis: '农业生产管理办法（虚构）第三条',
      askedByUnitId: county().unit('县督查考核局'),
      askedUnitIds: [county().unit('双渠镇')],
      villageAdmission: null,
      cadence: 'month',
      startsOn: '2026-07-01',
      endsOn: '2026-12-31',
      fields: [{ name: field, unitOfMeasure: '处', why: '国家系统没有这一项' }],
    },
  });
const decide = (id: string, decision: 'approve' | 'refuse', opinion: string) =>
  call('decideRequest', '沈文博', { params: { id }, body: { basedOn: 1, decision, opinion } });

test('its cost is told before, it is approved, answered by the township, and stopped', async () => {
  const { cost } = await call('previewRequest', '沈文博', {
    body: {
      askedByUnitId: county().unit('县督查考核局'),
      askedUnitIds: [county().unit('双渠镇')],
      cadence: 'month',
      fieldNames: ['撂荒地块'],
    },
  });
  // One township, one field, twelve months, three minutes each.
  expect(cost).toEqual({ units: 1, fields: 1, times: 12, entries: 12, minutes: 36 });
  const { id, fields } = await propose('撂荒地摸底', '撂荒地块');
  await decide(id, 'approve', '');
  const refused = await propose('水窖摸底', '水窖数量');
  expect((await decide(refused.id, 'refuse', '与水务普查重复')).state).toBe('refused');
  const answer = { fieldId: fields[0]?.id ?? '', unitId: county().unit('双渠镇'), period: '2026-07' };
  const answers = [{ ...answer, value: '12', basedOn: null }];
  expect(await call('answerRequests', '贺晓梅', { body: { answers } })).toEqual({ answered: 1 });
  const page = await call('readRequest', '沈文博', { params: { id } });
  expect(page.answers.map((each) => each.value)).toEqual(['12']);
  const { requests } = await call('listRequests', '贺晓梅');
  const stateOf = new Map(requests.map((each) => [each.title, each.state]));
  expect([stateOf.get('撂荒地摸底'), stateOf.get('水窖摸底')]).toEqual(['running', 'refused']);
});

test('what a township is asked is counted, published, and read without signing in', async () => {
  const { units } = await call('readBurden', '贺晓梅', { query: { month: '2026-07' } });
  const own = units.find((unit) => unit.own);
  expect([own?.unit, own?.askers.map((each) => each.asker).includes('县督查考核局')]).toEqual([
    '双渠镇',
    true,
  ]);
  await call('publishBurden', '沈文博', { body: { month: '2026-07' } });
  const { county: name, months } = await call('readPublishedBurden', null);
  const published = months[0]?.units.find((unit) => unit.unit === '双渠镇');
  expect([name, published?.entries]).toEqual(['云川县', own?.entries]);
  const { requests } = await call('listRequests', '沈文博');
  const running = requests.find((each) => each.state === 'running');
  await call('withdrawRequest', '沈文博', {
    params: { id: running?.id ?? '' },
    body: { basedOn: running?.version ?? 1, reason: '并入年报' },
  });
});

test('a form comes in as it is, is mapped once, and filled from what counts', async () => {
  const added = await call('addForm', '沈文博', {
    body: {
      unitId: county().unit('县督查考核局'),
      title: '市月报',
      sentBy: '云岭市督查室',
      cadence: 'month',
      dueAfterDays: 8,
      file: await monthlyForm(),
    },
  });
  const params = { id: added.id };
  const query = { period: '2026-06' };
  const blank = await call('readForm', '沈文博', { params, query });
  const headings = blank.headings
    .filter((each) => each.meaning === 'unmapped')
    .map(({ id, version }) => ({
      id,
      basedOn: version,
      meaning: 'outside' as const,
      indicator: null,
      unitId: null,
      measure: null,
    }));
  expect(await call('mapForm', '沈文博', { params, body: { headings } })).toEqual({ unmapped: 0 });
  const body = { ...query, basedOn: null, outside: { '2,3': '2500' } };
  expect(await call('fillForm', '沈文博', { params, body })).toMatchObject({ filled: 3, missing: 0 });
  const { cells } = await call('readForm', '沈文博', { params, query });
  // The target, the value a check found, and what was typed.
  expect(cells.map((cell) => cell.value)).toEqual(['6000', '2860', '2500']);
  await call('downloadForm', '沈文博', { params: { id: added.id, period: '2026-06' } });
  const { forms } = await call('listForms', '沈文博');
  expect(forms[0]?.filled.map((each) => each.period)).toEqual(['2026-06']);
});

test('a leader writes on his sheet; one matter goes to a unit, one onto what is under way', async () => {
  const leaderPostId = county().post('何秀兰');
  const due = '2026-06-30';
  await givenCommitment(county(), {
    title: '危房改造开工',
    due_on: due,
    plan_kind: 'points',
    points: [[due, '6000']],
  });
  const sheet = await call('drawSheet', '沈文博', { body: { leaderPostId } });
  const read = await call('readSheet', '何秀兰', { query: { number: sheet.number } });
  expect(read.sheet?.lines.map((line) => line.title)).toContain('危房改造开工');
  const register = async (title: string) =>
    call('registerInstruction', '沈文博', {
      body: {
        type: 'instruction',
        title,
        text: '请抓紧抢修，雨前通车。',
        givenOn: '2026-07-07',
        givenByPostId: leaderPostId,
        givenBy: null,
        reference: null,
        urgency: 'urgent',
        dueOn: null,
        sheet: null,
        note: false,
        assign: null,
      },
    });
  const washout = await register('柳林村便道水毁');
  const assigned = await call('assignInstruction', '沈文博', {
    params: { id: washout.id },
    body: {
      basedOn: washout.version,
      leadUnitId: county().unit('双渠镇'),
      supportUnitIds: [],
      leadLeaderPostId: null,
      handlerPostId: null,
      checkNeeded: false,
      dutyId: null,
    },
  });
  expect([assigned.dueOn, assigned.leadUnit]).toEqual(['2026-07-14', '双渠镇']);
  const survey = await register('危房摸底要加快');
  const late = county().commitment('县住建局');
  await call('noteInstruction', '沈文博', {
    params: { id: survey.id },
    body: { basedOn: survey.version, commitmentId: late },
  });
  const noted = await call('readInstruction', '何秀兰', { params: { id: survey.id } });
  expect([noted.standing, noted.commitment?.id]).toEqual(['noted', late]);
  const { instructions } = await call('listInstructions', '何秀兰', { query: { standing: 'assigned' } });
  expect(instructions.map((each) => each.title)).toEqual(['柳林村便道水毁']);
});

test('no route of these nouns was left out', () => {
  expect(missing()).toEqual([]);
});
