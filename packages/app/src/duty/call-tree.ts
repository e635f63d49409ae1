// 呼叫树: who calls whom at which number, written anew as a whole; numbers that stay keep their id.
import { ok, refuse } from '@luoshi/domain/outcome/outcome';
import { deleteRow, insertRow, updateRow } from '@luoshi/store/journal/write';
import { listContacts, type DutyRow } from '@luoshi/store/queries/duty';
import { useCase } from '../use-case/use-case.ts';

/** A number; those after it with a greater depth are called by it. */
export interface NewContact {
  readonly id: string | null;
  readonly depth: number;
  readonly kind: DutyRow<'contacts'>['kind'];
  readonly name: string;
  readonly phone: string;
}

/** For each line the index of the one it hangs under; null for a root. */
const parentsOf = (contacts: readonly NewContact[]): readonly (number | null)[] =>
  contacts.map((contact, n) => {
    const above = contacts.slice(0, n).findLastIndex((each) => each.depth < contact.depth);
    return above < 0 ? null : above;
  });

/** @returns the unit's id; `invalid-input` for a line that skips a level */
export const setCallTree = useCase(
  'duty.set-up',
  async (
    scene,
    { unitId, contacts }: { readonly unitId: string; readonly contacts: readonly NewContact[] },
  ) => {
    const allowed = scene.require({ unitIds: [unitId] });
    if (!allowed.ok) return allowed;
    if (contacts.some(({ depth }, n) => depth > (n === 0 ? 0 : (contacts[n - 1]?.depth ?? 0) + 1)))
      return refuse('invalid-input', { field: 'depth' });
    const known = (await listContacts(scene)).filter((contact) => contact.unit_id === unitId);
    const parents = parentsOf(contacts);
    const ids: string[] = [];
    for (const [n, { id, kind, name, phone }] of contacts.entries()) {
      const at = parents[n] ?? null;
      const values = {
        kind,
        name: name.trim(),
        phone: phone.trim(),
        ordinal: n,
        parent_id: at === null ? null : (ids[at] ?? null),
      };
      const old = known.find((contact) => contact.id === id);
      if (old === undefined) {
        ids.push((await insertRow(scene, 'duty_contacts', { unit_id: unitId, ...values })).id);
        continue;
      }
      const changed = await updateRow(scene, 'duty_contacts', old.id, old.version, values);
      if (!changed.ok) return changed;
      ids.push(old.id);
    }
    for (const { id } of known.filter((contact) => !ids.includes(contact.id)).toReversed()) {
      const gone = await deleteRow(scene, 'duty_contacts', id);
      if (!gone.ok) return gone;
    }
    return ok({ id: unitId });
  },
);
