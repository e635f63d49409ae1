// Documents of every kind the office drafts itself, and of one that another noun drafts: steps, scope, archive, withdrawal.
import { bulletinContent } from '@luoshi/domain/bulletin/content';
import { plainBlock, textOf } from '@luoshi/domain/bulletin/block';
import type { BulletinKind } from '@luoshi/domain/bulletin/kind';
import { ok } from '@luoshi/domain/outcome/outcome';
import { readSheet } from '@luoshi/paper/sheet/read-sheet';
import { listUnits } from '@luoshi/store/queries/unit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { done, openFarmlandCounty, type FarmlandCounty } from '../testing/farmland-county.ts';
import { echo as say } from '../testing/paper-words.ts';
import { useCase } from '../use-case/use-case.ts';
import { addAnnex, removeAnnex } from './add-annex.ts';
import { archiveBulletin } from './archive-bulletin.ts';
import { createBulletin } from './create-bulletin.ts';
import { downloadWorkbook } from './download-workbook.ts';
import { draftBulletin } from './draft-bulletin.ts';
import { editBulletin } from './edit-bulletin.ts';
import { freezeBulletin } from './freeze-bulletin.ts';
import { issueBulletin } from './issue-bulletin.ts';
import type { BulletinPage } from './page-of.ts';
import { listBulletins, readBulletin } from './read-bulletin.ts';
import { reviewBulletin, signBulletin } from './sign-bulletin.ts';
import { withdrawBulletin } from './withdraw-bulletin.ts';

let county: FarmlandCounty;
beforeAll(async () => {
  county = await openFarmlandCounty();
});
afterAll(() => county.close());

const seen = (page: BulletinPage) => ({ id: page.bulletin.id, basedOn: page.bulletin.version, say });
const read = async (id: string, name: Parameters<FarmlandCounty['as']>[0] = '沈文博') =>
  done(await readBulletin(county.as(name), { id, say }));
const drafted = async (kind: BulletinKind, period: string): Promise<BulletinPage> =>
  read(done(await createBulletin(county.as('沈文博'), { kind, period, say })).id);
const textIn = (page: BulletinPage) => page.blocks.map(textOf).join('\n');

const slip = useCase('bulletin.create', async (scene, input: { readonly unitIds: readonly string[] }) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  return draftBulletin(scene, {
    kind: 'supervision-slip',
    title: '关于双渠镇高标准农田的督办通知单',
    period: null,
    asOf: scene.today,
    through: null,
    addressees: ['双渠镇人民政府'],
    approvalBasis: '县委督查工作专题会议2026年第4次纪要',
    content: bulletinContent({ blocks: [plainBlock('paragraph', '请于7月20日前办结。')] }),
    subject: { type: 'commitment', id: county.commitment('双渠镇') },
    scopeUnitIds: input.unitIds,
  });
});

describe('from the ledger', () => {
  test('promises stand against results: what is short says by how much', async () => {
    const page = await drafted('promise-result', '2026-H1');
    const values = Object.fromEntries(page.figures.map(({ id, value }) => [id, value]));
    expect(values['count.all']).toBe('4');
    const parts = ['kept', 'on-course', 'short', 'unknown'].map((name) => Number(values[`group.${name}`]));
    expect(parts.reduce((so, part) => so + part, 0)).toBe(4);
    const row = page.annexes[0]?.rows.find((cells) => cells.includes('双渠镇'));
    // 双渠镇: 3600亩 due on 30 June, 2860亩 found.
    expect(row?.at(-1)).toBe('〈outcome.by|740亩〉');
    // The cell of what was done is a figure: linked to its commitment, with its standing kept.
    const at = page.annexes[0]?.rows.findIndex((cells) => cells.includes('双渠镇')) ?? -1;
    const cell = page.annexes[0]?.figures?.[at];
    const figure = page.figures.find(({ id }) => id === cell?.figure);
    expect([row?.[cell?.column ?? -1], figure?.text, figure?.link.id, figure?.status]).toEqual([
      '2860亩',
      '2860亩',
      county.commitment('双渠镇'),
      'full',
    ]);
    const frozen = done(await freezeBulletin(county.as('沈文博'), seen(page)));
    expect(frozen.annexes[0]?.figures?.[at]).toEqual(cell);
  });

  test('an inspection circular tells what was reported and what was found', async () => {
    const page = await drafted('inspection-circular', '2026-06');
    expect(page.annexes[0]?.rows).toEqual([
      [
        '1',
        '双渠镇',
        expect.any(String),
        '3200亩',
        '2860亩',
        '〈inspection.whole〉',
        '〈inspection.corrected〉',
      ],
    ]);
    expect(textIn(page)).toContain('problem.corrected');
  });

  test('a quarter’s analysis has charts, each with the numbers of the ledger, and keeps them when frozen', async () => {
    const page = await drafted('quarterly-analysis', '2026-Q2');
    const [indicators, standing] = page.charts;
    expect(indicators?.series[0]?.values[indicators.labels.indexOf('高标准农田')]).toBe(
      page.figures.find(({ id }) => id === 'indicator.farmland.share')?.value,
    );
    expect(standing?.series[0]?.values.reduce((sum, value) => sum + Number(value), 0)).toBe(4);
    const frozen = done(await freezeBulletin(county.as('沈文博'), seen(page)));
    expect(frozen.charts).toEqual(page.charts);
  });

  test('a special report goes upward, and asks nothing of a unit', async () => {
    const page = await drafted('special-report', '2026-06');
    expect(page.bulletin.addressees).toEqual(['县委、县政府']);
    expect(page.issuerCheck.ok).toBe(true);
    expect(textIn(page)).not.toContain('demand.');
  });

  test('a ten-day sheet lists only what is on the dispatch list', async () => {
    const page = await drafted('ten-day-sheet', '2026-07-X1');
    expect([page.bulletin.asOf, page.annexes[0]?.rows]).toEqual(['2026-07-08', []]);
  });

  test('a result needs an evaluation, a kind of another noun its noun', async () => {
    const create = async (kind: BulletinKind, period: string) => {
      const outcome = await createBulletin(county.as('沈文博'), { kind, period, say });
      return outcome.ok ? 'ok' : outcome.refusal;
    };
    expect(await create('half-year-result', '2026-H1')).toMatchObject({
      code: 'wrong-state',
      params: { act: 'bulletin-no-evaluation' },
    });
    expect(await create('minutes', '2026-06')).toMatchObject({ code: 'invalid-input' });
  });
});

describe('a slip of another noun', () => {
  const signed = async (): Promise<BulletinPage> => {
    const unit = done(await unitOfTheSlip(county.as('沈文博'), undefined));
    const { id } = done(await slip(county.as('沈文博'), { unitIds: [unit] }));
    const reviewed = done(await reviewBulletin(county.as('沈文博'), seen(await read(id))));
    return done(await signBulletin(county.as('顾明德'), seen(reviewed)));
  };
  const unitOfTheSlip = useCase('bulletin.list', async (scene, _input: undefined) => {
    const allowed = scene.require();
    if (!allowed.ok) return allowed;
    return ok((await listUnits(scene)).find(({ name }) => name === '双渠镇')?.id ?? '');
  });

  test('goes straight to review, is read by its unit and not by others, and is archived', async () => {
    const page = await signed();
    expect(page.bulletin.steps).toEqual(['review', 'sign']);
    const issued = done(await issueBulletin(county.as('沈文博'), seen(page)));
    expect(issued.bulletin).toMatchObject({ number: '云督单〔2026〕1号', issueLine: null, scope: 'units' });
    const { id } = issued.bulletin;
    expect((await readBulletin(county.as('贺晓梅'), { id, say })).ok).toBe(true);
    expect(await readBulletin(county.as('周雨桐'), { id, say })).toMatchObject({
      refusal: { code: 'not-found' },
    });
    const theirs = done(await listBulletins(county.as('周雨桐'), undefined));
    expect(theirs.bulletins.map((line) => line.id)).not.toContain(id);
    const archived = done(await archiveBulletin(county.as('沈文博'), seen(issued)));
    expect(archived.bulletin.state).toBe('archived');
  });

  test('withdrawn it stays with its reason, and its number is not given again', async () => {
    const issued = done(await issueBulletin(county.as('沈文博'), seen(await signed())));
    expect(issued.bulletin.number).toBe('云督单〔2026〕2号');
    const withdraw = (name: '沈文博' | '顾明德', reason: string) =>
      withdrawBulletin(county.as(name), { ...seen(issued), reason });
    expect(await withdraw('沈文博', '期限写错')).toMatchObject({ refusal: { code: 'not-allowed' } });
    expect(await withdraw('顾明德', ' ')).toMatchObject({ refusal: { code: 'reason-needed' } });
    const withdrawn = done(await withdraw('顾明德', '期限写错'));
    expect(withdrawn.bulletin).toMatchObject({ withdrawnReason: '期限写错', number: '云督单〔2026〕2号' });
    expect(withdrawn.offers).toEqual([]);
    const next = done(await issueBulletin(county.as('沈文博'), seen(await signed())));
    expect(next.bulletin.number).toBe('云督单〔2026〕3号');
  });

  test('is not issued through the two offices, and is not public while it is internal', async () => {
    const { id } = done(await slip(county.as('沈文博'), { unitIds: [] }));
    const page = await read(id);
    const edit = (more: object) =>
      editBulletin(county.as('沈文博'), {
        ...seen(page),
        through: 'bureau',
        approvalBasis: null,
        addressees: page.bulletin.addressees,
        blocks: null,
        ...more,
      });
    expect(await edit({ through: 'two-offices' })).toMatchObject({ refusal: { code: 'invalid-input' } });
    expect(await edit({ scope: 'public' })).toMatchObject({ refusal: { code: 'invalid-input' } });
    expect(done(await edit({ scope: 'county' })).bulletin.scope).toBe('county');
  });
});

describe('a table from elsewhere', () => {
  const table = { title: '市上通报的排名', from: '市督查考核局7月3日通报', file: null };
  const cells = [
    ['县区', '得分'],
    ['云川县', '91.2'],
  ];

  test('is kept as it was pasted, marked, also when the figures are frozen, and can go again', async () => {
    const page = await drafted('special-report', '2026-06');
    const added = done(await addAnnex(county.as('沈文博'), { ...seen(page), ...table, cells }));
    const kept = { title: table.title, columns: ['县区', '得分'], rows: [['云川县', '91.2']] };
    const foreign = { from: table.from, addedOn: '2026-07-08' };
    expect(added.annexes).toMatchObject([{ ...kept, foreign }]);
    expect(added.attachments).toEqual([table.title]);
    const frozen = done(await freezeBulletin(county.as('沈文博'), seen(added)));
    expect(frozen.annexes).toEqual(added.annexes);
    const without = done(await removeAnnex(county.as('沈文博'), { ...seen(frozen), at: 0 }));
    expect([without.annexes, without.attachments]).toEqual([[], []]);
  });

  test('without a row it is none, and a table of this system is not taken out', async () => {
    const page = await drafted('promise-result', '2026-H1');
    const empty = await addAnnex(county.as('沈文博'), { ...seen(page), ...table, cells: [['县区']] });
    expect(empty).toMatchObject({ refusal: { code: 'file-empty' } });
    const taken = await removeAnnex(county.as('沈文博'), { ...seen(page), at: 0 });
    expect(taken).toMatchObject({ refusal: { code: 'not-found' } });
  });

  test('figures and tables come as a workbook, a sheet each', async () => {
    const page = await drafted('promise-result', '2026-H1');
    const added = done(await addAnnex(county.as('沈文博'), { ...seen(page), ...table, cells }));
    const file = done(await downloadWorkbook(county.as('沈文博'), { id: added.bulletin.id, say }));
    const sheet = done(await readSheet(file.bytes, file.fileName));
    expect(sheet.rows.length).toBe(page.figures.length);
  });
});
