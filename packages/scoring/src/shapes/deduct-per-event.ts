// 逐次扣分: the weight, minus so many points for each event of each kind, never below the floor.
// Petitions and visits are not events here: a rulebook that counts them is refused before it is used.
import type { Decimal } from '@luoshi/domain/quantity/decimal';
import { fromDecimal, max, multiply, subtract, sum, zero } from '@luoshi/domain/quantity/fraction';
import { readFields } from '../fields.ts';
import { shown, type Shape } from './shape.ts';

/** What may be counted against a unit: accidents, statutory replies overdue, findings of a check, false reports. */
export const eventKinds = ['accident', 'serious-accident', 'late-reply', 'finding', 'false-report'] as const;

/** One of {@link eventKinds}. */
export type EventKind = (typeof eventKinds)[number];

/** One kind of event and what each takes. */
export interface EventRule {
  readonly indicator: string;
  readonly name: string;
  readonly kind: EventKind;
  readonly points: Decimal;
}

/** Fields of the shape; with a weight of 0 and a floor below it is a plain deduction. */
export interface DeductPerEvent {
  readonly kind: 'deduct-per-event';
  readonly events: readonly EventRule[];
  readonly floor: Decimal;
}

/** Events are counted one by one. */
const unit = '次';

/**
 * Points lost by events that the office has recorded; nothing here can be overstated by the unit.
 *
 * @source rule shapes 14 and 15
 */
export const deductPerEvent: Shape<DeductPerEvent> = {
  rewardsMore: false,
  parse: (fields) =>
    readFields(fields, ['kind', 'events', 'floor'], (read) => ({
      kind: 'deduct-per-event',
      events: read.list('events', ['indicator', 'name', 'kind', 'points'], (event) => {
        if (event.raw('kind') === 'petition' || event.raw('kind') === 'visit')
          event.fault(['kind'], 'counts-petitions');
        else event.oneOf('kind', eventKinds);
        return {
          indicator: event.text('indicator'),
          name: event.text('name'),
          kind: eventKinds.find((kind) => kind === event.raw('kind')) ?? 'finding',
          points: event.decimal('points', { least: '0', most: '1000' }),
        };
      }),
      floor: read.decimal('floor', { least: '-1000', most: '1000' }),
    })),
  asks: ({ events }) => events.map(({ indicator }) => ({ indicator, unit })),
  most: (_, weight) => weight,
  rule: ({ events, floor }, weight) => {
    const list = events.map(({ name, points }) => `${name} −${points}`).join(' / ');
    return { code: 'deduct-per-event', params: { weight: shown(weight), events: list, floor } };
  },
  score: ({ events, floor }, weight, readings) => {
    const taken = sum(
      events.map((event, at) => multiply(fromDecimal(event.points), readings[at]?.value ?? zero)),
    );
    const score = max(fromDecimal(floor), subtract(weight, taken));
    const count = sum(readings.map((reading) => reading.value));
    const params = {
      weight: shown(weight),
      count: shown(count),
      taken: shown(subtract(weight, score)),
      floor,
      score: shown(score),
    };
    return { score, text: { code: count.n === 0n ? 'no-events' : 'events', params } };
  },
};
