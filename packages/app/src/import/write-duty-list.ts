// Writes judged duty lists: a changed entry changes from its date on, a new one is added.
import type { Outcome } from '@luoshi/domain/outcome/outcome';
import { ok } from '@luoshi/domain/outcome/outcome';
import { insertRows, updateRow } from '@luoshi/store/journal/write';
import type { Scene } from '../use-case/use-case.ts';
import type { DutyDraft } from './judge-duty-list.ts';
import type { Written } from './written.ts';

const rowOf = (draft: DutyDraft) => ({
  unit_id: draft.unitId,
  list: draft.list,
  number: draft.number,
  title: draft.title,
  words: [...draft.words],
  lead_unit_id: draft.leadUnitId,
  source: draft.source,
});

/** @returns whether the entry says something else than before */
const update = async (scene: Scene, draft: DutyDraft): Promise<Outcome<boolean>> => {
  const { existing } = draft;
  if (existing === null) return ok(false);
  const row = rowOf(draft);
  const isSame = Object.entries(row).every(
    ([column, value]) => JSON.stringify(existing[column as keyof typeof row]) === JSON.stringify(value), // the keys of the row just made
  );
  if (isSame) return ok(false);
  const changed = await updateRow(scene, 'township_duties', existing.id, existing.version, row);
  return changed.ok ? ok(true) : changed;
};

/** @returns how many entries were added and changed; a line that says nothing new changes nothing */
export const writeDutyList = async (
  scene: Scene,
  drafts: readonly DutyDraft[],
): Promise<Outcome<Written>> => {
  const fresh = drafts.filter((draft) => draft.existing === null);
  await insertRows(
    scene,
    'township_duties',
    fresh.map((draft) => ({ ...rowOf(draft), valid_from: draft.validFrom })),
  );
  let updated = 0;
  for (const draft of drafts) {
    const changed = await update(scene, draft);
    if (!changed.ok) return changed;
    updated += Number(changed.value);
  }
  return ok({ added: fresh.length, updated, documentId: null });
};
