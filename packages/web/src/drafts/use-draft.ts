// 草稿: keeps what is typed into a form — at once on the device, a second after the last key on the server —
// and gives it back when the form is opened again, also after a lost session.
import { useCallback, useEffect, useReducer, useRef, type RefObject } from 'react';
import { call } from '../api/call.ts';
import { useSession } from '../session/session.tsx';
import { dropFromDevice, findOnDevice, keepOnDevice, type DraftPlace } from './device-drafts.ts';
import { afterEvent, untouched, type DraftEvent, type DraftState } from './draft-state.ts';

/** A form's draft. */
export interface Draft<C> extends DraftState<C> {
  readonly type: (content: C) => void;
  /** Changes what stands there when the change arrives: an upload may end after further typing. */
  readonly change: (change: (before: C) => C) => void;
  /** The form was sent or given up: nothing is kept. */
  readonly drop: () => Promise<void>;
}

const pause = 1_000;
const again = 15_000;

type Place = Omit<DraftPlace, 'personId'>;

const keepOnServer = async (
  place: Place,
  content: unknown,
  basedOn: number | null,
): Promise<string | null> => {
  try {
    return (await call('keepDraft', { params: place, body: { content, basedOn } })).savedAt;
  } catch {
    return null; // the device has it, and it is tried again
  }
};

const findDraft = async (place: DraftPlace): Promise<{ content: unknown; savedAt: string | null } | null> => {
  const onDevice = await findOnDevice(place);
  if (onDevice !== undefined) return { content: onDevice.content, savedAt: null };
  const { form, subject } = place;
  const answer = await call('readDraft', { params: { form, subject } }).catch(() => null);
  return answer?.draft ?? null;
};

/** Saves after a pause; returns the save under way, so that dropping can wait for it. */
const useSaving = <C extends object>(
  { content, revision, status }: DraftState<C>,
  dispatch: (event: DraftEvent<C>) => void,
  { personId, form, subject }: DraftPlace,
  basedOn: number | null,
): RefObject<Promise<void>> => {
  const newest = useRef(revision);
  const underWay = useRef(Promise.resolve());
  useEffect(() => {
    newest.current = revision;
  }, [revision]);
  useEffect(() => {
    if (status !== 'typed' && status !== 'on-device') return undefined;
    const place = { personId, form, subject };
    if (status === 'typed') void keepOnDevice(place, { content, basedOn });
    const save = async (): Promise<void> => {
      dispatch({ type: 'save-started' });
      const savedAt = await keepOnServer({ form, subject }, content, basedOn);
      dispatch(savedAt === null ? { type: 'not-saved', revision } : { type: 'saved', revision, savedAt });
      if (savedAt !== null && newest.current === revision) await dropFromDevice(place);
    };
    const timer = setTimeout(
      () => {
        underWay.current = save();
      },
      status === 'typed' || revision === 0 ? pause : again,
    );
    return () => clearTimeout(timer);
  }, [status, revision, content, basedOn, dispatch, personId, form, subject]);
  return underWay;
};

/**
 * The draft of one form.
 *
 * @param form name of the form; `subject` what it is about
 * @param initial what an untouched form holds; a draft of an older form keeps its fields that still exist
 * @param basedOn version the form was opened on
 */
export const useDraft = <C extends object>(
  form: string,
  subject: string,
  initial: C,
  basedOn: number | null,
): Draft<C> => {
  const personId = useSession().person.id;
  const [state, dispatch] = useReducer(afterEvent<C>, initial, untouched<C>);
  const first = useRef(initial);

  useEffect(() => {
    let isOpen = true;
    void findDraft({ personId, form, subject }).then((found) => {
      if (!isOpen || found === null || typeof found.content !== 'object') return;
      dispatch({ type: 'restored', content: { ...first.current, ...found.content }, savedAt: found.savedAt });
    });
    return () => {
      isOpen = false;
    };
  }, [personId, form, subject]);

  const underWay = useSaving(state, dispatch, { personId, form, subject }, basedOn);
  const drop = useCallback(async () => {
    dispatch({ type: 'sent', content: first.current });
    await underWay.current;
    await dropFromDevice({ personId, form, subject });
    await call('dropDraft', { params: { form, subject } }).catch(() => null);
  }, [underWay, personId, form, subject]);

  return {
    ...state,
    type: (content) => dispatch({ type: 'typed', content }),
    change: (change) => dispatch({ type: 'typed', content: change }),
    drop,
  };
};
