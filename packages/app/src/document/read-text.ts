// What is done with a document's text away from the event loop: opened, asked for a secrecy mark, read.
// Called through `in-worker.ts`; it stores nothing.
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import { extractText } from '@luoshi/paper/text/extract';
import { isClassified, read, untakenIn, type FoundItem, type Untaken } from '@luoshi/reading/index';

/** Address of this module for the worker. */
export const readTextModule = import.meta.url;

/** What is handed in: a file or pasted text, and what reading has to be told. */
export interface HandedIn {
  readonly file: { readonly name: string; readonly bytes: Uint8Array } | null;
  readonly text: string | null;
  readonly date: string;
  /** Names of the county's bodies. */
  readonly units: readonly string[];
}

/** A document's text with what was found in it. */
export interface ReadText {
  readonly text: string;
  readonly items: readonly FoundItem[];
}

const textOf = async ({ file, text }: HandedIn): Promise<Outcome<string>> => {
  if (file === null) return text === null || text.trim() === '' ? refuse('file-empty') : ok(text);
  const extracted = await extractText(file.bytes, file.name);
  return extracted.ok ? ok(extracted.value.text) : extracted;
};

/**
 * Opens and reads what was handed in.
 *
 * @returns the text and its items; the refusals of `extractText`, and `document-classified` before anybody can store it
 * @source practice 17
 * @public called in the worker thread, by name
 */
export const readHandedIn = async (handedIn: HandedIn): Promise<Outcome<ReadText>> => {
  const text = await textOf(handedIn);
  if (!text.ok) return text;
  // PostgreSQL keeps no NUL, and taking it out would move every sentence.
  if (text.value.includes('\u0000')) return refuse('text-undecodable');
  const mark = isClassified(text.value);
  if (mark !== null) return refuse('document-classified', { mark });
  const { items } = read(text.value, { date: handedIn.date, units: handedIn.units });
  return ok({ text: text.value, items });
};

/**
 * The sentences with a number, a date or an owner that overlap nothing taken.
 *
 * @public called in the worker thread, by name
 */
export const untakenOf = (
  text: string,
  taken: readonly { readonly starts: number; readonly ends: number }[],
  units: readonly string[],
  date: string,
): readonly Untaken[] => untakenIn(text, taken, { date, units });
