// The rules in force, as the files under `rules/` say them. Shapes only; reading and judging the files is `load-rules.ts`.
import type { BulletinForm } from '@luoshi/domain/bulletin/form';
import type { BulletinKind } from '@luoshi/domain/bulletin/kind';
import type { InstructionKind, Urgency } from '@luoshi/domain/instruction/instruction';
import type { InspectionRule } from '@luoshi/domain/inspection/rule';
import type { ReminderRule } from '@luoshi/domain/calendar/reminders';
import type { CycleTemplate } from '@luoshi/domain/cycle/template';
import type { LightRule } from '@luoshi/domain/light/light-rule';
import type { Holidays } from '@luoshi/domain/period/working-days';
import type { ShippedHolidays } from './parse-holidays.ts';
import type { LunarTable } from './parse-lunar.ts';
import type { Rulebook } from '@luoshi/scoring/rulebook';
import type { Clock } from './clock.ts';
import type { DutyRules } from './duty-rules.ts';
import type { NoticeRules } from './notice-rules.ts';
import type { RuleHead } from './rule-head.ts';

/** The clocks of this system. */
export interface Clocks {
  /** 征求意见: a unit agrees or objects to a breakdown; silence agrees. */
  readonly consent: Clock;
  /** 签收. */
  readonly signFor: Clock;
  /** 报送工作线路图、时间进度表. */
  readonly roadMap: Clock;
  /** 反馈, after the period's end. */
  readonly reportDue: Clock;
  /** 对核查结果提异议. */
  readonly objection: Clock;
  /** 被点名单位答复发文. */
  readonly bulletinReply: Clock;
  /** 受阻最迟提出: working days before what is blocked is due. */
  readonly obstacleRaise: Clock;
  /** 督查考核局认定受阻. */
  readonly obstacleRecognise: Clock;
  /** 对方说明理由退回. */
  readonly obstacleGiveBack: Clock;
  /** 分管领导裁定、协调. */
  readonly obstacleCoordinate: Clock;
  /** 督查考核局答复延期申请, where no leader gave the task. */
  readonly extensionDecide: Clock;
  /** 退回不属于本单位的交办. */
  readonly returnAssignment: Clock;
  /** 督查考核局裁定退回. */
  readonly settleReturn: Clock;
}

/** 来件办理时限: a clock for one kind of urgency. */
export interface InstructionLimit extends Clock {
  readonly id: Urgency;
}

/** 来件: the limits, and which of them each type begins with. */
export interface InstructionRules {
  readonly limits: readonly InstructionLimit[];
  readonly defaults: Readonly<Record<InstructionKind, Urgency>>;
}

/** What a measure is of; decides whether a plan may be proportional to time. */
export type MeasureKind = LightRule['linearKinds'][number];

/** 指标: what is counted, in what, and whose number it is. */
export interface Indicator {
  readonly id: string;
  readonly name: string;
  /** Other names under which it is asked for or stands in foreign forms. */
  readonly aliases: readonly string[];
  readonly unit: string;
  readonly measureKind: MeasureKind;
  /** 数据归口单位, as the unit's name. */
  readonly dataOwner: string;
  /** Whether the owner's own system gives the number (国库、税务、统计), so that nobody reports or estimates it. */
  readonly sourceData: boolean;
  /** 发布日历: days after the end of a period from which its figure exists. */
  readonly releasedAfterDays: number;
  readonly source: string;
}

/** A rulebook as shipped: parsed, and the canonical content a county adopts. */
export interface RulebookFile {
  readonly rulebook: Rulebook;
  /** All values text, as in the file; canonical JSON of it is what `sha256` is of. */
  readonly content: Readonly<Record<string, unknown>>;
  readonly sha256: string;
}

/** 填报负担: what a field costs, how long a request may run, from when the office is warned. */
export interface BurdenRule {
  /** Minutes to fill in one field, estimated. */
  readonly minutesAField: number;
  /** Longest run of a request, in calendar days from its first. */
  readonly mostDays: number;
  /** A unit asked for more items in a month raises a warning to the office. */
  readonly mostItems: number;
}

/** The cycle a county works by until it chooses, by its id. */
export const usualCycle = 'monthly';

/** Everything under `rules/`. */
export interface Rules {
  readonly lights: LightRule & RuleHead;
  readonly clocks: Clocks;
  readonly instructions: InstructionRules;
  /** Days off and days worked: what ships, and inside a use case the county's own as well. */
  readonly holidays: Holidays;
  /** The tables that ship, each of a year, with its names. */
  readonly holidayFiles: readonly (RuleHead & ShippedHolidays)[];
  readonly lunar: LunarTable;
  /** 调度周期 that a county may work by; the first is the usual one. */
  readonly cycles: readonly (CycleTemplate & RuleHead)[];
  /** The one it works by today: the usual one, and inside a use case the county's choice. */
  readonly cycle: CycleTemplate;
  readonly reminders: readonly ReminderRule[];
  readonly indicators: readonly Indicator[];
  readonly rulebooks: readonly RulebookFile[];
  readonly duty: DutyRules;
  readonly inspections: InspectionRule & RuleHead;
  readonly burden: BurdenRule & RuleHead;
  readonly notices: NoticeRules;
  /** 发文种类, by their ids. */
  readonly bulletins: Readonly<Record<BulletinKind, BulletinForm & RuleHead>>;
}
