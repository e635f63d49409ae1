// 乡镇履职事项清单: an entry of the three lists, and which of them apply to a township.

/** 基本履职 · 配合履职 · 上级部门收回. */
export const dutyLists = ['basic', 'assisting', 'withdrawn'] as const;

/** One of {@link dutyLists}. */
export type DutyList = (typeof dutyLists)[number];

/** An entry in force. */
export interface Duty {
  readonly id: string;
  /** The township whose list it stands in; null: the list of every township. */
  readonly unitId: string | null;
  readonly list: DutyList;
  readonly number: number;
  readonly title: string;
  /** Other words by which tasks call it. */
  readonly words: readonly string[];
  /** The county department that leads (配合) or does it now (收回). */
  readonly lead: { readonly id: string; readonly name: string } | null;
}

/** The entries that apply to a township. */
export const dutiesOf = (unitId: string, duties: readonly Duty[]): readonly Duty[] =>
  duties.filter((duty) => duty.unitId === null || duty.unitId === unitId);

/**
 * The entry a township has of the one that was chosen: itself, or the one of the same title in its own list.
 *
 * @param own the entries that apply to the township
 */
export const sameDuty = (chosen: Duty, own: readonly Duty[]): Duty | null =>
  own.find((duty) => duty.id === chosen.id) ?? own.find((duty) => duty.title === chosen.title) ?? null;
