// 一会、双查、两通报、一报告: what a cycle asks for, as data. Shapes only; the files are rules/cycles.
import type { BeatKey } from '../calendar/beat.ts';
import type { DueRule } from '../calendar/due-rule.ts';
import type { UnchangedRule } from '../report/unchanged.ts';

/** 会 · 查 · 通报 · 报告, in the order of the saying. */
export const cycleParts = ['meeting', 'check', 'circular', 'report'] as const;

/** One of {@link cycleParts}. */
export type CyclePart = (typeof cycleParts)[number];

/** How often a part is due in a cycle, and what counts as done. */
export interface PartRule {
  /** Days of the month, rising: as many as it is due times. */
  readonly dueDays: readonly number[];
  /** A kind of bulletin once issued, `meeting` once held, `round` once over. */
  readonly recognises: readonly string[];
}

/** The parts of a cycle. */
export type CycleRules = Readonly<Record<CyclePart, PartRule>>;

/** A beat's due date, and the kind of bulletin that is its result. */
export type BeatRule = DueRule & { readonly bulletin: string };

/** A cycle and the rhythm around it. */
export interface CycleTemplate {
  readonly id: string;
  /** What the field calls it. */
  readonly name: string;
  readonly parts: CycleRules;
  readonly beats: Readonly<Record<BeatKey, BeatRule>>;
  readonly dispatchList: { readonly most: number; readonly source: string };
  readonly unchanged: UnchangedRule & { readonly words: string; readonly source: string };
}

/** A county's own days of the month for some parts. */
export type OwnDueDays = { readonly [part in CyclePart]?: readonly number[] | undefined };

const areDays = (days: readonly number[]): boolean =>
  days.length > 0 &&
  days.length <= 10 &&
  days.every((day, i) => Number.isInteger(day) && day >= 1 && day <= 31 && day >= (days[i - 1] ?? 1));

/** Whether days may stand for a part: one to ten days of the month, rising. */
export const areDueDays = (own: OwnDueDays): boolean =>
  cycleParts.every((part) => own[part] === undefined || areDays(own[part]));

/** The template with a county's own days in place of its. */
export const withDueDays = (template: CycleTemplate, own: OwnDueDays): CycleTemplate => {
  const rule = (part: CyclePart): PartRule => ({
    ...template.parts[part],
    dueDays: own[part] ?? template.parts[part].dueDays,
  });
  return {
    ...template,
    parts: {
      meeting: rule('meeting'),
      check: rule('check'),
      circular: rule('circular'),
      report: rule('report'),
    },
  };
};
