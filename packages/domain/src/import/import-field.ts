// The columns an office's own table may have, by kind, and the headings under which they are known.
// A mapping guessed from headings is only a proposal; a person may change it.

/** 单位表 · 人员表 · 任务台账 · 乡镇履职事项清单. */
export type ImportKind = 'units' | 'people' | 'ledger' | 'duty-list';

/** One column. */
export interface ImportField {
  readonly name: string;
  readonly required: boolean;
  /** How the field calls it; the first of its headings. */
  readonly heading: string;
  /** Other headings, without spaces. */
  readonly synonyms: readonly string[];
}

const field = (name: string, heading: string, synonyms: readonly string[] = []): ImportField => ({
  name,
  required: false,
  heading,
  synonyms,
});
const needed = (name: string, heading: string, synonyms: readonly string[] = []): ImportField => ({
  ...field(name, heading, synonyms),
  required: true,
});

const fields: Readonly<Record<ImportKind, readonly ImportField[]>> = {
  units: [
    needed('name', '单位名称', ['单位', '名称', '全称', '机构名称', '单位全称']),
    field('shortName', '简称', ['单位简称']),
    field('kind', '类别', ['单位类别', '单位性质', '性质', '类型']),
    field('parent', '上级单位', ['主管单位', '隶属单位', '所属单位', '隶属关系']),
    field('cohort', '分组', ['考核分组', '组别', '考核组别']),
    field('divisionCode', '行政区划代码', ['区划代码', '行政区划', '代码', '统计用区划代码']),
  ],
  people: [
    needed('name', '姓名', ['人员', '人员姓名']),
    needed('unit', '单位', ['单位名称', '所在单位', '工作单位', '部门']),
    needed('title', '职务', ['职位', '岗位', '职务名称', '现任职务']),
    field('roles', '角色', ['系统角色', '权限']),
    field('fields', '分管领域', ['分管', '分管工作', '分管部门']),
    field('linked', '联系乡镇', ['包抓乡镇', '联系单位', '所联乡镇']),
    field('phone', '电话', ['手机', '手机号', '联系电话', '联系方式', '手机号码']),
    field('username', '用户名', ['账号', '登录名', '登录账号']),
  ],
  ledger: [
    needed('title', '督办事项', [
      '任务',
      '重点任务',
      '事项',
      '任务名称',
      '工作任务',
      '任务内容',
      '事项名称',
      '重点工作',
      '工作内容',
      '督查事项',
    ]),
    field('ordinal', '序号', ['编号', '事项编号', '任务编号', '顺序号']),
    field('target', '量化目标', [
      '目标',
      '目标任务',
      '目标值',
      '年度目标',
      '量化指标',
      '工作目标',
      '任务目标',
    ]),
    field('measureUnit', '计量单位', ['目标单位', '单位(量)']),
    field('leader', '牵头领导', ['责任领导', '分管领导', '包抓领导', '县级领导', '牵头县级领导']),
    needed('leadUnit', '牵头单位', ['责任单位', '主办单位', '承办单位', '牵头部门', '责任部门', '主责单位']),
    field('supportUnits', '配合单位', ['协办单位', '配合部门', '协同单位', '协助单位']),
    field('handler', '责任人', ['具体责任人', '经办人', '联系人', '承办人']),
    needed('due', '完成时限', ['时限', '办理时限', '完成时间', '截止时间', '办结时限', '完成期限', '期限']),
    field('letterDue', '责任书时限', ['责任书完成时限', '责任书期限']),
    field('letterTarget', '责任书数量', ['责任书目标', '责任书任务', '责任书目标值']),
    field('cadence', '反馈频次', ['报送频次', '调度频次', '频次', '反馈周期', '报送周期']),
    field('kind', '类别', ['事项类别', '任务类别', '类型']),
    field('note', '备注', ['原文', '原文出处', '说明', '来源', '任务来源']),
  ],
  'duty-list': [
    field('township', '乡镇', ['乡镇名称', '适用乡镇', '镇街', '乡镇（街道）']),
    needed('list', '清单类别', ['清单', '类别', '清单类型', '事项类别', '所属清单']),
    needed('number', '序号', ['编号', '事项序号', '顺序号']),
    needed('title', '履职事项', ['事项名称', '事项', '工作事项', '履职事项名称']),
    field('words', '别名', ['关键词', '常用说法', '别称']),
    field('lead', '牵头部门', ['对应部门', '承接部门', '对应上级部门', '县级部门', '责任部门', '上级部门']),
    needed('source', '依据', ['文件依据', '来源', '印发文件', '出处']),
    field('from', '生效日期', ['起始日期', '施行日期', '生效时间']),
  ],
};

/** The columns of a kind, in the order they are shown. */
export const importFields = (kind: ImportKind): readonly ImportField[] => fields[kind];
