// No two pages of the demo county disagree: what one shows is added up again from the others and from its own tables.
import { bucketOf, lightBuckets, type LightCounts } from '@luoshi/domain/work/light-bucket';
import { fromDecimal, compare } from '@luoshi/domain/quantity/fraction';
import { extractText } from '@luoshi/paper/text/extract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { downloadBulletin } from '../bulletin/download-bulletin.ts';
import type { BulletinPage } from '../bulletin/page-of.ts';
import { listBulletins, readBulletin } from '../bulletin/read-bulletin.ts';
import { listCommitments, type ListInput } from '../commitment/list-commitments.ts';
import { readCommitment } from '../commitment/read-commitment.ts';
import { listDocuments } from '../document/list-documents.ts';
import { readDocument } from '../document/read-document.ts';
import { readReporting } from '../reporting/read-reporting.ts';
import { listEvaluations } from '../score/evaluation-line.ts';
import { readLeague } from '../score/read-league.ts';
import { readUnitScore } from '../score/read-unit-score.ts';
import { breakdownRows } from '../testing/breakdown-rows.ts';
import { openDemoCounty, type DemoCounty, type DemoName } from '../testing/demo-county.ts';
import { counted, countedSum, percent, targetSum, total } from '../testing/demo-sums.ts';
import { valueOf } from '../testing/outcome-parts.ts';
import { echo as say } from '../testing/paper-words.ts';
import { readWork } from '../work/read-work.ts';
import { demoIndicators, returnedTarget, silentTarget } from './targets.ts';
import { demoTasks } from './tasks.ts';
import { townships } from './units.ts';

let county: DemoCounty;
let circular: BulletinPage;

beforeAll(async () => {
  county = await openDemoCounty();
  const { bulletins } = valueOf(await listBulletins(county.as('沈文博'), undefined));
  const june = bulletins.find((each) => each.period === '2026-06' && each.kind === 'monthly-circular');
  circular = valueOf(await readBulletin(county.as('沈文博'), { id: june?.id ?? '', say }));
}, 240_000);
afterAll(() => county.close());

const midsummer = '2026-06-30';
const ledger = async (input: ListInput = {}, name: DemoName = '沈文博') =>
  valueOf(await listCommitments(county.as(name), { ...input, most: 5_000 }));
const work = async (name: DemoName, scope: 'mine' | 'unit' | 'all' = 'mine') =>
  valueOf(await readWork(county.as(name), { scope }));
const linesOf = async (name: DemoName) => (await work(name)).groups.flatMap((group) => group.lines);
const givenInOneAct = async (): Promise<readonly string[]> => {
  const rows = new Set((await breakdownRows(county)).map(({ id }) => id));
  return (await ledger()).commitments.flatMap(({ id }) => (rows.has(id) ? [] : [id]));
};
const figure = (id: string) => circular.figures.find((each) => each.id === id);
const ofTown = async (indicator: string, town: string) => {
  const { commitments } = await ledger({ asOf: midsummer, indicator });
  const line = commitments.find((each) => each.leadUnit === town);
  if (line === undefined) throw new Error(`${town} has no ${indicator}`);
  return line;
};

it('is there whole, sound to the last journal entry, and six of its people can sign in', async () => {
  expect(await county.audit()).toMatchObject({ fault: null });
  expect(county.signIns.map(({ name }) => name).toSorted()).toEqual(
    ['沈文博', '贺晓梅', '张万春', '程国栋', '顾明德', '白志远'].toSorted(),
  );
  expect((await county.system.jurisdictions()).map(({ name, kind }) => ({ name, kind }))).toEqual([
    { name: '云川县', kind: 'demo' },
  ]);
});

describe('lights', () => {
  const parts = (counts: LightCounts) => lightBuckets.map((bucket) => counts[bucket]);

  it('are the same for leader, office and ledger: each in one bucket, together all', async () => {
    const { counts, commitments } = await ledger();
    expect((await work('顾明德')).lights).toEqual(counts);
    expect((await work('沈文博')).lights).toEqual(counts);
    const buckets = commitments.map((line) => bucketOf(line.light));
    for (const bucket of lightBuckets)
      expect([bucket, counts[bucket]]).toEqual([bucket, buckets.filter((each) => each === bucket).length]);
    expect(parts(counts).reduce((a, b) => a + b)).toBe(counts.all);
    // The letter's targets, the departments' tasks, five of July, and what was given in one act.
    const targets = demoIndicators.reduce((count, { towns }) => count + Object.keys(towns).length, 0);
    const { length: given } = await givenInOneAct();
    expect(counts.all).toBe(targets + demoTasks.length + 5 + given);
  });

  it('are those of the circular as of its own day', async () => {
    const { counts } = await ledger({ asOf: midsummer });
    const printed = lightBuckets.map((bucket) => Number(figure(`count.${bucket}`)?.value ?? 0));
    expect(printed).toEqual(parts(counts));
    expect(figure('count.all')?.value).toBe(String(counts.all));
    expect(figure('count.open')?.value).toBe(String(counts.all - counts.done));
  });

  it('show every kind there is to show among what the year began with, most of it normal', async () => {
    const given = new Set(await givenInOneAct());
    const { commitments } = await ledger();
    const planned = commitments.filter(({ id }) => !given.has(id)).map(({ light }) => bucketOf(light));
    const count = (bucket: (typeof lightBuckets)[number]) => planned.filter((each) => each === bucket).length;
    const share = (bucket: 'normal' | 'slow' | 'behind') =>
      Math.round((count(bucket) / planned.length) * 100);
    expect([share('normal'), share('slow'), share('behind')]).toEqual([72, 13, 9]);
    expect([count('done'), count('noPlan'), count('notReported'), count('notStarted')]).toEqual([2, 6, 3, 2]);
  });

  it('of what was given in one act since are not yet any: no plan is filed, or nothing is due', async () => {
    const given = new Set(await givenInOneAct());
    const { commitments } = await ledger();
    const buckets = commitments.filter(({ id }) => given.has(id)).map(({ light }) => bucketOf(light));
    expect(new Set(buckets)).toEqual(new Set(['noPlan', 'notStarted']));
  });
});

describe('sums', () => {
  it.each(demoIndicators)('of $name: ledger, circular and tables agree', async (indicator) => {
    const { commitments } = await ledger({ asOf: midsummer, indicator: indicator.id });
    const towns = Object.keys(indicator.towns);
    expect(new Map(commitments.map((line) => [line.leadUnit, line.progress.value]))).toEqual(
      new Map(towns.map((town) => [town, counted(indicator, town)])),
    );
    expect(commitments).toHaveLength(towns.length);
    const done = total(commitments.map((line) => line.progress.value));
    const asked = total(commitments.map((line) => line.progress.target));
    expect([done, asked]).toEqual([countedSum(indicator), targetSum(indicator)]);
    const isReleased = !['project-investment', 'investment-in-place'].includes(indicator.id);
    expect(figure(`indicator.${indicator.id}.value`)?.value).toBe(isReleased ? done : undefined);
    expect(figure(`indicator.${indicator.id}.share`)?.value).toBe(
      isReleased ? percent(done, asked, 1) : undefined,
    );
  });

  it('stand township by township in the table after the circular, a figure carried on marked', () => {
    const [annex] = circular.annexes;
    const [, ...names] = annex?.columns ?? [];
    expect(names).toHaveLength(demoIndicators.length - 2);
    const cells = new Map(
      (annex?.rows ?? []).flatMap(([town, ...row]) =>
        row.map((cell, i) => [`${town ?? ''} ${names[i] ?? ''}`, cell] as const),
      ),
    );
    for (const indicator of demoIndicators.filter((each) => names.includes(each.name))) {
      for (const town of townships) {
        const target = indicator.towns[town]?.[0];
        const share = target === undefined ? '·' : percent(counted(indicator, town), target, 0);
        const isCarried = [silentTarget, returnedTarget].some(
          (each) => each.town === town && each.indicator === indicator.id,
        );
        expect([town, indicator.name, cells.get(`${town} ${indicator.name}`)]).toEqual([
          town,
          indicator.name,
          isCarried ? `${share}*` : share,
        ]);
      }
    }
  });

  it('are printed in the document as on the page', async () => {
    const pageAddress = 'https://luoshi.example/bulletins/1';
    const { id } = circular.bulletin;
    const file = valueOf(await downloadBulletin(county.as('沈文博'), { id, say, pageAddress }));
    const { text } = valueOf(await extractText(file.bytes, file.fileName));
    expect(circular.figures.length).toBeGreaterThan(30);
    expect(circular.figures.filter((each) => !text.includes(each.text))).toEqual([]);
    const cells = circular.annexes.flatMap((annex) => annex.rows.flat());
    expect(cells.filter((cell) => !text.includes(cell))).toEqual([]);
  });
});

describe('the circular', () => {
  const found = async (id: string, query: Readonly<Record<string, string>>): Promise<string | undefined> => {
    const { counts, commitments } = await ledger(query);
    const [kind, name = '', measure = ''] = id.split('.');
    if (kind === 'count') {
      if (name === 'blocked') return String(commitments.length);
      if (name === 'open') return String(counts.all - counts.done);
      return String(counts[name as keyof LightCounts]); // the names of counts are those of buckets
    }
    const sumOf = (of: 'value' | 'target' | 'dueNow') =>
      total(commitments.map(({ progress }) => progress[of]));
    const gap = () => total([sumOf('dueNow'), `-${sumOf('value')}`]);
    if (measure === 'value') return sumOf('value');
    if (measure === 'share') return percent(sumOf('value'), sumOf('target'), 1);
    if (measure === 'gap') return percent(gap(), sumOf('target'), 1);
    // A unit that reported in time what holds it up is not counted among those that fall short.
    const blamed = commitments.filter(({ light }) => light.blocked?.inTime !== true);
    return String(blamed.filter(({ light }) => bucketOf(light) === measure).length);
  };

  it('links every figure to where it is found again', async () => {
    for (const { id, value, link } of circular.figures) {
      if (link.type === 'commitments') {
        expect([id, await found(id, link.query)]).toEqual([id, value]);
        continue;
      }
      const page = valueOf(await readCommitment(county.as('沈文博'), { id: link.id ?? '' }));
      const measure = id.split('.').at(-1);
      const [check] = page.checks;
      expect([id, measure === 'reported' ? check?.reportedValue : check?.value]).toEqual([id, value]);
    }
  });

  it('of June is not signed: no number, no date; that of May has both', async () => {
    const { bulletins } = valueOf(await listBulletins(county.as('沈文博'), undefined));
    const may = bulletins.find((each) => each.period === '2026-05');
    expect(may).toMatchObject({ state: 'issued', issuedOn: '2026-06-08', issuer: '云川县督查考核局' });
    expect(circular.bulletin).toMatchObject({ state: 'drafted', number: null, signedAt: null });
    expect(circular.issuerCheck.ok).toBe(true);
  });
});

it('双渠镇 reported 3200 of farmland and was found to have 2860, on every page that says so', async () => {
  const line = await ofTown('farmland', '双渠镇');
  const page = valueOf(await readCommitment(county.as('贺晓梅'), { id: line.id }));
  expect(page.progress.value).toBe('2860');
  expect(page.reports[0]).toMatchObject({ period: '2026-06', value: '3200' });
  expect(page.checks[0]).toMatchObject({
    reportedValue: '3200',
    value: '2860',
    objectionUntil: '2026-07-09',
  });
  expect(figure(`line.${line.id}.reported`)?.value).toBe('3200');
  expect(figure(`line.${line.id}.value`)?.value).toBe('2860');
  const task = (await linesOf('贺晓梅')).find((each) => each.step === 'object');
  expect(task).toMatchObject({ title: '高标准农田', dueOn: '2026-07-09', progress: { value: '2860' } });
  const [evaluation] = valueOf(await listEvaluations(county.as('顾明德'), undefined)).evaluations;
  const score = valueOf(
    await readUnitScore(county.as('顾明德'), { id: evaluation?.id ?? '', unitId: line.leadUnitId ?? '' }),
  );
  const inputs = score.sections.flatMap(({ items }) => items.flatMap((item) => item.inputs));
  expect(inputs.find((input) => input.indicator === 'farmland')).toMatchObject({
    value: '2860',
    target: '3600',
    report: { value: '3200' },
    check: { value: '2860' },
    sources: [{ quote: '双渠镇全年建成高标准农田6000亩' }],
  });
});

it('who has not reported June: the silent, and the one whose report went back', async () => {
  const grid = valueOf(await readReporting(county.as('沈文博'), { period: '2026-06' }));
  expect(grid.due).toBe(grid.reported + grid.missing);
  for (const unit of grid.units) expect(unit.due).toBe(unit.reported + unit.missing);
  const cells = grid.units.flatMap((unit) => unit.cells.map((cell) => ({ ...cell, unit: unit.unit })));
  const open = cells.filter((cell) => cell.status === 'missing' || cell.status === 'returned');
  const silent = demoTasks.flatMap((task) =>
    task.kind === 'counted' && task.silent ? [`${task.unit} missing`] : [],
  );
  expect(open.map((cell) => `${cell.unit} ${cell.status}`).toSorted()).toEqual(
    [...silent, `${silentTarget.town} missing`, `${returnedTarget.town} returned`].toSorted(),
  );
  expect(grid.missing).toBe(open.length);
  const told = (await linesOf('沈文博')).find((line) => line.period === '2026-06' && line.count !== null);
  expect(told?.count).toBe(grid.missing);
  expect(total(grid.remind.units.map((unit) => String(unit.missing)))).toBe(String(grid.missing));
  // What stands for them is what counts in the ledger.
  const { commitments } = await ledger();
  for (const cell of open) {
    const line = commitments.find((each) => each.id === cell.commitmentId);
    expect(line?.progress.value).toBe(cell.lastValue);
    expect(line?.light.marks).toContain('not-reported');
  }
});

describe('scores', () => {
  const league = async () => {
    const [evaluation] = valueOf(await listEvaluations(county.as('顾明德'), undefined)).evaluations;
    return valueOf(await readLeague(county.as('顾明德'), { id: evaluation?.id ?? '' }));
  };

  it('are their items and what rounding left over; an interval runs down only', async () => {
    const { evaluation, cohorts } = await league();
    for (const { unitId } of cohorts.flatMap((cohort) => cohort.units)) {
      const page = valueOf(await readUnitScore(county.as('顾明德'), { id: evaluation.id, unitId }));
      const items = page.sections.flatMap((section) => section.items);
      expect(fromDecimal(total([...items.map((item) => item.score), page.remainder]))).toEqual(
        fromDecimal(page.unit.score ?? ''),
      );
      expect(compare(fromDecimal(page.unit.lowest ?? ''), fromDecimal(page.unit.score ?? ''))).toBeLessThan(
        1,
      );
    }
  });

  it('rank everybody but the two townships nobody has visited', async () => {
    const { cohorts } = await league();
    const units = cohorts.flatMap((cohort) => cohort.units);
    const unranked = units.filter((unit) => unit.unranked !== null);
    expect(unranked.map(({ unit, unranked: why }) => [unit, why])).toEqual([
      ['青杨镇', 'coverage'],
      ['花石乡', 'coverage'],
    ]);
    for (const cohort of cohorts) {
      const ranked = cohort.units.filter((unit) => unit.unranked === null);
      const places = ranked.flatMap(({ rankFrom, rankTo }) =>
        Array.from({ length: (rankTo ?? 0) - (rankFrom ?? 1) + 1 }, (_, i) => (rankFrom ?? 1) + i),
      );
      expect([...new Set(places)].toSorted((a, b) => a - b)).toEqual(ranked.map((_, i) => i + 1));
    }
    expect(units.map((unit) => unit.unit).toSorted()).toEqual([...townships].toSorted());
  });

  it('rest on the figures of the ledger', async () => {
    const { evaluation, cohorts } = await league();
    const { commitments } = await ledger({ asOf: midsummer });
    const values = new Map(commitments.map((line) => [line.id, line.progress.value]));
    for (const { unitId } of cohorts.flatMap((cohort) => cohort.units).slice(0, 4)) {
      const page = valueOf(await readUnitScore(county.as('顾明德'), { id: evaluation.id, unitId }));
      const inputs = page.sections.flatMap(({ items }) => items.flatMap((item) => item.inputs));
      expect(inputs.length).toBeGreaterThan(6);
      for (const input of inputs) expect(input.value).toBe(values.get(input.commitmentId ?? ''));
    }
  });
});

it('every commitment stands on a sentence that is in its document, at its place', async () => {
  const office = county.as('沈文博');
  const texts = new Map<string, string>();
  for (const { id } of valueOf(await listDocuments(office, undefined)).documents)
    texts.set(id, valueOf(await readDocument(office, { id })).text);
  const rows = await breakdownRows(county);
  for (const { title, sources, leadUnit } of rows) {
    expect([title, sources.length]).toEqual([title, 1]);
    for (const { documentId, quote, starts, ends } of sources) {
      const text = texts.get(documentId) ?? '';
      expect(text.slice(starts, ends)).toBe(quote);
      // Its line names who leads it: the township first, or the department in the note.
      const line = text.slice(0, ends).split('\n').at(-1) ?? '';
      expect(line + (text.slice(ends).split('\n')[0] ?? '')).toContain(leadUnit);
    }
  }
  // Without those given in one act, and with those not assigned yet: three to approve, four with the units.
  const { length: given } = await givenInOneAct();
  expect(rows).toHaveLength((await ledger()).counts.all - given + 3 + 4);
});

it('every commitment given in one act stands on the words it was given in', async () => {
  const ids = await givenInOneAct();
  expect(ids.length).toBeGreaterThan(0);
  for (const id of ids) {
    const { title, givenSources } = valueOf(await readCommitment(county.as('沈文博'), { id }));
    expect([title, givenSources.every(({ text }) => text !== ''), givenSources.length > 0]).toEqual([
      title,
      true,
      true,
    ]);
  }
});

describe('the morning of 8 July', () => {
  const steps = async (name: DemoName) => {
    const lines = await linesOf(name);
    return Object.fromEntries(
      [...new Set(lines.map((line) => line.step))]
        .toSorted()
        .map((step) => [step, lines.filter((line) => line.step === step).length]),
    );
  };

  it('finds 贺晓梅 with something overdue, two to sign for today, a plan, an objection, July’s reports', async () => {
    const lines = await linesOf('贺晓梅');
    expect(await steps('贺晓梅')).toEqual({
      'answer-consent': 1,
      'answer-request': 1,
      'file-plan': 1,
      look: 2,
      object: 1,
      report: 10,
      'sign-for': 2,
      'sign-for-notice': 1,
    });
    const housing = lines.find((line) => line.title === '农村危房改造开工');
    expect(housing).toMatchObject({ progress: { value: '31', target: '46' }, light: { light: 'behind' } });
    expect(housing?.light?.marks).toContain('overdue');
    expect(lines.filter((line) => line.step === 'sign-for').map((line) => line.dueOn)).toEqual([
      '2026-07-08',
      '2026-07-08',
    ]);
  });

  it('finds her head with two reports to sign', async () => {
    const lines = await linesOf('张万春');
    expect(lines.find((line) => line.step === 'sign-reports')).toMatchObject({ count: 2, period: '2026-07' });
  });

  it('finds the office with missing reports, a speech half read and a report to review', async () => {
    expect(await steps('沈文博')).toMatchObject({ 'decide-items': 1, 'review-report': 1 });
    expect((await linesOf('沈文博')).some((line) => line.period === '2026-06' && line.count === 4)).toBe(
      true,
    );
  });

  it('finds the inspector with farmland and livelihood to look at', async () => {
    expect(await steps('程国栋')).toEqual({ check: 11 });
  });

  it('finds the leader with two red ones, a breakdown to approve and two tasks to close', async () => {
    expect(await steps('顾明德')).toEqual({ 'approve-breakdown': 1, close: 2, coordinate: 1, look: 2 });
  });
});
