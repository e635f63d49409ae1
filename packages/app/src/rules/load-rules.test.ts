// The rules that ship are right, and a wrong file stops the start at the place where it is wrong.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fromDecimal, sum, toDecimal } from '@luoshi/domain/quantity/fraction';
import { isWorkingDay } from '@luoshi/domain/period/working-days';
import { parseRulebook } from '@luoshi/scoring/parse-rulebook';
import { demoIndicators } from '../demo/targets.ts';
import { dueBy } from './due-by.ts';
import { loadRulesOrThrow, shippedRules } from './load-rules.ts';
import { contentHash } from './rulebook-content.ts';
import { RulesError } from './rules-error.ts';

describe('the rules that ship', () => {
  test('light as practice has it: 90, 70, a tenth due, ten working days', async () => {
    const { lights } = await loadRulesOrThrow();
    expect(lights).toMatchObject({
      normalFrom: '90',
      slowFrom: '70',
      judgedFrom: '10',
      slowNodeDays: 10,
      to: null,
    });
    expect(lights.linearKinds).toEqual(['revenue', 'investment', 'income']);
  });

  test('know the holidays of 2025 and 2026 and the weekend days worked for them', async () => {
    const { holidays } = await loadRulesOrThrow();
    const works = (day: string) => isWorkingDay(day, holidays);
    expect(['2025-01-28', '2025-10-08', '2026-02-23', '2026-06-19', '2026-10-07'].map(works)).toEqual(
      Array(5).fill(false),
    );
    expect(
      ['2025-01-26', '2025-10-11', '2026-02-14', '2026-02-28', '2026-02-24', '2026-10-10'].map(works),
    ).toEqual(Array(6).fill(true));
    // 2026 has 261 weekdays; 15 of the 33 days off fall on a weekend, 18 do not, and 6 weekend days are worked.
    const year = Array.from({ length: 365 }, (_, i) =>
      dueBy('2025-12-31', { id: '', days: i + 1, kind: 'calendar', starts: '', source: '' }, holidays),
    );
    expect(year.filter(works)).toHaveLength(248);
  });

  test('count their clocks in working days over the Spring Festival', async () => {
    const { clocks, holidays } = await loadRulesOrThrow();
    expect([clocks.consent.days, clocks.roadMap.days, clocks.objection.days]).toEqual([2, 5, 3]);
    expect(dueBy('2026-02-13', clocks.roadMap, holidays)).toBe('2026-02-27');
    expect(dueBy('2026-07-31', clocks.reportDue, holidays)).toBe('2026-08-03');
  });

  test('name every indicator of the demo county in its unit, with its owner', async () => {
    const { indicators } = await loadRulesOrThrow();
    const told = ({ id, name, unit }: { id: string; name: string; unit: string }) => `${id} ${name} ${unit}`;
    expect(new Set(indicators.map(told))).toEqual(new Set(demoIndicators.map(told)));
    const owners = Object.fromEntries(demoIndicators.map(({ id, owner }) => [id, owner]));
    expect(Object.fromEntries(indicators.map(({ id, dataOwner }) => [id, dataOwner]))).toEqual(owners);
  });

  test('score townships out of a hundred', async () => {
    const [file] = (await loadRulesOrThrow()).rulebooks;
    expect(toDecimal(sum((file?.rulebook.sections ?? []).map(({ weight }) => fromDecimal(weight))))).toBe(
      '100',
    );
    expect(file?.rulebook.cohorts.map(({ id }) => id)).toEqual(['川区组', '山区组']);
  });

  test('give a rulebook as content that says the same after it was adopted, whatever the order of its keys', async () => {
    const [file] = (await loadRulesOrThrow()).rulebooks;
    const kept: unknown = JSON.parse(
      JSON.stringify(Object.fromEntries(Object.entries(file?.content ?? {}).toReversed())),
    );
    expect(contentHash(kept)).toBe(file?.sha256);
    expect(parseRulebook(kept, { sha256: file?.sha256 ?? '', indicators: null })).toEqual({
      ok: true,
      value: file?.rulebook,
    });
    expect(contentHash({ ...file?.content, version: '3' })).not.toBe(file?.sha256);
  });
});

describe('a wrong file', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rules-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  /** The shipped rules with one text of one file replaced; what loading them says. */
  const said = async (file: string, from: string | RegExp, to: string): Promise<readonly string[]> => {
    const copy = await mkdtemp(join(folder, 'r'));
    await cp(shippedRules, copy, { recursive: true });
    const text = await readFile(join(copy, file), 'utf8');
    const changed = text.replace(from, to);
    expect(changed).not.toBe(text);
    await writeFile(join(copy, file), changed);
    const error: unknown = await loadRulesOrThrow(copy).catch((thrown: unknown) => thrown);
    return error instanceof RulesError ? error.message.split('\n') : [String(error)];
  };
  const rulebook = 'rulebooks/townships-2026.yaml';
  /** Line of the shipped file on which a text stands first. */
  const lineOf = async (file: string, text: string): Promise<number> =>
    (await readFile(join(shippedRules, file), 'utf8')).split(text)[0]?.split('\n').length ?? 0;

  test('with an unknown key names the key', async () => {
    const line = await lineOf('lights/lights.yaml', 'judged-from:');
    expect(
      (await said('lights/lights.yaml', 'judged-from:', 'judged-form:')).map((each) => each.split(' (')[0]),
    ).toEqual([
      `lights/lights.yaml:${line}:1 unknown-field: judged-form`,
      'lights/lights.yaml:2:1 missing: judged-from',
    ]);
  });

  test('with a value out of range names the value', async () => {
    const line = await lineOf('lights/lights.yaml', 'normal-from:');
    expect(await said('lights/lights.yaml', 'normal-from: 90', 'normal-from: 900')).toContain(
      `lights/lights.yaml:${line}:14 out-of-range: 900 (0–100)`,
    );
  });

  test('with thresholds that cross, an unknown kind, a limit of no days, a working Wednesday', async () => {
    expect(await said('lights/lights.yaml', 'slow-from: 70', 'slow-from: 90')).toEqual([
      `lights/lights.yaml:${await lineOf('lights/lights.yaml', 'slow-from')}:12 not-in-order: 90 (< 90)`,
    ]);
    expect(await said('lights/lights.yaml', 'revenue, investment', 'revenue, weather')).toEqual([
      `lights/lights.yaml:${await lineOf('lights/lights.yaml', 'linear-kinds')}:25 not-in-list: weather (revenue, investment, income, crops, works, livelihood)`,
    ]);
    expect(await said('clocks/clocks.yaml', 'days: 5', 'days: 0')).toEqual([
      `clocks/clocks.yaml:${await lineOf('clocks/clocks.yaml', 'days: 5')}:11 out-of-range: 0 (1–365)`,
    ]);
    expect(await said('holidays/china-2026.yaml', '2026-02-14', '2026-02-11')).toEqual([
      `holidays/china-2026.yaml:${await lineOf('holidays/china-2026.yaml', 'worked:')}:22 out-of-range: 2026-02-11`,
    ]);
  });

  test('with a kind of document that skips its signature, turns its steps round, or is gone', async () => {
    const file = 'bulletins/monthly-circular.yaml';
    const line = await lineOf(file, 'steps:');
    expect(
      await said(file, 'steps: [freeze, consult, review, sign]', 'steps: [consult, freeze, review]'),
    ).toEqual([
      `${file}:${line}:18 not-in-order: freeze (freeze, consult, review, sign)`,
      `${file}:${line}:8 missing: sign`,
    ]);
    const through = await lineOf('bulletins/minutes.yaml', 'through:');
    expect(await said('bulletins/minutes.yaml', 'through: bureau', 'through: two-offices')).toEqual([
      `bulletins/minutes.yaml:${through}:10 not-in-list: two-offices (bureau)`,
    ]);
  });

  test('with an indicator nobody knows names it where it is used', async () => {
    const line = await lineOf(rulebook, 'indicator: farmland');
    expect(await said(rulebook, 'indicator: farmland', 'indicator: sheep')).toEqual([
      `${rulebook}:${line}:45 unknown-indicator: sheep`,
    ]);
  });

  test('with an indicator twice, or of a kind that is none, says only that', async () => {
    const file = 'indicators/yunchuan.yaml';
    const line = await lineOf(file, 'id: grain-sown');
    expect(await said(file, 'id: grain-sown', 'id: farmland')).toEqual([
      `${file}:${line}:9 repeated: farmland`,
    ]);
    expect(
      (await said(file, 'measure-kind: crops', 'measure-kind: weather')).map((each) => each.split(' ')[1]),
    ).toEqual(['not-in-list:']);
  });

  test('with weights that do not add up names the section and what the items make', async () => {
    const line = await lineOf(rulebook, 'name: 重点工作');
    expect(await said(rulebook, 'name: 重点工作, weight: 33', 'name: 重点工作, weight: 34')).toEqual([
      `${rulebook}:${line}:37 weights-differ: 34 (33)`,
    ]);
  });

  test('with a rule that counts petitions is refused', async () => {
    const line = await lineOf(rulebook, 'finding-overdue');
    expect(
      await said(rulebook, 'name: 检查问题逾期未改, kind: finding', 'name: 进京上访, kind: petition'),
    ).toEqual([`${rulebook}:${line}:59 counts-petitions`]);
    const shape = await lineOf(rulebook, 'floor: 0');
    expect(await said(rulebook, 'name: 检查问题逾期未改', 'name: 进京上访')).toEqual([
      `${rulebook}:${shape - 1}:7 counts-petitions: 进京上访`,
    ]);
  });

  test('with a quantity as YAML would round it keeps every digit', async () => {
    expect(await said(rulebook, 'weight: 33 }', 'weight: 33.00000000000000000001 }')).toEqual([
      expect.stringContaining('weights-differ: 33.00000000000000000001 (33)'),
    ]);
  });

  test('that is no YAML, has a key twice, another name or is left out', async () => {
    expect((await said('clocks/clocks.yaml', 'clocks:\n', 'clocks: [\n'))[0]).toMatch(
      /^clocks\/clocks\.yaml:\d+:\d+ malformed-yaml: /,
    );
    expect((await said('lights/lights.yaml', 'judged-from', 'slow-from'))[0]).toMatch(
      /^lights\/lights\.yaml:\d+:1 malformed-yaml: .*unique/,
    );
    expect(await said('lights/lights.yaml', 'id: lights', 'id: lamps')).toEqual([
      'lights/lights.yaml:2:5 wrong-name: lamps (lights)',
    ]);
    const error: unknown = await loadRulesOrThrow(folder).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(RulesError);
    expect(String(error)).toContain('lights:1:1 no-file (lights/*.yaml)');
  });
});
