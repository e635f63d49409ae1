// Units of the invented demo county 云川县.

/** A unit below the county. */
export interface DemoUnit {
  readonly name: string;
  readonly shortName: string;
  readonly kind: 'leadership' | 'office' | 'department' | 'township';
  readonly cohort: '川区组' | '山区组' | null;
}

/** The county itself; its division code belongs to no real county. */
export const demoCounty = { name: '云川县', divisionCode: '629901000000', zone: 'Asia/Shanghai' } as const;

/** 督查考核局, which runs the system. */
export const bureau = '县督查考核局';

const plain = [
  '云城镇',
  '双渠镇',
  '临川镇',
  '青杨镇',
  '安禾镇',
  '长滩镇',
  '望河镇',
  '南屏镇',
  '柏树湾镇',
  '金岭镇',
];
const hills = [
  '雁池乡',
  '北塬乡',
  '三眼井乡',
  '红土乡',
  '柳梁乡',
  '黑松乡',
  '大岔乡',
  '麻地湾乡',
  '松坪乡',
  '花石乡',
  '甘沟乡',
];

/** The 21 townships in their two groups. */
export const townships: readonly string[] = [...plain, ...hills];

/** Departments that lead tasks or own figures. */
export const departments: readonly string[] = [
  '县发展和改革局',
  '县财政局',
  '县税务局',
  '县工业和信息化局',
  '县商务局',
  '县农业农村局',
  '县水务局',
  '县林业和草原局',
  '县住建局',
  '县交通运输局',
  '县人社局',
  '县教育局',
  '县卫生健康局',
  '县民政局',
  '县文化和旅游局',
  '县自然资源局',
  '县应急管理局',
  '县城市管理局',
];

/** Bodies that organise attendance checks with the bureau, and the county's duty office. */
export const countyBodies = {
  discipline: '县纪委监委机关',
  organisation: '县委组织部',
  dutyOffice: '县总值班室',
} as const;

const shortOf = (name: string): string => name.replace(/^县/, '').replace(/[镇乡]$/, '');

const unit = (name: string, kind: DemoUnit['kind'], cohort: DemoUnit['cohort'] = null): DemoUnit => ({
  name,
  shortName: kind === 'township' ? shortOf(name) : name.replace(/^县/, ''),
  kind,
  cohort,
});

/** Every unit below the county, in the order lists show them. */
export const demoUnits: readonly DemoUnit[] = [
  unit('县委县政府', 'leadership'),
  unit(bureau, 'office'),
  ...plain.map((name) => unit(name, 'township', '川区组')),
  ...hills.map((name) => unit(name, 'township', '山区组')),
  ...departments.map((name) => unit(name, 'department')),
  ...Object.values(countyBodies).map((name) => unit(name, 'department')),
];
