// What the model looks at beside pairs of characters: the facts about a stretch, how it opens and closes, and how it
// stands to the one before and after it.
import { openingVerb } from '../confidence/verbs.ts';
import type { ReadSentence } from '../document.ts';
import type { Judged } from '../item/judge.ts';
import type { Context } from '../kind/mode.ts';
import { meanings, sizeClass, unitClasses } from './classes.ts';

const counted = (one: Judged): 'Q' | '-' => (one.candidate.quantities.length > 0 ? 'Q' : '-');

/** What the words around a stretch speak of, and whether they say so. */
const modeOf = ({ mode, told }: Context): string => mode + (told ? '!' : '?');

/** What is said of one stretch by itself. */
function ownTraits(text: string, judged: Judged, context: Context): string[] {
  const { candidate, kind, deed, tense, facts } = judged;
  const { core, owners, owned, demanded, quantities } = candidate;
  const [mode, q] = [modeOf(context), counted(judged)];
  const traits = [
    'any',
    ...facts,
    `mode:${mode}`,
    `kind:${kind}:${mode}:${q}`,
    `document:${context.document}`,
    `after:${candidate.after}`,
    `owners:${Math.min(owners.length, 2)}:${owned}:${demanded}`,
    `size:${sizeClass(candidate.ends - candidate.starts)}:${q}`,
    `tense:${tense.asks}:${tense.tells}:${mode}:${q}`,
    `opens:${deed.charAt(0)}`,
    `opens:${deed.slice(0, 2)}`,
    `closes:${text.charAt(core.ends - 1)}`,
    `closes:${text.slice(core.ends - 2, core.ends)}`,
    `verb:${openingVerb(deed)}:${mode}:${q}`,
    `counts:${Math.min(quantities.length, 4)}`,
    `meant:${meanings(quantities)}`,
  ];
  for (const unit of unitClasses(quantities)) traits.push(`unit:${unit}`, `unit:${unit}:${kind}`);
  if (tense.over) traits.push('over');
  if (tense.ahead) traits.push('ahead');
  return traits;
}

/** How a stretch stands to the one before it: what its quantities would add there, and what lies between. */
function behindTraits(text: string, judged: Judged, before: Judged): readonly string[] {
  const [own, last] = [judged.candidate, before.candidate];
  const gap = own.starts - last.ends;
  const sameUnits = own.quantities.every(({ unit }) => last.quantities.some((one) => one.unit === unit));
  const traits = [
    `gap:${gap <= 1 ? gap : gap <= 10 ? 'few' : 'far'}`,
    `behind:${meanings(last.quantities)}:${meanings(own.quantities)}`,
    `units:${unitClasses(last.quantities).join('+')}:${unitClasses(own.quantities).join('+')}`,
    `same:${counted(before)}:${counted(judged)}:${sameUnits}`,
    `kinds:${before.kind}:${judged.kind}`,
    `joined:${own.after}:${counted(before)}:${counted(judged)}`,
    `last:${text.slice(last.ends - 2, last.ends)}`,
  ];
  const [first] = own.quantities;
  if (!first) return traits;
  const lead = text.slice(own.core.starts, first.starts);
  return [...traits, `lead:${sizeClass(lead.length)}`, `lead:${lead.slice(0, 2)}`, `lead:-${lead.slice(-2)}`];
}

/** The traits of each stretch of a sentence. */
export function traitsOf(
  text: string,
  { context, first }: ReadSentence,
  judged: readonly Judged[],
): readonly (readonly string[])[] {
  return judged.map((one, i) => {
    const [before, next] = [judged[i - 1], judged[i + 1]];
    const traits = ownTraits(text, one, context);
    traits.push(...(before ? behindTraits(text, one, before) : ['opens']));
    traits.push(`next:${next ? next.candidate.after + counted(next) : ''}`);
    if (judged.length > 3) traits.push('long-sentence');
    if (first) traits.push('paragraph');
    return traits;
  });
}
