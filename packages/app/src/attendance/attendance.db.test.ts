// 到岗督查 from the draw to the purge: who may see a name, when anything counts, and what is left in the end.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '@luoshi/domain/access/role';
import { audit } from '@luoshi/store/journal/audit';
import { insertRow } from '@luoshi/store/journal/write';
import type { Context } from '../context/context.ts';
import { newId, newSalt } from '../context/ids.ts';
import { enterSeed } from '../inspection/enter-seed.ts';
import { actAs } from '../session/act-as.ts';
import { bareActor } from '../system/bare-actor.ts';
import { readWork } from '../work/read-work.ts';
import { codeOf, valueOf } from '../testing/outcome-parts.ts';
import { openTestCounty, testNow, type TestCounty } from '../testing/test-county.ts';
import { confirmVisit } from './confirm-visit.ts';
import { correctRecord } from './correct-record.ts';
import { decideQuestion } from './decide-question.ts';
import { expireAbsences } from './expire-absences.ts';
import { openAbsence, readOpened } from './open-absence.ts';
import { planRound, type NewRound } from './plan-round.ts';
import { readAttendance } from './read-attendance.ts';
import { recordVisit, type NewVisit } from './record-visit.ts';
import { replyQuestions } from './reply-questions.ts';
import { withdrawAbsence } from './withdraw-absence.ts';

let county: TestCounty;
const bodies = new Map<string, string>();
const added = new Map<string, Actor>();
const act = { verb: 'setup.create', at: testNow, deviceAt: null, reason: null, newId, newSalt };

const addPerson = async (name: string, unit: string, roles: string[]) => {
  const person = await county.system.store.transaction(
    bareActor(county.jurisdictionId, 'system'),
    act,
    async (tx) => {
      const unitId =
        bodies.get(unit) ??
        (await insertRow(tx, 'units', { name: unit, short_name: unit, kind: 'department' })).id;
      bodies.set(unit, unitId);
      const row = await insertRow(tx, 'people', { name });
      await insertRow(tx, 'posts', {
        person_id: row.id,
        unit_id: unitId,
        title: '干部',
        roles,
        from_on: '2026-01-01',
      });
      return row;
    },
  );
  const member = { accountId: name, jurisdictionId: county.jurisdictionId, personId: person.id };
  added.set(name, (await actAs(county.system.store, county.as('沈文博').clock, member, null)).actor);
};

/** Noon in the county on a day of July, or what is given. */
const on = (day: string) => `${day}T04:00:00.000Z`;
const as = (name: string, day: string): Context => {
  const base = county.as('沈文博', { now: on(day) });
  const actor = added.get(name);
  return actor === undefined ? county.as(name as '沈文博', { now: on(day) }) : { ...base, actor };
};

beforeAll(async () => {
  county = await openTestCounty();
  await addPerson('纪检甲', '县纪委监委机关', ['inspector']);
  await addPerson('组织乙', '县委组织部', ['personnel']);
  bodies.set('县督查考核局', county.unit('县督查考核局'));
});
afterAll(() => county.close());

const planned = (differs: Partial<NewRound> = {}) =>
  planRound(as('沈文博', '2026-07-01'), {
    title: '到岗督查',
    startsOn: '2026-07-02',
    endsOn: '2026-07-03',
    bodyUnitIds: [...bodies.values()],
    poolUnitIds: [county.unit('双渠镇')],
    unitCount: 1,
    postsPerUnit: 2,
    source: '体彩排列5',
    sourceOn: '2026-07-02',
    ...differs,
  });

const roundOf = async (name: string, day: string, id: string) => {
  const round = valueOf(await readAttendance(as(name, day), {})).rounds.find((each) => each.id === id);
  if (round === undefined) throw new Error('no round');
  return round;
};

/** A round whose draw is done: 双渠镇 with its two posts. */
const drawnRound = async () => {
  const { id } = valueOf(await planned());
  for (const draw of (await roundOf('沈文博', '2026-07-02', id)).draws)
    valueOf(
      await enterSeed(as('程国栋', '2026-07-02'), { id: draw.id, basedOn: draw.version, seed: '31415' }),
    );
  return id;
};

const visit = (roundId: string, differs: Partial<NewVisit> = {}, name = '程国栋') =>
  recordVisit(as(name, '2026-07-02'), {
    roundId,
    unitId: county.unit('双渠镇'),
    startsAt: '2026-07-02T01:00:00.000Z',
    endsAt: '2026-07-02T01:40:00.000Z',
    secondPostId: added.get('纪检甲')?.postId ?? '',
    notMet: [{ postId: county.post('贺晓梅'), seen: '办公室锁门' }],
    ...differs,
  });

/** A visit on Thursday 2 July, signed by both: the unit has until Tuesday the 7th. */
const askedVisit = async () => {
  const roundId = await drawnRound();
  const { id } = valueOf(await visit(roundId));
  valueOf(await confirmVisit(as('纪检甲', '2026-07-02'), { id, basedOn: 1 }));
  const shown = (await roundOf('组织乙', '2026-07-02', roundId)).visits[0];
  const question = shown?.questions[0];
  if (shown === undefined || question === undefined) throw new Error('nothing was asked');
  return { roundId, id, shown, question };
};

const decide = (
  question: { id: string; version: number },
  day: string,
  result: 'absent' | 'in-field' = 'absent',
  by = '组织乙',
) =>
  decideQuestion(as(by, day), { id: question.id, basedOn: question.version, result, grounds: '逾期未说明' });

describe('a round', () => {
  test('is held by three different bodies', async () => {
    const office = county.unit('县督查考核局');
    expect(codeOf(await planned({ bodyUnitIds: [office, office, office] }))).toBe('bodies-three');
    expect(codeOf(await planned({ bodyUnitIds: [office] }))).toBe('bodies-three');
  });

  test('names posts and no person in the list that is drawn from', async () => {
    await planned();
    const names = await county.behindItsBack('select name from tenant.draw_entries');
    expect(names.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['双渠镇 镇长', '双渠镇 党政办干部']),
    );
    expect(JSON.stringify(names)).not.toContain('贺晓梅');
  });
});

describe('a visit is refused', () => {
  test('before the draw, to one checker alone, and to who is of none of the bodies', async () => {
    expect(codeOf(await visit(valueOf(await planned()).id))).toBe('not-drawn');
    const roundId = await drawnRound();
    expect(codeOf(await visit(roundId, { secondPostId: county.post('程国栋') }))).toBe('checkers-same');
    expect(codeOf(await visit(roundId, { secondPostId: county.post('贺晓梅') }))).toBe('invalid-input');
    expect(codeOf(await visit(roundId, {}, '沈文博'))).toBe('not-allowed');
  });

  test('with a post that was not drawn, or a window to come', async () => {
    const roundId = await drawnRound();
    const stranger = { notMet: [{ postId: county.post('周雨桐'), seen: '' }] };
    expect(codeOf(await visit(roundId, stranger))).toBe('invalid-input');
    expect(codeOf(await visit(roundId, { endsAt: '2026-07-02T09:00:00.000Z' }))).toBe('invalid-input');
  });
});

test('both checkers sign, two different people; nobody else does', async () => {
  const { id } = valueOf(await visit(await drawnRound()));
  expect(codeOf(await confirmVisit(as('程国栋', '2026-07-02'), { id, basedOn: 1 }))).toBe('not-allowed');
  expect(codeOf(await confirmVisit(as('沈文博', '2026-07-02'), { id, basedOn: 1 }))).toBe('not-allowed');
  expect(codeOf(await confirmVisit(as('纪检甲', '2026-07-02'), { id, basedOn: 1 }))).toBe('ok');
});

test('the work list asks the second checker, then the unit with its day, then the organisation department', async () => {
  const steps = async (name: string, day: string, scope: 'mine' | 'all' = 'mine') =>
    valueOf(await readWork(as(name, day), { scope }))
      .groups.flatMap(({ lines }) => lines)
      .filter(({ subject }) => subject.type === 'attendance')
      .map(({ step, dueOn }) => [step, dueOn]);
  const roundId = await drawnRound();
  const { id } = valueOf(await visit(roundId));
  expect(await steps('纪检甲', '2026-07-02')).toContainEqual(['sign-visit', null]);
  expect(await steps('贺晓梅', '2026-07-02')).not.toContainEqual(['sign-visit', null]);
  valueOf(await confirmVisit(as('纪检甲', '2026-07-02'), { id, basedOn: 1 }));
  expect(await steps('贺晓梅', '2026-07-02')).toContainEqual(['reply-attendance', '2026-07-07']);
  expect(await steps('周雨桐', '2026-07-02', 'all')).toEqual([]);
  expect(await steps('组织乙', '2026-07-08')).toContainEqual(['decide-attendance', null]);
});

describe('nothing counts', () => {
  test('before the unit replied or its three working days are over', async () => {
    const { shown, question } = await askedVisit();
    expect(shown).toMatchObject({
      replyDueOn: '2026-07-07',
      counts: { 'on-duty': 1, 'to-explain': 1, absent: 0 },
    });
    expect(codeOf(await decide(question, '2026-07-07'))).toBe('reply-awaited');
    expect(codeOf(await decide(question, '2026-07-08'))).toBe('ok');
  });

  test('that the unit has explained: the count changes and the name is gone, also from the journal', async () => {
    const { roundId, id, question } = await askedVisit();
    const reply = {
      id: question.id,
      basedOn: question.version,
      reply: 'in-field',
      note: '下村核查农田，派工单在案',
    } as const;
    expect(codeOf(await replyQuestions(as('周雨桐', '2026-07-03'), { id, replies: [reply] }))).toBe(
      'not-allowed',
    );
    valueOf(await replyQuestions(as('贺晓梅', '2026-07-03'), { id, replies: [reply] }));
    valueOf(await decide({ ...question, version: 2 }, '2026-07-03', 'in-field'));
    const after = (await roundOf('组织乙', '2026-07-03', roundId)).visits[0];
    expect(after).toMatchObject({
      state: 'settled',
      questions: [],
      counts: { 'on-duty': 1, 'in-field': 1, absent: 0 },
    });
    const kept = await county.behindItsBack(
      `select c.content from tenant.journal_entries e join tenant.journal_contents c on c.entry_id = e.id
       where e.table_name = 'attendance_questions' and e.row_id = $1`,
      [question.id],
    );
    expect(kept).toEqual([]);
  });

  test('by decision of the checkers, of the office or of the person', async () => {
    const { question } = await askedVisit();
    for (const name of ['程国栋', '沈文博', '贺晓梅']) {
      expect(codeOf(await decide(question, '2026-07-08', 'absent', name))).toBe('not-allowed');
    }
    const lent: Actor = { ...county.as('程国栋').actor, roles: ['personnel'] };
    const context = { ...as('沈文博', '2026-07-08'), actor: lent };
    const input = { id: question.id, basedOn: question.version, result: 'absent', grounds: '无' } as const;
    expect(codeOf(await decideQuestion(context, input))).toBe('checker-decides');
  });
});

/** A final absence of 贺晓梅. */
const sealed = async () => {
  const { roundId, question } = await askedVisit();
  valueOf(await decide(question, '2026-07-08'));
  const [absence] = (await county.behindItsBack(
    'select id, version from tenant.attendance_absences order by decided_at desc, id desc limit 1',
  )) as [{ id: string; version: number }];
  return { roundId, absence };
};

describe('a final absence', () => {
  test('is seen by the organisation department and the person, and by nobody else', async () => {
    const { absence } = await sealed();
    const seenBy = async (name: string) =>
      valueOf(await readAttendance(as(name, '2026-07-08'), {})).sealed.some(({ id }) => id === absence.id);
    for (const name of ['组织乙', '贺晓梅']) expect([name, await seenBy(name)]).toEqual([name, true]);
    for (const name of ['沈文博', '程国栋', '顾明德', '罗玉山', '秦守正', '白志远', '纪检甲'])
      expect([name, await seenBy(name)]).toEqual([name, false]);
  });

  test('is opened with what for, and every opening is kept with it', async () => {
    const { absence } = await sealed();
    expect(codeOf(await openAbsence(as('沈文博', '2026-07-08'), { id: absence.id, purpose: '看看' }))).toBe(
      'not-found',
    );
    const opening = valueOf(
      await openAbsence(as('组织乙', '2026-07-08'), { id: absence.id, purpose: '年度考核' }),
    );
    const opened = valueOf(await readOpened(as('组织乙', '2026-07-08'), opening));
    expect(opened).toMatchObject({
      name: '贺晓梅',
      keepUntil: '2027-09-28',
      openings: [{ purpose: '年度考核' }],
    });
    expect(codeOf(await readOpened(as('组织乙', '2026-07-09'), opening))).toBe('not-found');
    expect(codeOf(await readOpened(as('贺晓梅', '2026-07-08'), opening))).toBe('not-found');
  });

  test('is not in the journal’s contents for the auditor either', async () => {
    await sealed();
    const seen = await county.system.store.transaction(county.as('秦守正').actor, act, (tx) =>
      tx.db
        .selectFrom('tenant.journal_contents as c')
        .innerJoin('tenant.journal_entries as e', 'e.id', 'c.entry_id')
        .select('e.id')
        .where('e.table_name', 'like', 'attendance_absences')
        .execute(),
    );
    expect(seen).toEqual([]);
  });

  test('goes at once when the person’s correction is right, and the count with it', async () => {
    const { roundId, absence } = await sealed();
    const said = { id: absence.id, basedOn: absence.version, correction: '当日陪同客商看地' };
    expect(codeOf(await correctRecord(as('罗玉山', '2026-07-09'), said))).toBe('not-found');
    valueOf(await correctRecord(as('贺晓梅', '2026-07-09'), said));
    const stands = { id: absence.id, basedOn: 2, to: null, answer: '' };
    expect(codeOf(await withdrawAbsence(as('组织乙', '2026-07-10'), stands))).toBe('reason-needed');
    valueOf(await withdrawAbsence(as('组织乙', '2026-07-10'), { ...stands, to: 'in-field' }));
    expect((await roundOf('组织乙', '2026-07-10', roundId)).visits[0]?.counts).toMatchObject({
      'in-field': 1,
      absent: 0,
    });
  });
});

test('when the appeals are over it is purged with all the journal held of it, and verify says by which rule', async () => {
  const { absence } = await sealed();
  valueOf(await openAbsence(as('组织乙', '2026-07-08'), { id: absence.id, purpose: '年度考核' }));
  expect(codeOf(await expireAbsences(as('组织乙', '2027-09-29'), undefined))).toBe('not-allowed');
  expect(valueOf(await expireAbsences(as('白志远', '2027-09-28'), undefined))).toEqual({ purged: 0 });
  expect(valueOf(await expireAbsences(as('白志远', '2027-09-29'), undefined)).purged).toBeGreaterThan(0);
  const left = await county.behindItsBack(
    `select e.id from tenant.journal_entries e join tenant.journal_contents c on c.entry_id = e.id
     where e.table_name in ('attendance_absences', 'attendance_openings')`,
  );
  expect([left, await county.behindItsBack('select id from tenant.attendance_absences')]).toEqual([[], []]);
  const found = await county.system.store.transaction(bareActor(county.jurisdictionId, 'system'), act, audit);
  expect(found.fault).toBeNull();
  expect(found.expired).toContainEqual(
    expect.objectContaining({ rule: 'duty.attendance.appeals-end', on: '2027-09-29' }),
  );
});

test('no column of these tables can hold a place, a face, a device or a file', async () => {
  const columns = await county.behindItsBack(
    `select table_name || '.' || column_name as name, data_type as type from information_schema.columns
     where table_schema = 'tenant' and table_name like 'attendance\\_%'`,
  );
  const suspicious = columns.filter(
    ({ name, type }) =>
      /lat|lon|lng|geo|gps|place|location|address|photo|image|face|device|finger|clock|punch|file|hash|evidence/.test(
        String(name)
          .split('.')[1]
          ?.replace(/^on_duty|^population/, '') ?? '',
      ) || ['bytea', 'jsonb', 'point', 'double precision', 'numeric'].includes(String(type)),
  );
  expect(suspicious).toEqual([]);
  expect(columns.length).toBeGreaterThan(40);
});
