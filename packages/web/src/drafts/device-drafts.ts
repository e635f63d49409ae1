// Drafts on the device, under the person's id, until the server has them. Another person's are never offered.
import { del, get, keys, set } from 'idb-keyval';

/** One form of one subject. */
export interface DraftPlace {
  readonly personId: string;
  readonly form: string;
  readonly subject: string;
}

/** A draft as the device keeps it. */
export interface DeviceDraft {
  readonly content: unknown;
  readonly basedOn: number | null;
}

const keyOf = ({ personId, form, subject }: DraftPlace): string => `draft/${personId}/${form}/${subject}`;

// A browser that forbids storage must not stop anybody from typing: the server keeps the draft all the same.
const quietly = async <R>(work: Promise<R>, otherwise: R): Promise<R> => work.catch(() => otherwise);

/** Keeps a draft. */
export const keepOnDevice = (place: DraftPlace, draft: DeviceDraft): Promise<void> =>
  quietly(set(keyOf(place), draft), undefined);

/** The draft of a form, if the server did not get it. */
export const findOnDevice = (place: DraftPlace): Promise<DeviceDraft | undefined> =>
  quietly(get<DeviceDraft>(keyOf(place)), undefined);

/** Forgets a draft: the server has it, or it was sent. */
export const dropFromDevice = (place: DraftPlace): Promise<void> => quietly(del(keyOf(place)), undefined);

/** How many drafts of a person only this device has. */
export const countOnDevice = async (personId: string): Promise<number> => {
  const all = await quietly(keys<string>(), []);
  return all.filter((key) => key.startsWith(`draft/${personId}/`)).length;
};
