// 报过的不再要: whether a field asks for what is already held, by its name. Names are compared, never values.

/** Something already held or already asked, and whose it is. */
export interface HeldName {
  readonly where: 'indicator' | 'request';
  /** Id of the indicator, or of the request that asks for it. */
  readonly id: string;
  /** Every name it goes by. */
  readonly names: readonly string[];
  /** 数据归口单位, or the unit that asks. */
  readonly owner: string;
  /** Name of the catalogue's indicator, or title of the request. */
  readonly title: string;
}

/** Words around a name that make no other thing of it: 新增种草面积 (亩) asks for 新增种草. */
const around = [
  '完成情况',
  '进展情况',
  '累计完成',
  '完成',
  '累计',
  '本月',
  '截至目前',
  '情况',
  '进度',
  '面积',
  '数量',
  '亩数',
  '户数',
  '座数',
  '个数',
  '金额',
  '总额',
  '总数',
  '合计',
  '建设',
  '建成',
  '数',
] as const;

const stripOnce = (name: string): string => {
  for (const word of around) {
    if (name.length - word.length < 2) continue;
    if (name.endsWith(word)) return name.slice(0, -word.length);
    if (name.startsWith(word)) return name.slice(word.length);
  }
  return name;
};

/** A name without spaces, marks, a unit in brackets and words that change nothing. */
export const plainName = (name: string): string => {
  let plain = name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\([^()]*\)/gu, '')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
  for (let next = stripOnce(plain); next !== plain; next = stripOnce(plain)) plain = next;
  return plain;
};

/** What already holds the field; null when nothing does. */
export const heldBy = (field: string, held: readonly HeldName[]): HeldName | null => {
  const plain = plainName(field);
  if (plain === '') return null;
  return held.find((each) => each.names.some((name) => plainName(name) === plain)) ?? null;
};
