// A commitment's light as shown: what `domain/light` says, and the states of the act that stand beside it.
import type { Light } from '@luoshi/domain/light/light-result';
import { endOf } from '@luoshi/domain/period/period';
import type { KnownReport } from '@luoshi/store/queries/report';
import { blockedOf, isUndecidedOn, type Blocked } from '../obstacle/blocked-of.ts';
import type { Figures, Frame } from './figures-of.ts';
import type { KnownCommitment } from './loaded-commitment.ts';
import { marksAfterReopening } from './reopened.ts';

/** A light, the words beside it, why, and the day it is of. */
export interface LightShown {
  readonly light: Light | null;
  readonly marks: readonly string[];
  readonly why: {
    readonly code: string;
    readonly params: Readonly<Record<string, string | number | null>>;
  };
  readonly asOf: string;
  /** Who holds it up and since when; null while nothing recognised does. */
  readonly blocked: Blocked | null;
}

/** The newest version of the newest period, whatever its state. */
export const newestReport = (reports: readonly KnownReport[]): KnownReport | null =>
  reports.toSorted(
    (a, b) => endOf(b.period).localeCompare(endOf(a.period)) || b.report_version - a.report_version,
  )[0] ?? null;

const isReturned = ({ reports, checks }: KnownCommitment): boolean => {
  const newest = newestReport(reports);
  if (newest === null) return false;
  const check = checks.findLast(
    (each) => each.report_id === newest.id && each.objection_decision !== 'upheld',
  );
  return newest.state === 'returned' || check?.result === 'sent-back';
};

const waitsForSignature = ({ row }: KnownCommitment): boolean => row.state === 'assigned';

const withinSignLimit = ({ row }: KnownCommitment, { on }: Frame): boolean =>
  row.sign_for_due_on === null || on <= row.sign_for_due_on;

/**
 * The light of the frame's day. While a unit may still sign for it, a commitment not yet overdue has none.
 *
 * @source engineering 11; practice 4: states stand beside the light
 */
export const lightShown = (loaded: KnownCommitment, figures: Figures, frame: Frame): LightShown => {
  const { light, marks, why } = figures.light;
  const toSign = waitsForSignature(loaded);
  const states = [
    ...(toSign ? ['to-sign'] : []),
    ...(isReturned(loaded) ? ['returned'] : []),
    ...(loaded.row.state === 'closing' ? ['closing'] : []),
    ...(loaded.obstacles.some((each) => isUndecidedOn(each, frame)) ? ['obstacle-raised'] : []),
  ];
  const blocked = loaded.row.state === 'closed' ? null : blockedOf(loaded.obstacles, frame);
  if (toSign && withinSignLimit(loaded, frame) && why.code !== 'past-due') {
    const until = loaded.row.sign_for_due_on;
    return {
      light: null,
      marks: states,
      why: { code: 'to-sign', params: { until } },
      asOf: frame.on,
      blocked,
    };
  }
  const words = marksAfterReopening(loaded, marks);
  return { light, marks: [...words, ...states], why, asOf: frame.on, blocked };
};
