// 没人认领的先上报: commitments without lead unit or handler, not signed for in time, obstacles nobody must act on.
import { daysBetween } from '@luoshi/domain/period/calendar-date';
import { dateIn } from '@luoshi/domain/period/instant';
import type { Frame } from '../commitment/figures-of.ts';
import type { KnownCommitment } from '../commitment/loaded-commitment.ts';

/** Something without an owner. */
export interface Ownerless {
  readonly commitmentId: string;
  readonly title: string;
  readonly unit: string | null;
  readonly why: 'no-unit' | 'no-handler' | 'unsigned' | 'nobody-must-act';
  /** Calendar days it has been so. */
  readonly days: number;
}

const reasonOf = ({ row }: KnownCommitment, { on }: Frame): Ownerless['why'] | null => {
  if (row.lead_unit_id === null) return 'no-unit';
  if (row.state === 'assigned' && row.sign_for_due_on !== null && on > row.sign_for_due_on) return 'unsigned';
  return row.handler_post_id === null && row.state === 'underway' ? 'no-handler' : null;
};

const since = ({ row }: KnownCommitment, why: Ownerless['why'], { zone, on }: Frame): number => {
  const from = why === 'unsigned' ? row.sign_for_due_on : row.assigned_at && dateIn(row.assigned_at, zone);
  return from === null ? 0 : Math.max(0, daysBetween(from, on));
};

/** The most pressing reason first. */
const order: readonly Ownerless['why'][] = ['no-unit', 'nobody-must-act', 'unsigned', 'no-handler'];

/** What has no owner, by reason, longest first. Closed commitments need none. */
export const ownerlessOf = (all: readonly KnownCommitment[], frame: Frame): readonly Ownerless[] =>
  all
    .filter(({ row }) => row.state !== 'closed')
    .flatMap((loaded) => {
      const { row, obstacles } = loaded;
      const head = { commitmentId: row.id, title: row.title, unit: row.lead_unit_name };
      const why = reasonOf(loaded, frame);
      const own = why === null ? [] : [{ ...head, why, days: since(loaded, why, frame) }];
      const unclaimed = obstacles
        .filter(({ row: each }) => each.state === 'raised' && !each.must_unit_id && !each.must_post_id)
        .map(({ row: each }) => ({
          ...head,
          why: 'nobody-must-act' as const,
          days: daysBetween(dateIn(each.raised_at, frame.zone), frame.on),
        }));
      return [...own, ...unclaimed];
    })
    .toSorted((a, b) => order.indexOf(a.why) - order.indexOf(b.why) || b.days - a.days);
