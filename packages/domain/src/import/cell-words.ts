// Words of a ledger's cells that mean one of a closed list, and cells that hold several names.
import { ok, refuse, type Outcome } from '../outcome/outcome.ts';
import type { Role } from '../access/role.ts';
import type { DutyList } from '../duty-list/duty.ts';
import type { Cadence } from '../report/report-due.ts';

/** Kind of a unit. */
export type UnitKind =
  'county' | 'leadership' | 'office' | 'department' | 'township' | 'village' | 'resident' | 'enterprise';
/** Kind of a commitment. */
export type CommitmentKind =
  'task' | 'target' | 'project' | 'livelihood' | 'aid' | 'rectification' | 'reconstruction';
/** A role that a table may give. */
export type GivenRole = Exclude<Role, 'public' | 'system'>;

type Words<T extends string> = readonly (readonly [T, readonly string[]])[];

const unitKinds: Words<UnitKind> = [
  ['leadership', ['县领导', '领导机构', '县委县政府', '两办', '四大家']],
  ['office', ['督查考核局', '督查机构', '督查部门', '督查室']],
  ['department', ['部门', '县直部门', '县直单位', '县直', '局', '单位', '机关']],
  ['township', ['乡镇', '镇', '乡', '街道', '乡镇街道']],
  ['village', ['村', '行政村', '社区', '村社区']],
  ['resident', ['驻县单位', '省市驻县单位', '垂管单位', '驻地单位']],
  ['enterprise', ['企业', '公司', '国有企业', '国企']],
  ['county', ['县', '区', '市']],
];

const commitmentKinds: Words<CommitmentKind> = [
  ['task', ['任务', '重点任务', '重点工作', '工作任务', '督办任务', '一般任务', '重点事项']],
  ['target', ['指标', '指标任务', '责任目标', '目标任务', '责任书', '目标责任']],
  ['project', ['项目', '重点项目', '重大项目']],
  ['livelihood', ['民生', '民生实事', '为民实事', '实事']],
  ['aid', ['帮扶', '双联', '结对帮扶', '驻村帮扶']],
  ['rectification', ['整改', '问题整改', '反馈整改', '整改任务']],
  ['reconstruction', ['重建', '灾后重建']],
];

const cadences: Words<Cadence> = [
  ['month', ['月', '每月', '月报', '按月', '一月一次', '每月一次']],
  ['ten-day', ['旬', '每旬', '旬报', '按旬', '旬调度']],
  ['quarter', ['季', '每季', '季报', '按季', '季度', '每季度']],
  ['none', ['不报', '免报', '无', '完成后报', '办结后报', '一次性']],
];

const dutyListWords: Words<DutyList> = [
  ['basic', ['基本履职', '基本履职事项', '基本履职事项清单', '基本']],
  ['assisting', ['配合履职', '配合履职事项', '配合履职事项清单', '配合']],
  ['withdrawn', ['上级部门收回', '上级部门收回事项', '收回', '收回事项', '上级部门收回事项清单']],
];

const roleWords: Words<GivenRole> = [
  ['office', ['督查考核局', '督查办', '督查', '督查人员']],
  ['handler', ['经办', '经办人', '填报', '填报人', '联络员']],
  ['head', ['负责人', '单位负责人', '主要负责人', '审签']],
  ['inspector', ['核查', '核查员', '核查人员']],
  ['leader', ['县领导', '县级领导', '领导', '牵头领导']],
  ['administrator', ['管理员', '系统管理员']],
  ['auditor', ['审计', '审计员']],
  ['personnel', ['组织部', '组织人事', '干部工作']],
];

const plain = (text: string): string => text.normalize('NFKC').replaceAll(/\s/gu, '');

const meaning = <T extends string>(words: Words<T>, text: string): Outcome<T> => {
  const written = plain(text);
  const found = words.find(([name, known]) => name === written || known.includes(written));
  if (found !== undefined) return ok(found[0]);
  return refuse('word-unknown', {
    text: text.slice(0, 40),
    known: words.map(([, [first]]) => first).join('、'),
  });
};

/** 类别 of a unit. @returns `word-unknown` with the words known */
export const readUnitKind = (text: string): Outcome<UnitKind> => meaning(unitKinds, text);

/** 类别 of a commitment. @returns `word-unknown` */
export const readCommitmentKind = (text: string): Outcome<CommitmentKind> => meaning(commitmentKinds, text);

/** 反馈频次. @returns `word-unknown` */
export const readCadence = (text: string): Outcome<Cadence> => meaning(cadences, text);

/** 清单类别 of a township's duty. @returns `word-unknown` */
export const readDutyList = (text: string): Outcome<DutyList> => meaning(dutyListWords, text);

/** Names in one cell, split at 、，,；; and line breaks, each once. */
export const namesIn = (text: string): readonly string[] => [
  ...new Set(
    text
      .split(/[、，,；;\n/]/u)
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  ),
];

/** 角色 of a person, several in one cell. @returns `word-unknown` for the first that is none */
export const readRoles = (text: string): Outcome<readonly GivenRole[]> => {
  const given: GivenRole[] = [];
  for (const name of namesIn(text)) {
    const role = meaning(roleWords, name);
    if (!role.ok) return role;
    given.push(role.value);
  }
  return ok(given);
};

/** What kind of unit a name tells, where a table has no column for it. */
export const unitKindByName = (name: string): UnitKind => {
  if (/(?:镇|乡|街道)(?:人民政府|党委政府)?$/u.test(name)) return 'township';
  if (/(?:村|社区)(?:委会|村委会|居委会)?$/u.test(name)) return 'village';
  if (/(?:公司|集团|厂)$/u.test(name)) return 'enterprise';
  return /督查考核/u.test(name) ? 'office' : 'department';
};
