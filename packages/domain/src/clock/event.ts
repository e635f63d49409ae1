// What can happen to something that runs against a due date, as its history tells it. Shapes only.
import type { CalendarDate } from '../period/calendar-date.ts';

/** Who answers for a day: a unit, a leader's post, or nobody yet. */
export interface Party {
  readonly kind: 'unit' | 'leader' | 'nobody';
  /** Id of the unit or the post; null for nobody. */
  readonly id: string | null;
}

/** Nobody: what has no owner. */
export const nobody: Party = { kind: 'nobody', id: null };

interface On {
  readonly on: CalendarDate;
}
interface Of extends On {
  /** The obstacle or extension it is about. */
  readonly id: string;
}

/** 交办 · 签收 · 修改 · 改派 · 受阻提出、认定、不予认定、退回、裁定、解除 · 延期申请、同意、不同意 · 完成. */
export type ClockEvent =
  | (On & { readonly type: 'assigned'; readonly to: Party; readonly dueOn: CalendarDate | null })
  | (On & { readonly type: 'signed-for' })
  | (On & { readonly type: 'edited'; readonly dueOn: CalendarDate | null })
  | (On & { readonly type: 'reassigned'; readonly to: Party })
  | (Of & { readonly type: 'obstacle-raised'; readonly inTime: boolean })
  | (Of & { readonly type: 'obstacle-recognised'; readonly to: Party })
  | (Of & { readonly type: 'obstacle-refused' })
  | (Of & { readonly type: 'obstacle-given-back'; readonly to: Party })
  | (Of & { readonly type: 'obstacle-ruled'; readonly to: Party | null })
  | (Of & { readonly type: 'obstacle-lifted' })
  | (Of & { readonly type: 'extension-asked'; readonly to: CalendarDate })
  | (Of & { readonly type: 'extension-granted' })
  | (Of & { readonly type: 'extension-refused' })
  | (On & { readonly type: 'done' });
