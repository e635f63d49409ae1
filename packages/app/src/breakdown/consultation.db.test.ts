// 征求意见 and 审定: what the units answer, what their silence means, and what stands in a leader's way.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, valueOf } from '../testing/outcome-parts.ts';
import { draftBreakdown } from '../testing/sample-speech.ts';
import { openTestCounty, type TestCounty } from '../testing/test-county.ts';
import type { TestName } from '../testing/test-people.ts';
import { answerConsent } from './answer-consent.ts';
import { approveBreakdown } from './approve-breakdown.ts';
import { consultBreakdown } from './consult-breakdown.ts';
import { editRows } from './edit-rows.ts';
import { readBreakdown } from './read-breakdown.ts';
import type { RowChange } from './row-change.ts';

let county: TestCounty;
beforeAll(async () => {
  county = await openTestCounty();
});
afterAll(() => county.close());

// Wednesday 8 July 2026: two working days end on Friday the 10th.
const friday = '2026-07-10T09:00:00.000Z';
const saturday = '2026-07-11T01:00:00.000Z';
const office = (now?: string) => county.as('沈文博', now === undefined ? {} : { now });
const pageOf = async (id: string, now?: string) => valueOf(await readBreakdown(office(now), { id }));
const consulted = async (): Promise<string> => {
  const id = await draftBreakdown(county);
  const { breakdown } = await pageOf(id);
  valueOf(await consultBreakdown(office(), { id, basedOn: breakdown.version }));
  return id;
};
const consentsOf = async (id: string, unit: string, title = '') =>
  (await pageOf(id)).rows
    .filter((row) => row.title.includes(title))
    .flatMap((row) => row.consents.filter((consent) => consent.unitName === unit));
const answer = async (
  id: string,
  name: TestName,
  unit: string,
  said: { answer: 'agree' | 'object'; reason?: string; title?: string; now?: string },
) => {
  const consents = (await consentsOf(id, unit, said.title)).map((each) => ({
    id: each.id,
    basedOn: each.version,
  }));
  const moment = said.now === undefined ? {} : { now: said.now };
  return answerConsent(county.as(name, moment), {
    consents,
    answer: said.answer,
    reason: said.reason ?? null,
  });
};
const approve = async (id: string, now?: string) => {
  const { breakdown } = await pageOf(id);
  const leader = county.as('顾明德', now === undefined ? {} : { now });
  return approveBreakdown(leader, { id, basedOn: breakdown.version, note: null });
};
const edit = async (id: string, title: string, change: RowChange) => {
  const rows = (await pageOf(id)).rows.filter((row) => row.title.includes(title));
  return editRows(office(), { id, rows: rows.map((row) => ({ id: row.id, basedOn: row.version })), change });
};
const everybodyAgrees = async (id: string): Promise<void> => {
  valueOf(await answer(id, '贺晓梅', '双渠镇', { answer: 'agree' }));
  valueOf(await answer(id, '马文斌', '县农业农村局', { answer: 'agree' }));
};

describe('sending out', () => {
  it('asks every unit named once a row, for two working days', async () => {
    const { breakdown, rows } = await pageOf(await consulted());
    expect(breakdown).toMatchObject({ state: 'consulting', answersDueOn: '2026-07-10' });
    expect(rows.map((row) => row.consents.map((consent) => consent.unitName))).toEqual([
      ['县农业农村局', '双渠镇'],
      ['双渠镇'],
      ['县住建局'],
    ]);
  });

  it('waits until leader, lead unit and date are there', async () => {
    const id = await draftBreakdown(county);
    valueOf(await edit(id, '路灯', { dueOn: null }));
    const { breakdown, rows } = await pageOf(id);
    expect(rows[2]?.missing).toEqual(['due']);
    const outcome = await consultBreakdown(office(), { id, basedOn: breakdown.version });
    expect(outcome.ok ? null : outcome.refusal).toMatchObject({
      code: 'rows-incomplete',
      params: { count: 1 },
    });
  });

  it('is done once', async () => {
    const id = await consulted();
    const { breakdown } = await pageOf(id);
    expect(codeOf(await consultBreakdown(office(), { id, basedOn: breakdown.version }))).toBe('wrong-state');
  });
});

describe('answering', () => {
  it('is for one’s own unit, many rows in one act', async () => {
    const id = await consulted();
    expect(codeOf(await answer(id, '周雨桐', '双渠镇', { answer: 'agree' }))).toBe('not-allowed');
    expect(codeOf(await answer(id, '沈文博', '双渠镇', { answer: 'agree' }))).toBe('not-allowed');
    expect(valueOf(await answer(id, '贺晓梅', '双渠镇', { answer: 'agree' }))).toEqual({ answered: 2 });
    expect((await consentsOf(id, '双渠镇')).map((each) => [each.answer, each.answeredBy])).toEqual([
      ['agree', '贺晓梅 党政办干部'],
      ['agree', '贺晓梅 党政办干部'],
    ]);
  });

  it('an objection says why', async () => {
    const id = await consulted();
    expect(codeOf(await answer(id, '贺晓梅', '双渠镇', { answer: 'object', reason: ' ' }))).toBe(
      'reason-needed',
    );
    expect(codeOf(await answer(id, '贺晓梅', '双渠镇', { answer: 'object', reason: '八月底前做不完' }))).toBe(
      'ok',
    );
  });

  it('an objection after the last day is too late; on the last day it is not', async () => {
    const id = await consulted();
    const objection = { answer: 'object', reason: '做不完', title: '危房' } as const;
    expect(codeOf(await answer(id, '贺晓梅', '双渠镇', { ...objection, now: saturday }))).toBe('too-late');
    expect(codeOf(await answer(id, '贺晓梅', '双渠镇', { ...objection, now: friday }))).toBe('ok');
  });

  it('two people of a unit who answer at once do not overwrite each other', async () => {
    const id = await consulted();
    const consents = (await consentsOf(id, '双渠镇', '危房')).map((each) => ({
      id: each.id,
      basedOn: each.version,
    }));
    const say = (name: TestName) =>
      answerConsent(county.as(name), { consents, answer: 'agree', reason: null });
    const codes = (await Promise.all([say('贺晓梅'), say('罗玉山')])).map(codeOf);
    expect(codes.toSorted()).toEqual(['changed-meanwhile', 'ok']);
  });

  it('cannot be asked of a draft', async () => {
    const id = await draftBreakdown(county);
    expect(await consentsOf(id, '双渠镇')).toEqual([]);
  });
});

describe('approving', () => {
  it('waits for answers until the days are over; then silence agrees', async () => {
    const id = await consulted();
    await everybodyAgrees(id);
    const early = await approve(id, friday);
    expect(early.ok ? null : early.refusal).toMatchObject({
      code: 'answers-awaited',
      params: { count: 1, until: '2026-07-10', unitIds: [county.unit('县住建局')] },
    });
    const later = await pageOf(id, saturday);
    expect(later.breakdown.state).toBe('consulted');
    expect(later.rows[2]?.consents[0]).toMatchObject({ silent: true, answer: null });
    const approved = valueOf(await approve(id, saturday));
    expect(approved.breakdown).toMatchObject({ state: 'approved', approvedBy: '顾明德 县委副书记' });
  });

  it('is blocked by an objection, also when the days are over, until the row is changed', async () => {
    const id = await consulted();
    await everybodyAgrees(id);
    valueOf(
      await answer(id, '贺晓梅', '双渠镇', { answer: 'object', reason: '八月底前做不完', title: '危房' }),
    );
    expect(codeOf(await approve(id, saturday))).toBe('objection-open');
    valueOf(await edit(id, '危房', { dueOn: '2026-09-30' }));
    expect((await consentsOf(id, '双渠镇', '危房'))[0]).toMatchObject({ answer: 'object', settled: true });
    expect(codeOf(await approve(id, saturday))).toBe('ok');
  });

  it('is free again when the row is withdrawn, or the unit agrees after all', async () => {
    const id = await consulted();
    await everybodyAgrees(id);
    valueOf(
      await answer(id, '贺晓梅', '双渠镇', { answer: 'object', reason: '不是本镇的事', title: '危房' }),
    );
    valueOf(await edit(id, '危房', { withdrawn: true }));
    expect(codeOf(await approve(id, saturday))).toBe('ok');
    const other = await consulted();
    valueOf(await answer(other, '贺晓梅', '双渠镇', { answer: 'object', reason: '再想想', title: '危房' }));
    valueOf(await answer(other, '罗玉山', '双渠镇', { answer: 'agree', title: '危房', now: saturday }));
    expect(codeOf(await approve(other, saturday))).toBe('ok');
  });

  it('a unit is not bound to more than it agreed to: it is asked again, with new days', async () => {
    const id = await consulted();
    await everybodyAgrees(id);
    valueOf(await edit(id, '日光温室', { targetValue: '500' }));
    expect((await consentsOf(id, '双渠镇', '日光温室'))[0]?.answer).toBe('agree');
    valueOf(await edit(id, '日光温室', { targetValue: '800' }));
    expect((await consentsOf(id, '双渠镇', '日光温室'))[0]?.answer).toBeNull();
    valueOf(await edit(id, '危房', { leadUnitId: county.unit('临川镇') }));
    const { breakdown, rows } = await pageOf(id);
    expect(breakdown.state).toBe('consulting');
    expect(rows[1]?.consents).toMatchObject([{ unitName: '临川镇', answer: null }]);
  });

  it('is a leader’s, of the version he has seen', async () => {
    const id = await consulted();
    await everybodyAgrees(id);
    const { breakdown } = await pageOf(id);
    const seen = { id, basedOn: breakdown.version, note: null };
    expect(codeOf(await approveBreakdown(office(saturday), seen))).toBe('not-allowed');
    expect(codeOf(await approveBreakdown(county.as('马文斌', { now: saturday }), seen))).toBe('not-allowed');
    valueOf(await edit(id, '路灯', { title: '换了题目' }));
    expect(codeOf(await approveBreakdown(county.as('顾明德', { now: saturday }), seen))).toBe(
      'changed-meanwhile',
    );
  });

  it('ends the editing and the answering', async () => {
    const id = await consulted();
    await everybodyAgrees(id);
    valueOf(await approve(id, saturday));
    expect(codeOf(await edit(id, '路灯', { title: '再改' }))).toBe('wrong-state');
    expect(codeOf(await answer(id, '贺晓梅', '双渠镇', { answer: 'agree' }))).toBe('wrong-state');
    expect(codeOf(await approve(id, saturday))).toBe('wrong-state');
  });

  it('cannot come before the consultation', async () => {
    expect(codeOf(await approve(await draftBreakdown(county)))).toBe('wrong-state');
  });
});
