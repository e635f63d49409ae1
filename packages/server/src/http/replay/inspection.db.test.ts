// A year's plan of inspections, a round on its day with what was drawn for it, and findings looked at again.
import { addCheckpoint } from '@luoshi/app/inspection/add-checkpoint';
import { addMatter } from '@luoshi/app/inspection/add-matter';
import { createRound } from '@luoshi/app/inspection/create-round';
import { decideFinding } from '@luoshi/app/inspection/decide-finding';
import { drawCheckpoints } from '@luoshi/app/inspection/draw-checkpoints';
import { drawLookBack } from '@luoshi/app/inspection/draw-look-back';
import { noteFinding } from '@luoshi/app/inspection/note-finding';
import { planVisit } from '@luoshi/app/inspection/plan-visit';
import { done } from '@luoshi/app/testing/farmland-county';
import { unitsFile } from '@luoshi/app/testing/sheet-file';
import { expect, test } from 'vitest';
import { picture } from '../../testing/picture.ts';
import { replayOf } from '../../testing/replay.ts';
import { stories } from './stories.ts';

const { county, call, missing } = replayOf(stories.inspection);

/** The office on a day before today. */
const office = (day: string) => county().as('沈文博', { now: `${day}T02:00:00.000Z` });
/** The townships that tour, by name, and the visit findings are noted on: made in one test, used by the next. */
const made = { towns: new Map<string, string>(), visitId: '' };
const town = (name: string): string => made.towns.get(name) ?? '';
const matter = (title: string) => ({
  title,
  content: '看进度、看质量、核数字',
  scope: '',
  basis: '年度工作要点',
  inspectingUnitId: county().unit('县督查考核局'),
  objectUnitIds: [...made.towns.values()],
  startsOn: '2026-01-01',
  endsOn: '2026-12-31',
  days: 1,
});
const place = (unit: string, name: string) => ({
  unitId: town(unit),
  name,
  subject: null,
  metric: '建成拱棚',
  unitOfMeasure: '座',
  reported: '100',
});
const found = (title: string, visitId: string) => ({
  unitId: town('双渠镇'),
  matterId: null,
  roundId: null,
  checkpointId: null,
  visitId,
  title,
  found: '台账100座，现场85座。',
});

test('matters are coded; a visit is planned under one, made and recorded, another withdrawn', async () => {
  const { mapping } = await call('previewImport', '沈文博', {
    body: { kind: 'units', file: await unitsFile(), mapping: null },
  });
  await call('commitImport', '沈文博', { body: { kind: 'units', file: await unitsFile(), mapping } });
  const { units: all } = await call('listUnits', '沈文博');
  made.towns = new Map(all.filter((unit) => unit.kind === 'township').map((unit) => [unit.name, unit.id]));
  const safety = await call('addMatter', '沈文博', { body: matter('安全生产') });
  const dropped = await call('addMatter', '沈文博', { body: matter('并入年检') });
  const body = { basedOn: 1, reason: '与上级检查重复' };
  await call('withdrawMatter', '沈文博', { params: { id: dropped.id }, body });
  const plan = async (unit: '双渠镇' | '临川镇', on: string) =>
    call('planVisit', '沈文博', {
      body: {
        unitId: town(unit),
        matterId: safety.id,
        on,
        joins: null,
        apartReason: null,
        inspectorPostIds: [county().post('程国栋')],
      },
    });
  const today = await plan('双渠镇', '2026-07-08');
  await call('recordVisit', '程国栋', {
    params: { id: today.id },
    body: { basedOn: 1, madeOn: '2026-07-08', note: '消防通道已清' },
  });
  made.visitId = today.id;
  const later = await plan('临川镇', '2026-10-12');
  await call('withdrawVisit', '沈文博', { params: { id: later.id }, body });
  const { units, matters } = await call('readInspections', '贺晓梅', { query: { year: 2026 } });
  expect(matters.map((each) => [each.code, each.state, each.made])).toEqual([
    ['DC-2026-01', 'planned', 1],
    ['DC-2026-02', 'withdrawn', 0],
  ]);
  expect(units.find((each) => each.isOwn)).toMatchObject({ unit: '双渠镇', used: 1, made: 1 });
});

test('a coming round takes places offered, appointed and to be drawn, and freezes its list', async () => {
  const { id: matterId } = await call('addMatter', '沈文博', { body: matter('秋季观摩') });
  const { id } = await call('createRound', '沈文博', {
    body: { matterId, title: '秋季观摩', startsOn: '2026-09-10', endsOn: '2026-09-11', leaderPostId: null },
  });
  const params = { id };
  await call('offerCheckpoint', '贺晓梅', { params, body: place('双渠镇', '柳林拱棚') });
  for (const name of ['一号备抽点', '二号备抽点'])
    await call('addCheckpoint', '沈文博', { params, body: { ...place('临川镇', name), origin: 'drawn' } });
  const draw = await call('drawCheckpoints', '沈文博', {
    params,
    body: { source: '排列5', sourceOn: '2026-09-09', k: null },
  });
  // One is settled; half of all drawn makes one of the two.
  expect([draw.k, draw.of, draw.state]).toEqual([1, 2, 'frozen']);
});

/** A round of today whose list was frozen on Monday: one place of each unit to draw from. */
const roundOfToday = async () => {
  const { id: matterId } = done(await addMatter(office('2026-06-01'), matter('七月观摩')));
  const dates = { startsOn: '2026-07-08', endsOn: '2026-07-09' };
  const round = { matterId, title: '七月观摩', ...dates, leaderPostId: county().post('顾明德') };
  const { id } = done(await createRound(office('2026-06-01'), round));
  for (const unit of made.towns.keys())
    done(
      await addCheckpoint(office('2026-06-02'), {
        roundId: id,
        ...place(unit, `${unit}点`),
        origin: 'drawn',
      }),
    );
  const list = { id, source: '排列5', sourceOn: '2026-07-07', k: 4 };
  return { id, draw: done(await drawCheckpoints(office('2026-07-06'), list)) };
};

test('on its day it is drawn, arranged, seen, marked by the chiefs, commented on and told', async () => {
  const { id, draw } = await roundOfToday();
  const params = { id };
  const page = async () => call('readRound', '沈文博', { params });
  const version = async () => ({ basedOn: (await page()).version });
  const seeded = await call('enterSeed', '程国栋', {
    params: { id: draw.id },
    body: { basedOn: draw.version, seed: '48317' },
  });
  await call('publishDraw', '沈文博', { params: { id: draw.id }, body: { basedOn: seeded.version } });
  expect((await call('readDraw', '贺晓梅', { params: { id: draw.id } })).record?.seed).toBe('48317');
  const team = { id: null, name: '一组', leadPostId: county().post('程国栋'), memberPostIds: [] };
  await call('setTeams', '沈文博', { params, body: { ...(await version()), teams: [team] } });
  const drawn = await page();
  const [point] = drawn.checkpoints;
  const stop = { onDate: '2026-07-08', stop: 1, arriveAt: '09:00', minutes: 20 };
  const where = { id: point?.id ?? '', basedOn: point?.version ?? 1, teamId: drawn.teams[0]?.id ?? null };
  await call('arrangeRoute', '沈文博', { params, body: { stops: [{ ...where, ...stop }] } });
  const photo = await call('addCheckpointEvidence', '程国栋', {
    params: { id: where.id },
    body: { file: { name: '拱棚.png', base64: picture } },
  });
  await call('recordCheckpoint', '程国栋', {
    params: { id: where.id },
    body: {
      basedOn: where.basedOn + 1,
      scores: { progress: '36', quality: '27.5', effect: '18', record: '5' },
      comment: '账上多记15座。',
      found: '85',
      evidence: [photo.hash],
    },
  });
  await call('openMarking', '沈文博', { params, body: await version() });
  // Of two townships no chief signs in here: the office enters their lists from paper.
  const chiefs = { 双渠镇: '罗玉山', 临川镇: '高建业', 松坪乡: '沈文博', 望河镇: '沈文博' } as const;
  for (const own of ['双渠镇', '临川镇', '松坪乡', '望河镇'] as const) {
    const others = [...made.towns.values()].filter((unitId) => unitId !== town(own));
    const marks = Object.fromEntries(others.map((unitId) => [unitId, '90']));
    await call('giveMarks', chiefs[own], { params, body: { unitId: town(own), basedOn: null, marks } });
  }
  await call('countMarks', '沈文博', { params, body: await version() });
  const comment = { praise: '进度快', problem: '账实不符', demand: '月底前补账' };
  for (const { unitId, commentVersion } of (await page()).units)
    await call('commentUnit', '沈文博', { params, body: { unitId, basedOn: commentVersion, ...comment } });
  await call('circulateRound', '沈文博', { params, body: await version() });
  const told = await page();
  expect([told.checkpoints[0]?.total, told.checkpoints[0]?.gapPercent]).toEqual(['86.5', '-15.0']);
  expect([told.units.map((unit) => unit.mutualCount), told.bulletin?.state]).toEqual([
    [3, 3, 3, 3],
    'drafted',
  ]);
});

/** A finding of a visit on 6 May, rectified and closed on the 20th. */
const closedInMay = async (title: string, visitId: string) => {
  const noted = { ...found(title, visitId), dueOn: '2026-05-31', foundOn: '2026-05-06' };
  const { id } = done(await noteFinding(office('2026-05-06'), noted));
  const decision = { kind: 'confirm', leaderPostId: county().post('何秀兰'), dueOn: '2026-05-31' } as const;
  const { commitmentId } = done(await decideFinding(office('2026-05-07'), { id, basedOn: 1, decision }));
  await county().behindItsBack(
    `update tenant.commitments set state = 'closed', completed_on = '2026-05-20', closed_at = '2026-05-20T02:00:00Z'
     where id = $1`,
    [commitmentId],
  );
  return id;
};
const visitInMay = async () => {
  const { id: matterId } = done(await addMatter(office('2026-01-05'), matter('耕地保护')));
  const visit = { unitId: town('双渠镇'), matterId, on: '2026-05-06', joins: null, apartReason: null };
  return done(await planVisit(office('2026-01-06'), { ...visit, inspectorPostIds: [] })).id;
};

test('a finding becomes a rectification at once; one closed is drawn, looked at again, and relapsed', async () => {
  const noted = await call('noteFinding', '程国栋', {
    body: { ...found('拱棚账实不符', made.visitId), dueOn: '2026-07-31', foundOn: '2026-07-08' },
  });
  const decision = { kind: 'confirm' as const, leaderPostId: county().post('何秀兰'), dueOn: '2026-07-31' };
  const confirmed = await call('decideFinding', '沈文博', {
    params: { id: noted.id },
    body: { basedOn: 1, decision },
  });
  expect(confirmed.number).toMatch(/^2026-\d{4}$/);
  const visitId = await visitInMay();
  const id = await closedInMay('机耕道缺口', visitId);
  const source = { title: '回头看', source: '排列5', k: 1 };
  const frozen = done(await drawLookBack(office('2026-07-06'), { ...source, sourceOn: '2026-07-07' }));
  const seed = { basedOn: frozen.version, seed: '7' };
  await call('enterSeed', '程国栋', { params: { id: frozen.id }, body: seed });
  await call('recordLookBack', '程国栋', {
    params: { id },
    body: { result: 'relapsed', found: '又塌了一段。', lookedOn: '2026-07-08' },
  });
  await closedInMay('渠道渗漏', visitId);
  const next = await call('drawLookBack', '沈文博', { body: { ...source, sourceOn: '2026-07-09' } });
  expect(next.of).toBe(1);
  const { findings } = await call('listFindings', '贺晓梅');
  expect(findings.find((finding) => finding.id === id)).toMatchObject({
    state: 'rectifying',
    looked: [{ on: '2026-07-08', result: 'relapsed' }],
  });
});

test('no route of these nouns was left out', () => {
  expect(missing()).toEqual([]);
});
