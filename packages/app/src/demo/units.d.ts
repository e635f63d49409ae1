/** A unit below the county. */
export interface DemoUnit {
  readonly name: string;
  readonly shortName: string;
  readonly kind: 'leadership' | 'office' | 'department' | 'township';
  readonly cohort: '川区组' | '山区组' | null;
}
/** The county itself; its division code belongs to no real county. */
export declare const demoCounty: {
  readonly name: '云川县';
  readonly divisionCode: '629901000000';
  readonly zone: 'Asia/Shanghai';
};
/** 督查考核局, which runs the system. */
export declare const bureau = '\u53BF\u7763\u67E5\u8003\u6838\u5C40';
/** The 21 townships in their two groups. */
export declare const townships: readonly string[];
/** Departments that lead tasks or own figures. */
export declare const departments: readonly string[];
/** Every unit below the county, in the order lists show them. */
export declare const demoUnits: readonly DemoUnit[];
