// Tables an office brings along, through the use cases with real accounts: all of a table, or nothing of it.
import type { Accounts } from '@luoshi/app/account/accounts';
import { readDocument } from '@luoshi/app/document/read-document';
import { commitImport } from '@luoshi/app/import/commit-import';
import { previewImport } from '@luoshi/app/import/preview-import';
import { listPosts } from '@luoshi/app/person/list-posts';
import { codeOf, valueOf } from '@luoshi/app/testing/outcome-parts';
import { openTestCounty, type TestCounty } from '@luoshi/app/testing/test-county';
import type { TestName } from '@luoshi/app/testing/test-people';
import { listUnits } from '@luoshi/app/unit/list-units';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accountsOf } from '../auth/accounts.ts';
import { makeAuth } from '../auth/auth.ts';

let county: TestCounty;
let accounts: Accounts;
beforeAll(async () => {
  county = await openTestCounty();
  const auth = makeAuth(county.system.authPool, 'a secret of a test, thirty-two characters long');
  accounts = accountsOf(auth, county.system.authPool);
});
afterAll(() => county.close());

type Kind = 'units' | 'people' | 'ledger';
const table = (name: string, headings: readonly string[], ...rows: readonly (readonly string[])[]) => ({
  name: `${name}.csv`,
  bytes: Buffer.from(
    [headings, ...rows].map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\n'),
  ),
});
const preview = async (kind: Kind, file: ReturnType<typeof table>, name: TestName = '沈文博') =>
  previewImport(county.as(name), { kind, file, accounts, mapping: null });
const commit = async (kind: Kind, file: ReturnType<typeof table>, name: TestName = '沈文博') => {
  const { mapping } = valueOf(await preview(kind, file, name));
  return commitImport(county.as(name), { kind, file, accounts, mapping });
};
/** What a commit is refused with: the faults as line, field and code. */
const faultsOf = async (outcome: ReturnType<typeof commit>) => {
  const answer = await outcome;
  if (answer.ok || answer.refusal.code !== 'import-lines-wrong') return codeOf(answer);
  const faults = answer.refusal.params['faults'] as readonly { line: number; field: string; code: string }[]; // as the wire has them
  return faults.map(({ line, field, code }) => [line, field, code]);
};
const unitNames = async () =>
  valueOf(await listUnits(county.as('沈文博'), undefined)).units.map((unit) => unit.name);

describe('units', () => {
  const headings = ['单位名称', '类别', '上级单位', '分组'];

  it('are added below the unit named, in any order, and changed instead of doubled', async () => {
    const file = table(
      '单位',
      headings,
      ['柳林村', '村', '北塬乡', ''],
      ['北塬乡', '', '', '山区组'],
      ['松坪乡', '', '', '川区组'],
    );
    expect(valueOf(await commit('units', file))).toEqual({ added: 2, updated: 1, documentId: null });
    const { units } = valueOf(await listUnits(county.as('沈文博'), undefined));
    const unit = (name: string) => units.find((each) => each.name === name);
    expect(unit('北塬乡')).toMatchObject({ kind: 'township', shortName: '北塬', cohort: '山区组' });
    expect(unit('柳林村')?.parentId).toBe(unit('北塬乡')?.id);
    expect(unit('北塬乡')?.parentId).toBe(county.unit('云川县'));
    expect(unit('松坪乡')?.cohort).toBe('川区组');
    expect(valueOf(await commit('units', file))).toEqual({ added: 0, updated: 0, documentId: null });
  });

  it('with any wrong line bring nothing in, and every wrong line is named', async () => {
    const before = await unitNames();
    const file = table(
      '单位',
      [...headings, '行政区划代码'],
      ['好乡', '', '', '', ''],
      ['', '乡镇', '', '', ''],
      ['甲局', '星球', '没有的单位', '', '12'],
      ['好乡', '', '', '', ''],
      ['乙局', '', '丙局', '', ''],
      ['丙局', '', '乙局', '', ''],
    );
    expect(await faultsOf(commit('units', file))).toEqual([
      [3, 'name', 'cell-empty'],
      [4, 'kind', 'word-unknown'],
      [4, 'parent', 'unit-unknown'],
      [4, 'divisionCode', 'invalid-input'],
      [5, 'name', 'line-doubled'],
      [6, 'parent', 'invalid-input'],
      [7, 'parent', 'invalid-input'],
    ]);
    expect(await unitNames()).toEqual(before);
  });
});

describe('people', () => {
  const headings = ['职务', '姓名', '工作单位', '系统角色', '手机', '账号'];
  const posts = async () => valueOf(await listPosts(county.as('白志远'), { accounts })).posts;
  const postsOf = async (name: string) => (await posts()).filter((post) => post.personName === name);

  it('are added with post, role and account by the administrator; leaders lead', async () => {
    const file = table(
      '人员',
      headings,
      ['副镇长', '钱立秋', '双渠', '经办', '13900000000', 'qianliqiu'],
      ['副县长', '孙望岳', '县委县政府', '', '', ''],
    );
    expect(valueOf(await commit('people', file, '白志远'))).toEqual({
      added: 2,
      updated: 0,
      documentId: null,
    });
    expect(await postsOf('钱立秋')).toMatchObject([
      { unitName: '双渠镇', roles: ['handler'], username: 'qianliqiu' },
    ]);
    expect(await postsOf('孙望岳')).toMatchObject([{ roles: ['leader'], username: null }]);
    expect(valueOf(await commit('people', file, '白志远'))).toEqual({
      added: 0,
      updated: 0,
      documentId: null,
    });
  });

  it('leaders bring what they answer for, which proposals go by', async () => {
    const file = table(
      '人员',
      ['姓名', '单位', '职务', '分管', '联系乡镇'],
      ['孙望岳', '县委县政府', '副县长', '交通运输、城市管理', '松坪乡'],
    );
    expect(valueOf(await commit('people', file))).toEqual({ added: 0, updated: 1, documentId: null });
    expect(await postsOf('孙望岳')).toMatchObject([{ roles: ['leader'], fields: ['交通运输', '城市管理'] }]);
    expect(valueOf(await commit('people', file))).toEqual({ added: 0, updated: 0, documentId: null });
    const wrong = table(
      '人员',
      ['姓名', '单位', '职务', '联系乡镇'],
      ['孙望岳', '县委县政府', '副县长', '没有的镇'],
    );
    expect(await faultsOf(commit('people', wrong))).toEqual([[2, 'linked', 'unit-unknown']]);
  });

  it('who changed their post are known again', async () => {
    const file = table('人员', headings, ['镇党委副书记', '钱立秋', '双渠镇', '', '', '']);
    expect(valueOf(await commit('people', file))).toEqual({ added: 0, updated: 1, documentId: null });
    expect(await postsOf('钱立秋')).toMatchObject([{ title: '镇党委副书记', roles: ['handler'] }]);
  });

  it('get no role or account from a table of the office that an administrator did not give', async () => {
    const before = await posts();
    const file = table(
      '人员',
      headings,
      ['督查股股长', '沈文博', '县督查考核局', '管理员', '', ''],
      ['第二职务', '沈文博', '县督查考核局', '管理员', '', ''],
      ['新人', '赵新来', '临川镇', '', '', 'zhaoxinlai'],
    );
    expect(await faultsOf(commit('people', file))).toEqual([
      [2, 'roles', 'not-allowed'],
      [3, 'roles', 'not-allowed'],
      [4, 'username', 'not-allowed'],
    ]);
    expect(await posts()).toEqual(before);
  });

  it('with any wrong line bring nobody in', async () => {
    const before = await posts();
    const file = table(
      '人员',
      headings,
      ['干部', '周好人', '临川镇', '经办', '', ''],
      ['干部', '', '没有的局', '星探', '', 'x'],
      ['干部', '周好人', '临川镇', '', '', ''],
      ['干部', '郑后来', '临川镇', '', '', 'QIANLIQIU'],
    );
    expect(await faultsOf(commit('people', file, '白志远'))).toEqual([
      [3, 'name', 'cell-empty'],
      [3, 'unit', 'unit-unknown'],
      [3, 'roles', 'word-unknown'],
      [3, 'username', 'invalid-input'],
      [4, 'name', 'line-doubled'],
      [5, 'username', 'duplicate'],
    ]);
    expect(await posts()).toEqual(before);
  });
});

describe('the ledger', () => {
  const headings = [
    '编号',
    '办理时限',
    '责任单位',
    '任务',
    '协办单位',
    '包抓领导',
    '目标任务',
    '反馈频次',
    '责任人',
  ];
  const good = [
    ['1', '8月底前', '农业农村局', '高标准农田建设', '双渠镇、临川镇', '何秀兰', '4.2万亩', '旬报', '田亚军'],
    ['2', '2026/10/31', '双渠镇', '日光温室建设', '', '何秀兰副县长', '≥600座', '', ''],
    ['3', '年底前', '县住建局', '物业管理整治', '各乡镇', '', '完成整治', '', ''],
  ] as const;

  it('in any order of its columns is in force at once, each line a commitment on its own words', async () => {
    const file = table('任务台账', headings, ...good);
    expect(valueOf(await preview('ledger', file))).toMatchObject({
      mapping: { title: '任务', leadUnit: '责任单位', due: '办理时限', leader: '包抓领导', kind: null },
      remembered: false,
      lines: 3,
      faults: [],
    });
    const { added, documentId } = valueOf(await commit('ledger', file));
    expect(added).toBe(3);
    const document = valueOf(await readDocument(county.as('沈文博'), { id: documentId ?? '' }));
    expect(document).toMatchObject({
      title: '任务台账',
      source: 'ledger',
      taken: 3,
      promisesReady: 0,
      untaken: [],
    });
    for (const item of document.items) expect(document.text.slice(item.starts, item.ends)).toBe(item.quote);
    expect(document.items[0]).toMatchObject({
      quote:
        '编号：1；办理时限：8月底前；责任单位：农业农村局；任务：高标准农田建设；协办单位：双渠镇、临川镇；包抓领导：何秀兰；目标任务：4.2万亩；反馈频次：旬报；责任人：田亚军',
      dueTo: '2026-08-31',
      measures: [{ op: '=', value: '42000', unit: '亩' }],
    });
    expect(valueOf(await preview('ledger', file)).remembered).toBe(true);
  });

  it('imported again names every line as there already, with its number', async () => {
    const answer = await commit('ledger', table('任务台账', headings, ...good));
    expect(answer.ok ? null : answer.refusal).toMatchObject({
      code: 'import-lines-wrong',
      params: {
        count: 3,
        faults: [{ line: 2, code: 'line-doubled', params: { number: '2026-0001' } }, {}, {}],
      },
    });
  });

  it('with any wrong line brings nothing in, and every fault is named with what was given', async () => {
    const file = table(
      '台账',
      headings,
      ['1', '9月底前', '双渠镇', '好的一行', '', '', '', '', ''],
      ['2', '尽快', '各乡镇', '', '没有的局', '没有的人', '600', '想报再报', ''],
      ['3', '', '', '缺单位的', '', '', '修3条、建2座', '', '贺晓梅'],
    );
    expect(await faultsOf(commit('ledger', file))).toEqual([
      [3, 'title', 'cell-empty'],
      [3, 'leadUnit', 'unit-unknown'],
      [3, 'supportUnits', 'unit-unknown'],
      [3, 'target', 'measure-unclear'],
      [3, 'leader', 'person-unknown'],
      [3, 'due', 'malformed-date'],
      [3, 'cadence', 'word-unknown'],
      [4, 'leadUnit', 'cell-empty'],
      [4, 'due', 'cell-empty'],
      [4, 'target', 'measure-unclear'],
    ]);
    const [first] = valueOf(await preview('ledger', file)).faults;
    expect(first).toMatchObject({
      line: 3,
      field: 'title',
      heading: '任务',
      given: '',
      params: { column: '督办事项' },
    });
    const again = table('台账', headings, ['1', '9月底前', '双渠镇', '好的一行', '', '', '', '', '']);
    expect(valueOf(await commit('ledger', again)).added).toBe(1);
  });

  it('whose columns are not found asks for the mapping, which is then remembered', async () => {
    const file = table('怪表', ['甲', '乙', '丙'], ['农路养护', '双渠镇', '10月底前']);
    const seen = valueOf(await preview('ledger', file));
    expect(seen.faults.map((fault) => [fault.line, fault.field, fault.code])).toEqual([
      [1, 'title', 'import-column-missing'],
      [1, 'leadUnit', 'import-column-missing'],
      [1, 'due', 'import-column-missing'],
    ]);
    expect(codeOf(await commit('ledger', file))).toBe('import-column-missing');
    const mapping = { ...seen.mapping, title: '甲', leadUnit: '乙', due: '丙' };
    const office = county.as('沈文博');
    expect(valueOf(await commitImport(office, { kind: 'ledger', file, accounts, mapping })).added).toBe(1);
    expect(valueOf(await preview('ledger', file))).toMatchObject({
      remembered: true,
      mapping: { title: '甲' },
    });
  });

  it('marked secret is refused before anything is stored', async () => {
    const file = table('台账', ['任务', '牵头单位', '完成时限'], ['机密★ 某事', '双渠镇', '年底前']);
    expect(codeOf(await commit('ledger', file))).toBe('document-classified');
  });
});

describe('a table', () => {
  it('that is none says so', async () => {
    const bytes = (text: string) => ({ name: '台账.xlsx', bytes: Buffer.from(text) });
    expect(codeOf(await preview('ledger', bytes('')))).toBe('file-empty');
    expect(codeOf(await preview('ledger', bytes('一段话，没有表')))).toMatch(/^file-/);
  });

  it('is brought in by office or administrator only', async () => {
    const file = table('单位', ['单位名称'], ['某局']);
    for (const name of ['贺晓梅', '顾明德', '程国栋', '秦守正'] as const) {
      expect(codeOf(await preview('units', file, name))).toBe('not-allowed');
      const mapping = { name: '单位名称' };
      expect(codeOf(await commitImport(county.as(name), { kind: 'units', file, accounts, mapping }))).toBe(
        'not-allowed',
      );
    }
    expect(await unitNames()).not.toContain('某局');
  });
});
