// Names of units as people write them: 县民政局, 民政局, 民政部门 and 县民政 name one body.
// It compares names only; which units a county has is told by the caller.

const both = (first: string, second: string): string => `${first}和${second}`;

/**
 * What the field shortens → how the body is called in full, without county and suffix.
 *
 * @source names of county departments after the 2018 and 2023 reforms, and their customary short forms
 */
const longForms: ReadonlyMap<string, string> = new Map([
  ['发改', both('发展', '改革')],
  ['发展改革', both('发展', '改革')],
  ['工信', both('工业', '信息化')],
  ['住建', both('住房', '城乡建设')],
  ['人社', both('人力资源', '社会保障')],
  ['卫健', '卫生健康'],
  ['文旅', both('文化', '旅游')],
  ['文体旅游', both('文化', '旅游')],
  ['林草', both('林业', '草原')],
  ['交通', '交通运输'],
  ['农业', '农业农村'],
  ['应急', '应急管理'],
  ['城管', '城市管理'],
  ['市监', '市场监督管理'],
  ['市场监管', '市场监督管理'],
  ['环保', '生态环境'],
  ['退役军人', '退役军人事务'],
  ['医保', '医疗保障'],
  ['统战', '统一战线'],
  ['督考', '督查考核'],
  ['督查', '督查考核'],
]);

const bodySuffix = /(?:委员会|办公室|人民政府|党委政府|党委|政府|部门|系统|局|委|办|厅|中心)$/u;
const placeSuffix = /(?:镇|乡|街道|街道办事处)$/u;
const levelPrefix = /^(?:[省市县区]委|[省市县区])(?=.{2})/u;

const bare = (name: string): string => name.normalize('NFKC').replaceAll(/[\s“”"'《》()（）]/gu, '');

/**
 * What is left of a name when county, level and kind of body are taken off and a short form is written out.
 *
 * @param name as written, `县住建局`
 * @param county name of the county, taken off when the name begins with it
 * @returns `住房和城乡建设`; for a township `双渠`
 */
export const coreOf = (name: string, county = ''): string => {
  let core = bare(name);
  if (county !== '' && core.startsWith(county) && core.length > county.length)
    core = core.slice(county.length);
  core = core.replace(levelPrefix, '');
  const short = core.replace(bodySuffix, '');
  if (short.length >= 2) core = short;
  const place = core.replace(placeSuffix, '');
  if (place.length >= 2) core = place;
  return longForms.get(core) ?? core;
};

/** A name without spaces, quotation marks and full-width forms. */
export const bareName = bare;
