// What a circular says of a ledger. Texts are echoed as key and values, so that the figures stand out.
import { describe, expect, test } from 'vitest';
import { textOf } from './block.ts';
import { composeCircular } from './circular.ts';
import { figureOf } from './figure-of.ts';
import type { Say } from './figure.ts';
import type { Ledger, LedgerLine } from './ledger.ts';

const say: Say = (key, params = {}) =>
  key === 'circular.items' || key === 'circular.units' || key === 'circular.points'
    ? `${String(params['count'] ?? params['value'])}#`
    : `${key}(${Object.entries(params)
        .map(([name, value]) => `${name}=${String(value)}`)
        .join(' ')})`;

const line = (id: string, more: Partial<LedgerLine>): LedgerLine => ({
  id,
  title: `事项${id}`,
  indicator: null,
  unitId: id,
  unit: id,
  isTownship: true,
  bucket: 'normal',
  value: null,
  target: null,
  dueNow: null,
  unitOfMeasure: null,
  status: 'none',
  isCarried: false,
  check: null,
  number: null,
  leader: null,
  dueOn: null,
  obstacle: null,
  isBlocked: false,
  isExcused: false,
  ...more,
});
const farmland = (id: string, value: string | null, more: Partial<LedgerLine> = {}): LedgerLine =>
  line(id, {
    indicator: 'farmland',
    value,
    target: '6000',
    dueNow: '3600',
    unitOfMeasure: '亩',
    status: 'desk',
    ...more,
  });

const ledger: Ledger = {
  asOf: '2026-06-30',
  readOn: '2026-07-08',
  indicators: [
    { id: 'farmland', name: '高标准农田', releasedOn: '2026-07-01' },
    { id: 'investment', name: '固定资产投资', releasedOn: '2026-07-20' },
  ],
  townships: [
    { id: '临川镇', name: '临川镇', group: '川区组' },
    { id: '松坪乡', name: '松坪乡', group: '山区组' },
    { id: '双渠镇', name: '双渠镇', group: '川区组' },
    { id: '北塬乡', name: '北塬乡', group: '山区组' },
    { id: '花石乡', name: '花石乡', group: '山区组' },
    { id: '甘沟乡', name: '甘沟乡', group: '山区组' },
    { id: '望河镇', name: '望河镇', group: '川区组' },
  ],
  lines: [
    farmland('双渠镇', '2860', {
      bucket: 'slow',
      status: 'full',
      check: { extent: 'full', adjusted: true, reported: '3200', sampleSize: null, sampleOf: null },
    }),
    farmland('临川镇', '4000'),
    farmland('松坪乡', '1500', { bucket: 'behind', status: 'unchecked', isCarried: true }),
    line('北塬乡', {
      indicator: 'investment',
      value: '9000',
      target: '20000',
      unitOfMeasure: '万元',
      status: 'desk',
    }),
    line('县住建局', { isTownship: false, bucket: 'behind' }),
    line('花石乡', { bucket: 'noPlan' }),
    line('甘沟乡', { bucket: 'done' }),
  ],
};
const figure = (id: string) => figureOf(ledger, id, say);

describe('a figure', () => {
  test('counts add up: all are the open and the done, the open are their groups', () => {
    const value = (name: string) => Number(figure(`count.${name}`)?.value);
    expect(value('all')).toBe(7);
    expect(value('open') + value('done')).toBe(value('all'));
    const groups = ['normal', 'slow', 'behind', 'noPlan', 'notStarted', 'notReported', 'rated'];
    expect(groups.reduce((so, name) => so + value(name), 0)).toBe(value('open'));
  });

  test('a sum has the weakest standing of its parts and says how many were looked at', () => {
    // 2860 + 4000 + 1500 of 3 × 6000
    expect(figure('indicator.farmland.value')).toMatchObject({
      value: '8360',
      text: '8360亩',
      status: 'unchecked',
      sampled: { size: 1, of: 3, corrected: 1 },
      link: { query: { asOf: '2026-06-30', indicator: 'farmland' } },
    });
    expect(figure('indicator.farmland.value')?.parts.map((part) => part.value)).toEqual([
      '2860亩',
      '4000亩',
      '1500亩',
    ]);
    expect(figure('indicator.farmland.share')?.text).toBe('46.4%');
  });

  test('what is missing to the plan is told in points of the year', () => {
    // (10800 − 8360) ÷ 18000 = 13.55… %
    expect(figure('indicator.farmland.gap')?.value).toBe('13.6');
    expect(figure('line.双渠镇.gap')?.value).toBe('12.3');
  });

  test('a unit that has not reported counts neither as zero nor with its task', () => {
    const without = {
      ...ledger,
      lines: [...ledger.lines, farmland('望河镇', null, { bucket: 'notReported', status: 'none' })],
    };
    const of = (measure: string) => figureOf(without, `indicator.farmland.${measure}`, say)?.value;
    expect([of('value'), of('share'), of('gap'), of('missing')]).toEqual(['8360', '46.4', '13.6', '1']);
  });

  test('what a unit reported before a check found otherwise is unchecked; what was found is not', () => {
    expect(figure('line.双渠镇.reported')).toMatchObject({ text: '3200亩', status: 'unchecked' });
    expect(figure('line.双渠镇.value')).toMatchObject({
      text: '2860亩',
      status: 'full',
      link: { id: '双渠镇' },
    });
  });

  test('its name tells the measure: the figures of one indicator, or of one commitment, differ by it', () => {
    const measured = (subject: string, measures: readonly string[]) =>
      measures.map((measure) => figure(`${subject}.${measure}`)?.name);
    const said = (name: string, measure: string) =>
      `circular.measured(name=${name} measure=circular.measure.${measure}())`;
    expect(measured('indicator.farmland', ['value', 'share', 'gap', 'behind', 'slow', 'missing'])).toEqual(
      ['value', 'share', 'gap', 'behind', 'slow', 'missing'].map((measure) => said('高标准农田', measure)),
    );
    expect(measured('line.双渠镇', ['value', 'reported', 'share', 'gap'])).toEqual(
      ['value', 'reported', 'share', 'gap'].map((measure) => said('事项双渠镇', measure)),
    );
  });

  test('what the ledger has not is no figure', () => {
    expect(
      ['count.none', 'indicator.other.value', 'line.nobody.value', 'made-up', 'line.双渠镇.colour'].map(
        figure,
      ),
    ).toEqual(Array(5).fill(null));
  });
});

describe('the text', () => {
  const circular = composeCircular(ledger, { catchUp: 5, plan: 5 }, say);
  const text = circular.blocks.map(textOf).join('\n');

  test('prints every figure as the ledger has it, and nothing it does not keep', () => {
    const printed = circular.blocks.flatMap((block) => block.runs.filter((run) => run.figure !== null));
    for (const run of printed) expect(run.text).toBe(figure(run.figure ?? '')?.text);
    expect(new Set(printed.map((run) => run.figure))).toEqual(
      new Set(circular.figures.map((each) => each.id)),
    );
  });

  test('does not quote a figure that statistics have not released, in text or table', () => {
    expect(text).toContain('circular.overview.withheld(names=固定资产投资)');
    expect(circular.figures.some((each) => each.id.startsWith('indicator.investment'))).toBe(false);
    expect(circular.annexes[0]?.columns).toEqual(['circular.annex.town()', '高标准农田']);
  });

  test('says of a correction what was reported, what was found, and that this counts', () => {
    expect(text).toContain('circular.problem.corrected(unit=双渠镇 reported=3200亩 found=2860亩)');
  });

  test('says at half-time whether half is done', () => {
    expect(text).toContain('halfway=short-of-half');
  });

  test('asks only what there is reason to ask', () => {
    expect(text).toContain('circular.demand.plan(days=5)');
    expect(text).not.toContain('circular.demand.report');
  });

  test('the table shows shares of the year, marks what is carried on, and leaves out what is no task', () => {
    expect(circular.annexes[0]?.rows).toEqual([
      ['川区组'],
      ['临川镇', '67'],
      ['双渠镇', '48'],
      ['山区组'],
      ['松坪乡', '25*'],
      ['北塬乡', '·'],
      ['花石乡', '·'],
      ['甘沟乡', '·'],
    ]);
  });

  test('the table keeps the order of the list of units, and has no groups unless every township has one', () => {
    const rows = (townships: Ledger['townships']) =>
      composeCircular({ ...ledger, townships }, { catchUp: 5, plan: 5 }, say).annexes[0]?.rows.map(
        ([name]) => name,
      );
    const listed = ['临川镇', '松坪乡', '双渠镇', '北塬乡', '花石乡', '甘沟乡'];
    expect(rows(ledger.townships.map((town) => ({ ...town, group: '全县' })))).toEqual(listed);
    expect(
      rows(ledger.townships.map((town) => (town.id === '甘沟乡' ? { ...town, group: null } : town))),
    ).toEqual(listed);
  });

  test('numbers its sections without a gap when nothing falls short', () => {
    const quiet = composeCircular(
      { ...ledger, lines: [farmland('临川镇', '6000', { bucket: 'done' })] },
      { catchUp: 5, plan: 5 },
      say,
    );
    const headings = quiet.blocks.filter((block) => block.kind === 'heading-1').map(textOf);
    expect(headings).toEqual([
      'circular.heading(ordinal=一 title=circular.overview.title())',
      'circular.heading(ordinal=二 title=circular.demand.title())',
    ]);
  });
});
