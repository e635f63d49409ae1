// What `luoshi read` was asked: the file, the document's date, the form of the answer.
import { parseDate } from '@luoshi/domain/period/calendar-date';

/** The answer as a table, as JSON, or the text that the offsets count in. */
export type ReadForm = 'table' | 'json' | 'text';

/** A well-formed request. */
export interface ReadArguments {
  readonly file: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date: string | null;
  readonly form: ReadForm;
}

/** What is wrong with a request; `date` is the malformed text. */
export type ReadArgumentsFault = { readonly usage: true } | { readonly date: string };

const forms: Readonly<Record<string, ReadForm>> = { '--json': 'json', '--text': 'text' };
const written = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const [earliest, latest] = ['1900-01-01', '2199-12-31'];

/** A year, month or day that exists, of the years a document may be from. */
function isDate(text: string): boolean {
  if (!written.test(text)) return false;
  const day = parseDate(text + '-01-01'.slice(text.length - 4));
  return day.ok && day.value >= earliest && day.value <= latest;
}

/** Reads the arguments; every option once, the date as `--date D` or `--date=D`. */
export function readArguments(args: readonly string[]): ReadArguments | ReadArgumentsFault {
  let [file, date, form]: [string | null, string | null, ReadForm | null] = [null, null, null];
  const rest = args.flatMap((arg) => (arg.startsWith('--date=') ? ['--date', arg.slice(7)] : [arg]));
  for (let i = 0; i < rest.length; i++) {
    const arg = rest[i] ?? '';
    const asked = forms[arg];
    if (arg === '--date' && date === null && i + 1 < rest.length) date = rest[++i] ?? '';
    else if (asked !== undefined && form === null) form = asked;
    else if (!arg.startsWith('-') && file === null) file = arg;
    else return { usage: true };
  }
  if (file === null) return { usage: true };
  return date !== null && !isDate(date) ? { date } : { file, date, form: form ?? 'table' };
}
