// Writes a judged table of people: posts and phones change, new people and posts are added, accounts come last.
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import { insertRow, updateRow } from '@luoshi/store/journal/write';
import { findPerson } from '@luoshi/store/queries/person';
import type { UnitRow } from '@luoshi/store/queries/unit';
import type { Accounts } from '../account/accounts.ts';
import type { Scene } from '../use-case/use-case.ts';
import type { PostDraft } from './judge-people.ts';
import type { Written } from './written.ts';

interface Writing {
  readonly scene: Scene;
  readonly leadership: ReadonlySet<string>;
  /** People made in this import, by name and unit. */
  readonly made: Map<string, string>;
  readonly accounts: { readonly personId: string; readonly name: string; readonly username: string }[];
}

const keyOf = (draft: PostDraft): string => `${draft.name}\n${draft.unitId}`;

const personOf = async ({ scene, made }: Writing, draft: PostDraft): Promise<string> => {
  const known = draft.personId ?? made.get(keyOf(draft));
  if (known !== undefined) return known;
  const person = await insertRow(scene, 'people', { name: draft.name, phone: draft.phone });
  made.set(keyOf(draft), person.id);
  return person.id;
};

const changePhone = async (scene: Scene, personId: string, phone: string | null): Promise<boolean> => {
  const person = phone === null ? null : await findPerson(scene, personId);
  if (person === null || person.phone === phone) return false;
  const changed = await updateRow(scene, 'people', personId, person.version, { phone });
  return changed.ok;
};

const changePost = async (scene: Scene, draft: PostDraft): Promise<Outcome<boolean>> => {
  const { post } = draft;
  if (post === null) return ok(false);
  const change = {
    title: draft.title,
    roles: [...(draft.roles ?? post.roles)],
    fields: [...(draft.fields ?? post.fields)],
    linked_unit_ids: [...(draft.linkedUnitIds ?? post.linked_unit_ids)],
  };
  const before = [post.title, post.roles, post.fields, post.linked_unit_ids];
  if (JSON.stringify(before) === JSON.stringify(Object.values(change))) return ok(false);
  const changed = await updateRow(scene, 'posts', post.id, post.version, change);
  return changed.ok ? ok(true) : changed;
};

/** Whoever is new in the unit of county leaders leads; anybody else has no role before one is given. */
const rolesOf = ({ leadership }: Writing, draft: PostDraft): string[] => {
  if (draft.roles !== null) return [...draft.roles];
  return draft.personId === null && leadership.has(draft.unitId) ? ['leader'] : [];
};

const writeDraft = async (
  writing: Writing,
  draft: PostDraft,
): Promise<Outcome<'added' | 'updated' | 'same'>> => {
  const { scene } = writing;
  const personId = await personOf(writing, draft);
  if (draft.username !== null)
    writing.accounts.push({ personId, name: draft.name, username: draft.username });
  if (draft.post === null) {
    await insertRow(scene, 'posts', {
      person_id: personId,
      unit_id: draft.unitId,
      title: draft.title,
      roles: rolesOf(writing, draft),
      fields: [...(draft.fields ?? [])],
      linked_unit_ids: [...(draft.linkedUnitIds ?? [])],
      from_on: scene.today,
    });
    return ok('added');
  }
  const isPhoneNew = await changePhone(scene, personId, draft.phone);
  const changed = await changePost(scene, draft);
  if (!changed.ok) return changed;
  return ok(isPhoneNew || changed.value ? 'updated' : 'same');
};

/**
 * Writes every line.
 *
 * @param accounts new accounts have no password until an administrator sets one
 * @returns how many posts were added and changed
 */
export const writePeople = async (
  scene: Scene,
  units: readonly UnitRow[],
  drafts: readonly PostDraft[],
  accounts: Accounts,
): Promise<Outcome<Written>> => {
  const leadership = units.filter((unit) => unit.kind === 'leadership').map((unit) => unit.id);
  const writing: Writing = { scene, leadership: new Set(leadership), made: new Map(), accounts: [] };
  const count = { added: 0, updated: 0, same: 0 };
  for (const draft of drafts) {
    const written = await writeDraft(writing, draft);
    if (!written.ok) return written;
    count[written.value] += 1;
  }
  const { jurisdictionId } = scene.actor;
  // Last: accounts stand in a schema of their own that no rollback of ours reaches.
  for (const account of writing.accounts) {
    const made = await accounts.create({ ...account, password: null, jurisdictionId });
    if (made === null) return refuse('duplicate', { field: 'username' });
  }
  return ok({ added: count.added, updated: count.updated, documentId: null });
};
