// What a heading may mean, as one choice: not said, of others, not filled in, or a part of a figure. Pure.
import type { FormHeading } from '@luoshi/contract/routes/form';

/** The meaning of a heading as a person says it. */
export type Meaning = Pick<FormHeading, 'meaning' | 'indicator' | 'unitId' | 'measure'>;

const bare = { indicator: null, unitId: null, measure: null };

/** A meaning as text of a choice, `indicator:farmland`; what says two parts keeps both. */
export const choiceOf = ({ meaning, indicator, unitId, measure }: Meaning): string => {
  if (meaning !== 'figure') return meaning;
  const parts = [
    ...(indicator === null ? [] : [`indicator:${indicator}`]),
    ...(unitId === null ? [] : [`unit:${unitId}`]),
    ...(measure === null ? [] : [`measure:${measure}`]),
  ];
  return parts.length === 0 ? 'county' : parts.join(' ');
};

const measures = ['value', 'target', 'share', 'due'] as const;

/** The meaning that a choice says. */
export const meaningOf = (choice: string): Meaning => {
  if (choice === 'unmapped' || choice === 'outside' || choice === 'ignored')
    return { meaning: choice, ...bare };
  const part = (name: string): string | null =>
    choice
      .split(' ')
      .find((each) => each.startsWith(`${name}:`))
      ?.slice(name.length + 1) ?? null;
  return {
    meaning: 'figure',
    indicator: part('indicator'),
    unitId: part('unit'),
    measure: measures.find((each) => each === part('measure')) ?? null,
  };
};
