// Nobody is scored by how many people complain: a rule that counts petitions or visits is refused.
// What may count is an office's own lateness: a statutory reply overdue.
import type { ItemShape } from './shapes/shapes.ts';

const petition = /信访|上访|来访|越级访|集体访|进京访|非访|投诉量|petition|visit/iu;

/** Names and indicators by which a rule says what it counts; a late reply may name what it replies to. */
const countedBy = (name: string, shape: ItemShape): readonly string[] => {
  if (shape.kind !== 'deduct-per-event') return [name, shape.indicator];
  const events = shape.events.filter((event) => event.kind !== 'late-reply');
  return events.length === 0 ? [] : [name, ...events.flatMap((event) => [event.name, event.indicator])];
};

/**
 * The words by which a rule counts petitions or visits, or null.
 *
 * @source engineering 32, shape 15; the petition regulations rank nobody by numbers of visits
 */
export const petitionCount = (name: string, shape: ItemShape): string | null =>
  countedBy(name, shape).find((word) => petition.test(word)) ?? null;
