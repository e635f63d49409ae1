// 加人员: what is typed, and what is wrong with it.
import type { NewPerson } from '@luoshi/contract/routes/unit';

/** Roles a post can be given, in the order they are offered. */
export const givenRoles = [
  'handler',
  'head',
  'office',
  'inspector',
  'leader',
  'administrator',
  'auditor',
  'personnel',
] as const satisfies readonly NewPerson['roles'][number][];

/** A person as typed. */
export interface PersonFields {
  readonly name: string;
  readonly unitId: string;
  readonly title: string;
  readonly roles: readonly (typeof givenRoles)[number][];
  readonly phone: string;
  readonly username: string;
}

/** A form nobody has typed into. */
export const blankPerson: PersonFields = {
  name: '',
  unitId: '',
  title: '',
  roles: [],
  phone: '',
  username: '',
};

/** A field that cannot be sent as it is. */
export type WrongField = 'name' | 'unitId' | 'title' | 'username';

/** What is wrong; an empty user name means that the person gets no account. */
export const wrongIn = ({ name, unitId, title, username }: PersonFields): readonly WrongField[] => [
  ...(name.trim() === '' ? (['name'] as const) : []),
  ...(unitId === '' ? (['unitId'] as const) : []),
  ...(title.trim() === '' ? (['title'] as const) : []),
  ...(username.trim() === '' || /^[a-zA-Z0-9_.]{3,30}$/.test(username.trim()) ? [] : (['username'] as const)),
];

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** The person as the wire takes it. */
export const personOf = (fields: PersonFields): NewPerson => ({
  name: fields.name.trim(),
  unitId: fields.unitId,
  title: fields.title.trim(),
  roles: [...fields.roles],
  phone: orNull(fields.phone),
  username: orNull(fields.username),
});
