// Reports of the generated county: of every ten days of the year, in as many versions as make the number that is asked.

import { addDays } from '@luoshi/domain/period/calendar-date';
import { instant, periods, today } from './year.mjs';

/** Of the last periods some reports are not there yet. */
const missing = (index) => (index >= periods.length - 2 ? 10 : 1);

/** Periods a commitment is reported for: from the first, until it is closed. */
export function slotsOf({ row }, chance) {
  if (row.state === 'assigned') return [];
  return periods.flatMap((period, index) => {
    const isOver = row.completed_on !== null && period.start > row.completed_on;
    return isOver || chance.chance(missing(index)) ? [] : [{ ...period, index }];
  });
}

/**
 * How many versions each slot has, so that they add up to the number that is asked.
 *
 * @returns a function of the slot's place
 */
export function versionsOf(slots, reports) {
  const least = Math.floor(reports / slots);
  const more = reports - least * slots;
  // Spread evenly: the slots at which the running share steps over a whole number have one more.
  return (place) =>
    least + (Math.floor(((place + 1) * more) / slots) > Math.floor((place * more) / slots) ? 1 : 0);
}

/** Cumulative value at the end of a period: the plan's share at the pace the commitment is kept. */
function valueAt({ row, pace }, index) {
  if (row.target_value === null || row.target_value === undefined) return null;
  const done = (Number(row.target_value) * (index + 1) * pace) / (periods.length * 100);
  return String(Math.floor(row.state === 'closed' && index >= 26 ? Number(row.target_value) : done));
}

/** Nodes said to be done in a period: those due in it, when the commitment keeps its pace. */
function doneIn({ row, nodes, pace }, { start, end, filedOn }) {
  const within = nodes.filter(({ due_on: due }) => start <= due && due <= end);
  const kept = row.state === 'closed' ? within : within.filter(({ ordinal }) => pace + ordinal * 3 > 62);
  return kept.map((node) => ({ node, doneOn: node.due_on < filedOn ? node.due_on : filedOn, note: null }));
}

function stateOf(index, chance) {
  if (index <= periods.length - 3) return 'reviewed';
  if (index === periods.length - 2) return 'signed';
  const draw = chance.below(100);
  if (draw < 5) return 'returned';
  return draw < 40 ? 'filed' : 'signed';
}

const moments = (state, day, hour, { unit, office }) => {
  const isSigned = state === 'signed' || state === 'reviewed';
  const at = instant(day, hour, 30);
  return {
    signed_by_post_id: isSigned ? unit.head.id : null,
    signed_at: isSigned ? at : null,
    published_at: isSigned ? at : null,
    reviewed_by_post_id: state === 'reviewed' ? office.id : null,
    reviewed_at: state === 'reviewed' ? instant(day, hour + 2) : null,
    returned_reason: state === 'returned' ? '数据与台账不一致，请核对后重报' : null,
  };
};

/**
 * The versions of one slot; every one but the last was returned.
 *
 * @returns the rows, and the nodes the last one says are done
 */
export function reportsOf(commitment, slot, versions, chance, office) {
  const { unit, row } = commitment;
  const [handler] = unit.handlers;
  const late = chance.chance(4);
  const day = late && slot.end < addDays(today, -8) ? addDays(slot.filedOn, 5) : slot.filedOn;
  const done = doneIn(commitment, slot);
  const rows = Array.from({ length: versions }, (_, at) => {
    const isLast = at === versions - 1;
    const state = isLast ? stateOf(slot.index, chance) : 'returned';
    const hour = 8 + 2 * at;
    return {
      commitment_id: row.id,
      unit_id: unit.unit.id,
      period: slot.period,
      report_version: at + 1,
      value: valueAt(commitment, slot.index),
      note: `${slot.period}进展：已完成第${slot.index + 1}期工作，下一步按计划推进。`,
      nodes_done: JSON.stringify(done.map(({ node, doneOn, note }) => ({ nodeId: node.id, doneOn, note }))),
      state,
      filed_by_post_id: handler.id,
      filed_by_person_id: handler.person_id,
      filed_at: instant(day, hour),
      late: late && day !== slot.filedOn,
      ...moments(state, day, hour, { unit, office }),
    };
  });
  return { rows, done };
}
