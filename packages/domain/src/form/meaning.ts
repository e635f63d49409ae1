// 套表的对应: what a heading of a foreign form means, and what a row and a column together ask for.
import { plainName } from '../request/held.ts';

/** 累计完成 · 全年任务 · 完成比例 · 应完成. */
export const formMeasures = ['value', 'target', 'share', 'due'] as const;

/** One of {@link formMeasures}. */
export type FormMeasure = (typeof formMeasures)[number];

/** How a heading is to be read: not said yet, as part of a figure held, as a figure of others, or not at all. */
export const headingMeanings = ['unmapped', 'figure', 'outside', 'ignored'] as const;

/** What a heading means; of a figure the parts it says, null for those it leaves to the other heading. */
export interface HeadingMeaning {
  readonly meaning: (typeof headingMeanings)[number];
  readonly indicator: string | null;
  readonly unitId: string | null;
  readonly measure: FormMeasure | null;
}

/** What a cell asks for. */
export type CellMeaning =
  | { readonly kind: 'unmapped' | 'outside' | 'ignored' }
  | {
      readonly kind: 'figure';
      readonly indicator: string;
      /** Null: the county, all units together. */
      readonly unitId: string | null;
      readonly measure: FormMeasure;
    };

/** A figure whose parts are left to the other heading. */
export const unmapped: HeadingMeaning = { meaning: 'unmapped', indicator: null, unitId: null, measure: null };

/** What the two headings of a cell ask for together; what neither says is the county's cumulative value. */
export const cellMeaning = (row: HeadingMeaning, column: HeadingMeaning): CellMeaning => {
  const both = [row, column];
  if (both.some(({ meaning }) => meaning === 'ignored')) return { kind: 'ignored' };
  if (both.some(({ meaning }) => meaning === 'outside')) return { kind: 'outside' };
  if (both.some(({ meaning }) => meaning === 'unmapped')) return { kind: 'unmapped' };
  const indicator = row.indicator ?? column.indicator;
  if (indicator === null) return { kind: 'unmapped' };
  return {
    kind: 'figure',
    indicator,
    unitId: row.unitId ?? column.unitId,
    measure: column.measure ?? row.measure ?? 'value',
  };
};

/** What headings are compared with. */
export interface KnownNames {
  readonly indicators: readonly { readonly id: string; readonly names: readonly string[] }[];
  readonly units: readonly { readonly id: string; readonly names: readonly string[] }[];
  /** Headings mapped before, in any form, by their text. */
  readonly remembered: ReadonlyMap<string, HeadingMeaning>;
}

const measureWords: readonly (readonly [RegExp, FormMeasure])[] = [
  [/率|比例|占比|％|%|进度比/u, 'share'],
  [/序时|应完成|应达/u, 'due'],
  [/任务|目标|计划/u, 'target'],
  [/完成|累计|实际|到位/u, 'value'],
];
const never = /^(序号|备注|说明|计量单位|单位|填报人|审核人)$/u;
const whole = /^(合计|总计|全县|县合计|本县)$/u;

const figure = (parts: Partial<HeadingMeaning>): HeadingMeaning => ({
  ...unmapped,
  meaning: 'figure',
  ...parts,
});

const named = (
  heading: string,
  known: readonly { readonly id: string; readonly names: readonly string[] }[],
): string | null => {
  const plain = plainName(heading.replaceAll(/全年|年度|任务|目标|计划|率|比例/gu, ''));
  return known.find(({ names }) => names.some((name) => plainName(name) === plain))?.id ?? null;
};

const measureIn = (heading: string): FormMeasure | null =>
  measureWords.find(([word]) => word.test(heading))?.[1] ?? null;

/**
 * What a heading probably means: as it was mapped before, else by the names it holds. A proposal; people decide.
 *
 * @param heading as the form has it, lines joined by `/`
 */
export const suggestMeaning = (heading: string, known: KnownNames): HeadingMeaning => {
  const before = known.remembered.get(heading);
  if (before !== undefined) return before;
  if (never.test(heading)) return { ...unmapped, meaning: 'ignored' };
  if (whole.test(heading)) return figure({});
  const parts = heading.split('/');
  const indicator = parts.map((part) => named(part, known.indicators)).find((id) => id !== null) ?? null;
  const unitId = known.units.find(({ names }) => parts.some((part) => names.includes(part)))?.id ?? null;
  const last = parts.at(-1) ?? heading;
  const measure =
    named(last, known.indicators) === null || measureIn(last) !== 'value' ? measureIn(last) : null;
  if (indicator === null && unitId === null && measure === null) return unmapped;
  return figure({ indicator, unitId, measure });
};
