// The laws of the clock, over random histories.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, daysBetween, type CalendarDate } from '../period/calendar-date.ts';
import { isWorkingDay, type Holidays } from '../period/working-days.ts';
import { readClock } from './clock.ts';
import type { ClockEvent, Party } from './event.ts';

const holidays: Holidays = { off: ['2026-05-01', '2026-06-19'], worked: ['2026-05-09'] };
const begin = '2026-04-01';
const end = '2026-08-31';
const at = (days: number): CalendarDate => addDays(begin, days);
const runs = { seed: 20260708, numRuns: 400 };

const day = fc.integer({ min: 0, max: 140 }).map(at);
const party = fc.constantFrom<Party>(
  { kind: 'unit', id: 'town' },
  { kind: 'unit', id: 'land' },
  { kind: 'leader', id: 'vice' },
  { kind: 'nobody', id: null },
);
const id = fc.constantFrom('a', 'b', 'c');
const edit: fc.Arbitrary<ClockEvent> = fc.oneof(
  fc.record({ type: fc.constant('edited' as const), on: day, dueOn: fc.option(day) }),
  fc.record({ type: fc.constant('signed-for' as const), on: day }),
);
const passes: fc.Arbitrary<ClockEvent> = fc.record({
  type: fc.constant('reassigned' as const),
  on: day,
  to: party,
});
const ofObstacle: fc.Arbitrary<ClockEvent> = fc.oneof(
  fc.record({ type: fc.constant('obstacle-raised' as const), on: day, id, inTime: fc.boolean() }),
  fc.record({ type: fc.constant('obstacle-recognised' as const), on: day, id, to: party }),
  fc.record({ type: fc.constant('obstacle-refused' as const), on: day, id }),
  fc.record({ type: fc.constant('obstacle-given-back' as const), on: day, id, to: party }),
  fc.record({ type: fc.constant('obstacle-ruled' as const), on: day, id, to: fc.option(party) }),
  fc.record({ type: fc.constant('obstacle-lifted' as const), on: day, id }),
);
const ofExtension: fc.Arbitrary<ClockEvent> = fc.oneof(
  fc.record({ type: fc.constant('extension-asked' as const), on: day, id, to: day }),
  fc.record({ type: fc.constant('extension-granted' as const), on: day, id }),
  fc.record({ type: fc.constant('extension-refused' as const), on: day, id }),
);
const done: fc.Arbitrary<ClockEvent> = fc.record({ type: fc.constant('done' as const), on: day });
const assigned: fc.Arbitrary<ClockEvent> = fc.record({
  type: fc.constant('assigned' as const),
  on: fc.constant(begin),
  to: party,
  dueOn: fc.integer({ min: 20, max: 100 }).map(at),
});

const history = fc
  .tuple(
    assigned,
    fc.array(fc.oneof(edit, passes, ofObstacle, ofExtension), { maxLength: 14 }),
    fc.option(done),
  )
  .map(([first, rest, last]) => [first, ...rest, ...(last === null ? [] : [last])]);

const read = (events: readonly ClockEvent[], on: CalendarDate = end) => readClock(events, on, holidays);
const dueAtFirst = (events: readonly ClockEvent[]): CalendarDate | null =>
  events.find((event) => event.type === 'assigned')?.dueOn ?? null;

it('no edit changes anything a clock says', () => {
  fc.assert(
    fc.property(history, fc.array(edit, { maxLength: 8 }), (events, edits) => {
      expect(read([...events, ...edits])).toEqual(read(events));
    }),
    runs,
  );
});

it('without a granted extension or a recognised obstacle the due date is the one first given', () => {
  fc.assert(
    fc.property(history, (events) => {
      const kept = events.filter(
        ({ type }) => type !== 'extension-granted' && type !== 'obstacle-recognised',
      );
      expect(read(kept)).toMatchObject({ dueOn: dueAtFirst(kept), heldDays: 0 });
    }),
    runs,
  );
});

it('a due date never comes nearer, and moves past every granted date only by the days held', () => {
  fc.assert(
    fc.property(history, (events) => {
      const { dueOn, heldDays } = read(events);
      const first = dueAtFirst(events) ?? '';
      const asked = events.flatMap((event) => (event.type === 'extension-asked' ? [event.to] : []));
      const latest = [first, ...asked].toSorted().at(-1) ?? first;
      expect((dueOn ?? '') >= first).toBe(true);
      let held = 0;
      for (let on = addDays(latest, 1); on <= (dueOn ?? ''); on = addDays(on, 1))
        if (isWorkingDay(on, holidays)) held += 1;
      expect(held).toBeLessThanOrEqual(heldDays);
    }),
    runs,
  );
});

it('the days of all parties add up to the days elapsed', () => {
  fc.assert(
    fc.property(history, day, (events, on) => {
      const { spent, doneOn } = read(events, on);
      expect(spent.reduce((sum, each) => sum + each.calendar, 0)).toBe(daysBetween(begin, doneOn ?? on));
      for (const each of spent) expect(each.working).toBeLessThanOrEqual(each.calendar);
    }),
    runs,
  );
});

it('recognising counts from raising, whenever the office comes to it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 15 }),
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: 61, max: 120 }),
      party,
      (raised, waited, lifted, to) => {
        const told = (recognised: number): readonly ClockEvent[] => [
          { type: 'assigned', on: begin, to: { kind: 'unit', id: 'town' }, dueOn: at(40) },
          { type: 'obstacle-raised', on: at(raised), id: 'a', inTime: true },
          { type: 'obstacle-recognised', on: at(recognised), id: 'a', to },
          { type: 'obstacle-lifted', on: at(Math.max(lifted, recognised)), id: 'a' },
        ];
        expect(read(told(Math.min(raised + waited, 60)))).toEqual(read(told(raised)));
      },
    ),
    runs,
  );
});

it('done late stays done late whatever is edited, passed on, refused, asked or granted afterwards', () => {
  fc.assert(
    fc.property(
      history,
      fc.integer({ min: 0, max: 140 }),
      fc.array(fc.oneof(edit, passes, ofExtension), { maxLength: 8 }),
      (events, doneAfter, later) => {
        const open = events.filter(({ type, on }) => type !== 'done' && on <= at(doneAfter));
        const before = read([...open, { type: 'done', on: at(doneAfter) }]);
        const after = later.map((event) => ({ ...event, on: addDays(event.on, doneAfter + 1) }));
        expect(read([...open, { type: 'done', on: at(doneAfter) }, ...after], '2027-12-31')).toEqual(before);
      },
    ),
    runs,
  );
});
