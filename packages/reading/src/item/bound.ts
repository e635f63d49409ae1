// What is to be done, or finished, by a day that stands in the stretch itself.
import type { Candidate } from './candidate.ts';
import { isExhortation } from './opener.ts';
import { isFinishing } from './tail.ts';

const untilThen = /^(?:之?前|以前|之?内)/;

/** What a clause says behind a deadline of its own; null without one. */
function behindDeadline(text: string, { core, dates }: Candidate): string | null {
  for (const { starts, ends } of dates) {
    const until = starts < core.starts ? 0 : (untilThen.exec(text.slice(ends, ends + 2))?.[0].length ?? 0);
    if (until > 0 && ends < core.ends) return text.slice(ends + until, core.ends);
  }
  return null;
}

/** Facts about a deadline: a named body is bound by it, or only the end of a thing named before is set. */
export function boundFacts(text: string, candidate: Candidate): readonly string[] {
  const deed = behindDeadline(text, candidate);
  if (deed === null || isExhortation(deed)) return [];
  if (isFinishing(deed)) return ['finish-by'];
  return candidate.owned && candidate.owners.length > 0 ? ['bound', 'do-by'] : ['do-by'];
}
