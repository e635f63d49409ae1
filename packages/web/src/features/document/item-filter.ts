// Which items a tab of the ledger shows, in the order of the text.
import type { Item } from '@luoshi/contract/routes/document';

/** 全部 · 待审 · 已采纳 · 不采纳 · 缺期限 · 缺责任. */
export const itemFilters = ['all', 'open', 'taken', 'rejected', 'no-due', 'no-owner'] as const;

/** One of {@link itemFilters}. */
export type ItemFilter = (typeof itemFilters)[number];

type Judged = Pick<Item, 'kind' | 'state' | 'dueTo' | 'owners'>;

/** Only a task that is not rejected has to have a date and somebody who answers for it. */
const mustBeWhole = ({ kind, state }: Judged): boolean => kind === 'promise' && state !== 'rejected';

/** Whether an item lacks its date. */
export const lacksDue = (item: Judged): boolean => mustBeWhole(item) && item.dueTo === null;

/** Whether an item lacks who answers for it. */
export const lacksOwner = (item: Judged): boolean => mustBeWhole(item) && item.owners.length === 0;

const tests: Readonly<Record<ItemFilter, (item: Judged) => boolean>> = {
  all: () => true,
  open: ({ state }) => state === 'found',
  taken: ({ state }) => state === 'accepted' || state === 'edited',
  rejected: ({ state }) => state === 'rejected',
  'no-due': lacksDue,
  'no-owner': lacksOwner,
};

/** Items of a tab. */
export const shownBy = <I extends Judged>(items: readonly I[], filter: ItemFilter): readonly I[] =>
  items.filter(tests[filter]);

/** The next item nobody has decided: after this one, else from the beginning; null when there is none. */
export const nextOpen = <I extends Judged & { readonly id: string }>(
  items: readonly I[],
  id: string,
): string | null => {
  const at = items.findIndex((item) => item.id === id);
  const turned = [...items.slice(at + 1), ...items.slice(0, Math.max(at, 0))];
  return turned.find(tests.open)?.id ?? null;
};
