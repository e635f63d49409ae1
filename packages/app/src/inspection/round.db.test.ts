// A year's plan and a round in it, from the coded matter to the rectification that is looked at again.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textOf } from '@luoshi/domain/bulletin/block';
import { createBulletin } from '../bulletin/create-bulletin.ts';
import { readBulletin } from '../bulletin/read-bulletin.ts';
import { codeOf, granted } from '../testing/given-commitment.ts';
import { echo } from '../testing/paper-words.ts';
import { openTestCounty, type TestCounty } from '../testing/test-county.ts';
import type { TestName } from '../testing/test-people.ts';
import { addCheckpoint } from './add-checkpoint.ts';
import { addMatter } from './add-matter.ts';
import { arrangeRoute } from './arrange-route.ts';
import { circulateRound } from './circulate-round.ts';
import { commentUnit } from './comment-unit.ts';
import { countMarks } from './count-marks.ts';
import { createRound } from './create-round.ts';
import { decideFinding } from './decide-finding.ts';
import { drawCheckpoints } from './draw-checkpoints.ts';
import { drawLookBack } from './draw-look-back.ts';
import { enterSeed } from './enter-seed.ts';
import { giveMarks } from './give-marks.ts';
import { listFindings } from './list-findings.ts';
import { noteFinding } from './note-finding.ts';
import { offerCheckpoint } from './offer-checkpoint.ts';
import { openMarking } from './open-marking.ts';
import { planVisit } from './plan-visit.ts';
import { publishDraw } from './publish-draw.ts';
import { readInspections } from './read-inspections.ts';
import { readRound } from './read-round.ts';
import { recordCheckpoint } from './record-checkpoint.ts';
import { recordLookBack } from './record-look-back.ts';

let county: TestCounty;
beforeAll(async () => {
  county = await openTestCounty();
});
afterAll(() => county.close());

const towns = ['双渠镇', '临川镇', '松坪乡'] as const;
const on = (name: TestName, day: string) => county.as(name, { now: `${day}T02:00:00.000Z` });

const matter = async (title: string, startsOn = '2026-01-01') =>
  granted(
    await addMatter(on('沈文博', '2026-01-05'), {
      title,
      content: '看进度、看质量、核数字',
      scope: '',
      basis: '年度工作要点',
      inspectingUnitId: county.unit('县督查考核局'),
      objectUnitIds: towns.map((town) => county.unit(town)),
      startsOn,
      endsOn: '2026-12-31',
      days: 1,
    }),
  );

const visit = (matterId: string, day: string, joins: string | null = null) =>
  planVisit(on('沈文博', '2026-01-06'), {
    unitId: county.unit('双渠镇'),
    matterId,
    on: day,
    joins,
    apartReason: null,
    inspectorPostIds: [],
  });

const given = (unit: string, name: string) => ({
  unitId: county.unit(unit),
  name,
  subject: null,
  metric: '建成拱棚',
  unitOfMeasure: '座',
  reported: '100',
});

describe('the plan', () => {
  test('numbers matters by year, merges what is near, refuses what repeats, and counts a joint visit once', async () => {
    const first = await matter('安全生产');
    const second = await matter('耕地保护');
    expect([first.code, second.code]).toEqual(['DC-2026-01', 'DC-2026-02']);
    const { id } = granted(await visit(first.id, '2026-03-10'));
    const near = await visit(second.id, '2026-03-20');
    expect(near.ok ? null : near.refusal).toMatchObject({
      code: 'visit-near',
      params: { visitId: id, codes: 'DC-2026-01', unit: '双渠镇' },
    });
    expect(granted(await visit(second.id, '2026-03-20', id)).id).toBe(id);
    const again = await visit(first.id, '2026-05-01');
    expect(again.ok ? null : again.refusal).toMatchObject({
      code: 'visit-repeated',
      params: { on: '2026-03-10', until: '2026-06-07' },
    });
    const plan = granted(await readInspections(on('贺晓梅', '2026-03-11'), {}));
    const own = plan.units.find(({ unit }) => unit === '双渠镇');
    expect([own?.used, own?.budget, own?.isOwn, own?.visits[0]?.matters.length]).toEqual([1, 12, true, 2]);
    expect(plan.mayPlan).toBe(false);
  });

  test('an unknown matter is refused as not coded, also to note a finding on', async () => {
    expect(codeOf(await visit(county.unit('双渠镇'), '2026-04-01'))).toBe('matter-not-coded');
    const finding = {
      unitId: county.unit('双渠镇'),
      matterId: null,
      roundId: null,
      checkpointId: null,
      visitId: null,
      title: '问题',
      found: '看到的',
      dueOn: '2026-08-01',
      foundOn: '2026-07-07',
    };
    expect(codeOf(await noteFinding(on('程国栋', '2026-07-08'), finding))).toBe('matter-not-coded');
  });
});

const openRound = async () => {
  const { id: matterId } = await matter(`观摩督查`, '2026-06-01');
  const { id } = granted(
    await createRound(on('沈文博', '2026-07-01'), {
      matterId,
      title: '七月观摩督查',
      startsOn: '2026-07-05',
      endsOn: '2026-07-07',
      leaderPostId: county.post('顾明德'),
    }),
  );
  const offer = (name: TestName, town: string) =>
    offerCheckpoint(on(name, '2026-07-01'), { roundId: id, ...given(town, `${town}自报点`) });
  const offered = granted(await offer('贺晓梅', '双渠镇'));
  granted(await offer('周雨桐', '临川镇'));
  for (const [at, town] of ['双渠镇', '临川镇', '松坪乡', '松坪乡'].entries())
    granted(
      await addCheckpoint(on('沈文博', '2026-07-01'), {
        roundId: id,
        ...given(town, `备抽点${at}`),
        origin: 'drawn',
      }),
    );
  return { id, offered };
};

const page = async (id: string, name: TestName = '沈文博') =>
  granted(await readRound(on(name, '2026-07-07'), { id }));

describe('a round', () => {
  test('half of its checkpoints are drawn the day before; one not drawn is not on the route', async () => {
    const { id } = await openRound();
    const source = { id, source: '排列5', k: null };
    const early = await drawCheckpoints(on('沈文博', '2026-07-02'), { ...source, sourceOn: '2026-07-03' });
    expect(codeOf(early)).toBe('invalid-input');
    const draw = granted(
      await drawCheckpoints(on('沈文博', '2026-07-02'), { ...source, sourceOn: '2026-07-04' }),
    );
    expect([draw.k, draw.of]).toEqual([2, 4]);
    const seeded = granted(
      await enterSeed(on('程国栋', '2026-07-04'), { id: draw.id, basedOn: draw.version, seed: '48317' }),
    );
    expect((await page(id, '贺晓梅')).share).toMatchObject({ offered: 2, drawn: 0 });
    granted(await publishDraw(on('沈文博', '2026-07-04'), { id: draw.id, basedOn: seeded.version }));
    const shown = await page(id, '贺晓梅');
    expect(shown.share).toEqual({ offered: 2, appointed: 0, drawn: 2, drawnPercent: 50 });
    expect(shown.checkpoints.filter((point) => !point.isOnRoute)).toHaveLength(2);
    const left = shown.checkpoints.find((point) => !point.isOnRoute);
    const record = { scores: {}, comment: '', found: null, evidence: [] };
    const refused = await recordCheckpoint(on('程国栋', '2026-07-05'), {
      id: left?.id ?? '',
      basedOn: left?.version ?? 0,
      ...record,
    });
    expect(codeOf(refused)).toBe('wrong-state');
  });

  test('a unit offers only its own place; the route keeps to the round’s days', async () => {
    const { id, offered } = await openRound();
    const foreign = await offerCheckpoint(on('贺晓梅', '2026-07-01'), {
      roundId: id,
      ...given('临川镇', '别人的点'),
    });
    expect(codeOf(foreign)).toBe('not-allowed');
    const stop = (onDate: string) => ({
      id: offered.id,
      basedOn: 1,
      onDate,
      stop: 1,
      arriveAt: '09:00',
      minutes: 20,
      teamId: null,
    });
    const office = on('沈文博', '2026-07-02');
    expect(codeOf(await arrangeRoute(office, { id, stops: [stop('2026-07-08')] }))).toBe('invalid-input');
    granted(await arrangeRoute(office, { id, stops: [stop('2026-07-05')] }));
    expect((await page(id)).checkpoints[0]).toMatchObject({ id: offered.id, onDate: '2026-07-05', stop: 1 });
  });

  test('what is recorded makes points and a gap: 85 of 100 found is −15.0 %', async () => {
    const { id, offered } = await openRound();
    const record = {
      id: offered.id,
      basedOn: 1,
      scores: { progress: '36', quality: '27.5', effect: '18', record: '5' },
      comment: '账上多记15座。',
      found: '85',
      evidence: [],
    };
    expect(codeOf(await recordCheckpoint(on('贺晓梅', '2026-07-05'), record))).toBe('not-allowed');
    const tooMuch = { ...record, scores: { progress: '40.5' } };
    expect(codeOf(await recordCheckpoint(on('程国栋', '2026-07-05'), tooMuch))).toBe('invalid-input');
    granted(await recordCheckpoint(on('程国栋', '2026-07-05'), record));
    const shown = await page(id);
    const point = shown.checkpoints.find((each) => each.id === offered.id);
    expect([point?.total, point?.gapPercent]).toEqual(['86.5', '-15.0']);
    const unit = shown.units.find((each) => each.unit === '双渠镇');
    expect([unit?.points, unit?.gapPercent, unit?.measured]).toEqual(['86.5', '-15.0', 1]);
    const plan = granted(await readInspections(on('沈文博', '2026-07-05'), {}));
    const visits = plan.units.find((each) => each.unit === '双渠镇')?.visits ?? [];
    expect(visits.filter((each) => each.madeOn === '2026-07-05').length).toBeGreaterThan(0);
  });

  test('chiefs mark each other, never themselves; with two lists a unit nothing is counted', async () => {
    const { id } = await openRound();
    const office = on('沈文博', '2026-07-06');
    granted(await openMarking(office, { id, basedOn: (await page(id)).version }));
    const [own, other, third] = towns.map((town) => county.unit(town));
    const list = (unitId: string, marks: Record<string, string>) => ({ id, unitId, basedOn: null, marks });
    const head = on('罗玉山', '2026-07-06');
    const all = { [own ?? '']: '90', [other ?? '']: '90', [third ?? '']: '80' };
    expect(codeOf(await giveMarks(head, list(own ?? '', all)))).toBe('marks-incomplete');
    const marks = { [other ?? '']: '90', [third ?? '']: '80' };
    expect(codeOf(await giveMarks(head, list(other ?? '', marks)))).toBe('not-allowed');
    granted(await giveMarks(head, list(own ?? '', marks)));
    const shown = await page(id, '高建业');
    expect(shown.marks.lists.map((each) => each.unit)).toEqual(['临川镇']);
    expect(JSON.stringify(shown.marks)).not.toContain('"80":');
    expect(shown.marks.given).toBeNull();
    const few = await countMarks(office, { id, basedOn: (await page(id)).version });
    expect(few.ok ? null : few.refusal).toMatchObject({ code: 'marks-incomplete', params: { why: 'few' } });
  });

  test('a comment for every township goes into the circular; a line too long, or one missing, is refused', async () => {
    const { id } = await openRound();
    const office = on('沈文博', '2026-07-07');
    const say = (key: string, params = {}) => `${key} ${JSON.stringify(params)}`;
    const lines = { praise: '进度快', problem: '账实不符', demand: '月底前补账' };
    const comment = (town: string, differs = {}) =>
      commentUnit(office, { id, unitId: county.unit(town), basedOn: null, ...lines, ...differs });
    expect(codeOf(await comment('双渠镇', { praise: '快'.repeat(61) }))).toBe('invalid-input');
    granted(await comment('双渠镇'));
    const { version } = await page(id);
    const early = await circulateRound(office, { id, basedOn: version, say });
    expect(early.ok ? null : early.refusal).toMatchObject({
      code: 'comments-missing',
      params: { count: 2, unit: '临川镇' },
    });
    granted(await comment('临川镇'));
    granted(await comment('松坪乡'));
    granted(await circulateRound(office, { id, basedOn: version, say }));
    expect((await page(id)).bulletin?.state).toBe('drafted');
    const month = granted(
      await createBulletin(office, { kind: 'inspection-circular', period: '2026-07', say: echo }),
    );
    const { blocks } = granted(await readBulletin(office, { id: month.id, say: echo }));
    const told = blocks.map(textOf);
    const comments = ['一|双渠镇', '二|临川镇', '三|松坪乡'].map(
      (unit) => `〈inspection.unit|${unit}|进度快|账实不符|月底前补账|none|none〉`,
    );
    expect(told.filter((text) => text.includes('inspection.unit'))).toEqual(comments);
  });
});

describe('a finding', () => {
  const noted = async () => {
    const { id: roundId, offered } = await openRound();
    const { id } = granted(
      await noteFinding(on('程国栋', '2026-07-05'), {
        unitId: county.unit('双渠镇'),
        matterId: null,
        roundId,
        checkpointId: offered.id,
        visitId: null,
        title: '拱棚账实不符',
        found: '台账100座，现场85座。',
        dueOn: '2026-07-31',
        foundOn: '2026-07-05',
      }),
    );
    return id;
  };
  const find = async (id: string, day: string) => {
    const { findings } = granted(await listFindings(on('沈文博', day), undefined));
    const found = findings.find((each) => each.id === id);
    if (found === undefined) throw new Error('the finding is gone');
    return found;
  };
  const confirm = async (id: string) =>
    granted(
      await decideFinding(on('沈文博', '2026-07-06'), {
        id,
        basedOn: 1,
        decision: { kind: 'confirm', leaderPostId: county.post('何秀兰'), dueOn: '2026-07-31' },
      }),
    );

  test('confirmed it is a numbered rectification with owner and date at once', async () => {
    const id = await noted();
    const { number, commitmentId } = await confirm(id);
    expect(number).toMatch(/^2026-\d{4}$/);
    expect(await find(id, '2026-07-07')).toMatchObject({
      state: 'rectifying',
      number,
      commitmentId,
      dueOn: '2026-07-31',
      code: expect.stringMatching(/^DC-2026-/) as string, // numbered by the tests before
    });
  });

  test('closed, it may be drawn from one month on; a relapse reopens the same number', async () => {
    const id = await noted();
    const { commitmentId, number } = await confirm(id);
    await county.behindItsBack(
      `update tenant.commitments set state = 'closed', completed_on = '2026-07-20', closed_at = '2026-07-20T02:00:00Z'
       where id = $1`,
      [commitmentId],
    );
    const draw = (day: string, sourceOn: string) =>
      drawLookBack(on('沈文博', day), { title: '回头看', source: '排列5', sourceOn, k: null });
    expect(codeOf(await draw('2026-08-19', '2026-08-20'))).toBe('look-back-none');
    const frozen = granted(await draw('2026-08-20', '2026-08-21'));
    expect([frozen.k, frozen.entries.map((entry) => entry.id)]).toEqual([1, [number]]);
    granted(
      await enterSeed(on('程国栋', '2026-08-21'), { id: frozen.id, basedOn: frozen.version, seed: '7' }),
    );
    const look = { id, result: 'relapsed', found: '又少了10座。', lookedOn: '2026-08-25' } as const;
    granted(await recordLookBack(on('程国栋', '2026-08-25'), look));
    expect(await find(id, '2026-08-26')).toMatchObject({
      state: 'rectifying',
      number,
      looked: [{ on: '2026-08-25', result: 'relapsed' }],
    });
    expect(codeOf(await recordLookBack(on('程国栋', '2026-08-26'), look))).toBe('wrong-state');
  });
});
