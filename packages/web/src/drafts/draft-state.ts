// How a draft stands: typed, kept on the device, kept on the server. Pure; the hook does what it says.

/** untouched · typed (waiting for the pause) · saving · saved on the server · on the device only. */
export type DraftStatus = 'untouched' | 'typed' | 'saving' | 'saved' | 'on-device';

/** What one person typed into one form, and where it is kept. */
export interface DraftState<C> {
  readonly content: C;
  readonly status: DraftStatus;
  /** Counts the changes, so that a save that comes back late does not pass for the newest. */
  readonly revision: number;
  readonly savedAt: string | null;
  readonly isRestored: boolean;
}

/** What happens to a draft. */
export type DraftEvent<C> =
  | { readonly type: 'restored'; readonly content: C; readonly savedAt: string | null }
  | { readonly type: 'typed'; readonly content: C | ((before: C) => C) }
  | { readonly type: 'save-started' }
  | { readonly type: 'saved'; readonly revision: number; readonly savedAt: string }
  | { readonly type: 'not-saved'; readonly revision: number }
  | { readonly type: 'sent'; readonly content: C };

/** A form nobody has typed into. */
export const untouched = <C>(content: C): DraftState<C> => ({
  content,
  status: 'untouched',
  revision: 0,
  savedAt: null,
  isRestored: false,
});

/** The draft after an event. Something restored never overwrites what was typed meanwhile. */
export const afterEvent = <C extends object | string>(
  state: DraftState<C>,
  event: DraftEvent<C>,
): DraftState<C> => {
  switch (event.type) {
    case 'restored':
      if (state.status !== 'untouched') return state;
      return {
        content: event.content,
        status: event.savedAt === null ? 'on-device' : 'saved',
        revision: state.revision,
        savedAt: event.savedAt,
        isRestored: true,
      };
    case 'typed':
      return {
        ...state,
        content: typeof event.content === 'function' ? event.content(state.content) : event.content,
        status: 'typed',
        revision: state.revision + 1,
      };
    case 'save-started':
      return state.status === 'typed' || state.status === 'on-device'
        ? { ...state, status: 'saving' }
        : state;
    case 'saved':
      if (event.revision !== state.revision) return { ...state, savedAt: event.savedAt };
      return { ...state, status: 'saved', savedAt: event.savedAt };
    case 'not-saved':
      return event.revision === state.revision && state.status === 'saving'
        ? { ...state, status: 'on-device' }
        : state;
    case 'sent':
      return { ...untouched(event.content), revision: state.revision + 1 };
  }
};

/** Whether closing the page would leave something only on this device or nowhere. */
export const isUnsaved = (status: DraftStatus): boolean =>
  status === 'typed' || status === 'saving' || status === 'on-device';
