// A table of people: whose post is new, whose changes, and what is wrong in it. Roles beyond a new post's, and accounts,
// are an administrator's to give: a table must not be a way around that.
import { namesIn, readRoles, type GivenRole } from '@luoshi/domain/import/cell-words';
import type { LineFault } from '@luoshi/domain/import/line-fault';
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import type { UnitMatch } from '@luoshi/domain/unit/match-unit';
import type { PostRecord } from '@luoshi/store/queries/post';
import { doubled, inOrder, readerOf, type Judged } from './judged.ts';
import { emptyCells, type Line } from './read-table.ts';

/** A post of the table. */
export interface PostDraft {
  readonly line: Line;
  readonly name: string;
  readonly unitId: string;
  readonly title: string;
  /** Null: the table says nothing. */
  readonly roles: readonly GivenRole[] | null;
  /** Fields answered for and units linked, of leaders; null: the table says nothing. */
  readonly fields: readonly string[] | null;
  readonly linkedUnitIds: readonly string[] | null;
  readonly phone: string | null;
  readonly username: string | null;
  /** The post this line is about, with the title it has now; null for a new post. */
  readonly post: PostRecord | null;
  /** The person, when somebody of that name is in the unit. */
  readonly personId: string | null;
}

/** What a table of people is judged by. */
export interface PeopleKnown {
  readonly match: (name: string) => UnitMatch;
  readonly posts: readonly PostRecord[];
  /** User names by person. */
  readonly usernames: ReadonlyMap<string, string>;
  /** User names of the table that somebody has already, in lower case. */
  readonly taken: ReadonlySet<string>;
  readonly isAdministrator: boolean;
}

const unitRead = (name: string, match: PeopleKnown['match']): Outcome<string> => {
  const found = match(name);
  return found.found === 'one' ? ok(found.id) : refuse('unit-unknown', { name, why: found.found });
};

/** The post a line means: of the same title; else the only one of that person here, whose title has changed. */
const postMeant = (
  here: readonly PostRecord[],
  title: string,
  titlesInTable: ReadonlySet<string>,
): PostRecord | null => {
  const same = here.find((post) => post.title === title);
  if (same !== undefined) return same;
  const left = here.filter((post) => !titlesInTable.has(post.title));
  const [only] = left;
  return only !== undefined && left.length === 1 && titlesInTable.size === 1 ? only : null;
};

const sameRoles = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((role) => b.includes(role));

const mayGive = (draft: PostDraft, known: PeopleKnown): Outcome<undefined> => {
  if (known.isAdministrator || draft.roles === null) return ok(undefined);
  const isUnchanged = draft.post !== null && sameRoles(draft.roles, draft.post.roles);
  const isNobodyYet = draft.personId === null;
  return isUnchanged || isNobodyYet ? ok(undefined) : refuse('not-allowed', { verb: 'person.add' });
};

const usernameRead = (draft: PostDraft, known: PeopleKnown): Outcome<string | null> => {
  const { username, personId } = draft;
  if (username === null) return ok(null);
  const own = personId === null ? undefined : known.usernames.get(personId);
  if (own !== undefined) {
    return own.toLowerCase() === username.toLowerCase()
      ? ok(null)
      : refuse('duplicate', { field: 'account' });
  }
  if (!known.isAdministrator) return refuse('not-allowed', { verb: 'person.add' });
  if (!/^[a-zA-Z0-9_.]{3,30}$/.test(username)) return refuse('invalid-input', { field: '用户名' });
  return known.taken.has(username.toLowerCase()) ? refuse('duplicate', { field: 'username' }) : ok(username);
};

const given = (text: string): string | null => (text === '' ? null : text);
const several = (text: string): readonly string[] | null => (text === '' ? null : namesIn(text));

const linkedRead = (
  names: readonly string[] | null,
  match: PeopleKnown['match'],
): Outcome<readonly string[] | null> => {
  const ids: string[] = [];
  for (const name of names ?? []) {
    const unit = unitRead(name, match);
    if (!unit.ok) return unit;
    ids.push(unit.value);
  }
  return ok(names === null ? null : ids);
};

/** Judges the lines of a table of people; a person is known again by name and unit. */
export const judgePeople = (lines: readonly Line[], known: PeopleKnown): Judged<PostDraft> => {
  const personKey = (line: Line): string => `${line.text('name')}\n${line.text('unit')}`;
  const titles = new Map<string, Set<string>>();
  for (const line of lines) {
    const key = personKey(line);
    titles.set(key, (titles.get(key) ?? new Set()).add(line.text('title')));
  }
  const faults: LineFault[] = [
    ...doubled(lines, 'name', (line) => `${personKey(line)}\n${line.text('title')}`),
    ...doubled(lines, 'username', (line) => line.text('username').toLowerCase()),
  ];
  const drafts = lines.map((line): PostDraft => {
    const reader = readerOf(line, emptyCells('people', line));
    const [name, unit, title] = [line.text('name'), line.text('unit'), line.text('title')];
    const unitId = unit === '' ? '' : reader.take('unit', unitRead(unit, known.match), '');
    const here = known.posts.filter((post) => post.person_name === name && post.unit_id === unitId);
    const roles = line.text('roles');
    const draft: PostDraft = {
      line,
      name,
      unitId,
      title,
      roles: roles === '' ? null : reader.take('roles', readRoles(roles), null),
      fields: several(line.text('fields')),
      linkedUnitIds: reader.take('linked', linkedRead(several(line.text('linked')), known.match), null),
      phone: given(line.text('phone')),
      username: given(line.text('username')),
      post: postMeant(here, title, titles.get(personKey(line)) ?? new Set()),
      personId: here[0]?.person_id ?? null,
    };
    reader.take('roles', mayGive(draft, known), undefined);
    const username = reader.take('username', usernameRead(draft, known), null);
    faults.push(...reader.faults);
    return { ...draft, username };
  });
  return { drafts, faults: inOrder(faults) };
};
