// Rulebooks shipped and adopted. What was adopted is read from the row, never again from the file.
import { parseRulebook } from '@luoshi/scoring/parse-rulebook';
import type { Rulebook } from '@luoshi/scoring/rulebook';
import type { RulebookRow } from '@luoshi/store/queries/score';
import type { RulebookFile } from '../rules/rules.ts';

/** @throws when stored content is no rulebook: a broken database, for it was one when it was adopted */
export const adoptedRulebook = (row: Pick<RulebookRow, 'content' | 'sha256'>): Rulebook => {
  const parsed = parseRulebook(row.content, { sha256: row.sha256, indicators: null });
  if (!parsed.ok)
    throw new Error(`adopted rulebook ${row.sha256} cannot be read: ${JSON.stringify(parsed.faults)}`);
  return parsed.value;
};

/** A rulebook in a list; `adopted` is null for one that is only shipped. */
export const rulebookLine = (
  rulebook: Rulebook,
  adopted: { readonly row: RulebookRow; readonly by: string | null } | null,
) => ({
  rulebook: rulebook.id,
  name: rulebook.name,
  version: rulebook.version,
  sha256: rulebook.sha256,
  from: rulebook.from,
  to: rulebook.to,
  source: rulebook.source,
  adoptedId: adopted?.row.id ?? null,
  adoptedAt: adopted?.row.adopted_at ?? null,
  adoptedBy: adopted?.by ?? null,
});

/** The shipped rulebook of an id and hash; null when another file stands there now. */
export const shippedRulebook = (
  files: readonly RulebookFile[],
  id: string,
  sha256: string,
): RulebookFile | null => files.find((file) => file.rulebook.id === id && file.sha256 === sha256) ?? null;
