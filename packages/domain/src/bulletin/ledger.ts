// The ledger as a bulletin reads it: every commitment with its standing as of one day. Shapes only.
import type { FigureStatus } from '../commitment/standing.ts';
import type { CalendarDate } from '../period/calendar-date.ts';
import type { Decimal } from '../quantity/decimal.ts';
import type { LightBucket } from '../work/light-bucket.ts';

/** The check whose value counts. */
export interface LineCheck {
  readonly extent: 'desk' | 'sampled' | 'full';
  readonly adjusted: boolean;
  readonly reported: Decimal | null;
  readonly sampleSize: number | null;
  readonly sampleOf: number | null;
}

/** What a unit reported it cannot solve alone, while it is open. */
export interface LineObstacle {
  readonly blocked: string;
  readonly asked: string;
}

/** One commitment. */
export interface LedgerLine {
  readonly id: string;
  readonly title: string;
  readonly indicator: string | null;
  readonly unitId: string | null;
  /** Name of the lead unit. */
  readonly unit: string | null;
  readonly isTownship: boolean;
  readonly bucket: LightBucket;
  readonly value: Decimal | null;
  readonly target: Decimal | null;
  readonly dueNow: Decimal | null;
  readonly unitOfMeasure: string | null;
  readonly status: FigureStatus;
  /** Nothing was reported for the newest period: the value is of an earlier one. */
  readonly isCarried: boolean;
  readonly check: LineCheck | null;
  /** 督办事项's own number. */
  readonly number: string | null;
  /** 牵头县领导, by name and title. */
  readonly leader: string | null;
  /** As extensions moved it. */
  readonly dueOn: CalendarDate | null;
  readonly obstacle: LineObstacle | null;
  /** 受阻: a recognised obstacle waited for others at the end of the day. */
  readonly isBlocked: boolean;
  /** Reported in time and not to be solved by the unit: it is not named among those that fall short. */
  readonly isExcused: boolean;
}

/** An indicator of the catalogue. */
export interface LedgerIndicator {
  readonly id: string;
  readonly name: string;
  /** 发布日历: day from which the period's figure exists. */
  readonly releasedOn: CalendarDate;
}

/** A township, as tables list them. */
export interface LedgerTownship {
  readonly id: string;
  readonly name: string;
  /** 分组: those compared with each other; null when it is in none. */
  readonly group: string | null;
}

/** Everything a bulletin is made of. */
export interface Ledger {
  readonly asOf: CalendarDate;
  /** The day on which it is read: what is released after it is not quoted. */
  readonly readOn: CalendarDate;
  /** All of them, in the order of the list of units. */
  readonly townships: readonly LedgerTownship[];
  readonly lines: readonly LedgerLine[];
  readonly indicators: readonly LedgerIndicator[];
}

/** Targets of one indicator that have a number; rates and ranks are not summed. */
export const linesOf = (ledger: Ledger, indicator: string): readonly LedgerLine[] =>
  ledger.lines.filter(
    (line) => line.indicator === indicator && line.target !== null && line.bucket !== 'rated',
  );

/** Whether an indicator's figures may be quoted on the day. */
export const isReleased = (indicator: LedgerIndicator, ledger: Ledger): boolean =>
  indicator.releasedOn <= ledger.readOn;
