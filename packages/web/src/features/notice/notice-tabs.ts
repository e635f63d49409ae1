// Which notices stand under which tab.
import type { Notice } from '@luoshi/contract/routes/notice';

/** Tabs in the order of the work. */
export const noticeTabs = [
  'proposals',
  'drafted',
  'awaited',
  'replied',
  'listed',
  'interviews',
  'all',
] as const;

/** One of {@link noticeTabs}. */
export type NoticeTab = (typeof noticeTabs)[number];

const belongs: Readonly<Record<Exclude<NoticeTab, 'proposals'>, (notice: Notice) => boolean>> = {
  drafted: ({ state }) => state === 'drafted',
  awaited: ({ state, kind }) => kind !== 'interview' && (state === 'to-sign-for' || state === 'to-reply'),
  replied: ({ state, replies }) => state === 'replied' || (state === 'settled' && replies.length > 0),
  listed: ({ kind, state }) => kind === 'listed' && state !== 'delisted' && state !== 'withdrawn',
  interviews: ({ kind }) => kind === 'interview',
  all: () => true,
};

/** The notices of a tab; of the proposals there are none. */
export const noticesOf = (notices: readonly Notice[], tab: NoticeTab): readonly Notice[] =>
  tab === 'proposals' ? [] : notices.filter(belongs[tab]);
