// One table, judged by its kind: the faults for a preview, and the writing of it for the commit.
import type { Mapping } from '@luoshi/domain/import/guess-mapping';
import type { ImportKind } from '@luoshi/domain/import/import-field';
import type { LineFault } from '@luoshi/domain/import/line-fault';
import type { Outcome } from '@luoshi/domain/outcome/outcome';
import { unitMatcher } from '@luoshi/domain/unit/match-unit';
import type { Sheet } from '@luoshi/paper/sheet/read-sheet';
import { listDuties } from '@luoshi/store/queries/duty-list';
import { listInForce } from '@luoshi/store/queries/import';
import { listPosts } from '@luoshi/store/queries/post';
import { listUnits, type UnitRow } from '@luoshi/store/queries/unit';
import type { Accounts } from '../account/accounts.ts';
import { namedUnits } from '../item/item-view.ts';
import type { Scene } from '../use-case/use-case.ts';
import { judgeDutyList } from './judge-duty-list.ts';
import { judgeLedger } from './judge-ledger.ts';
import { judgePeople } from './judge-people.ts';
import { judgeUnits } from './judge-units.ts';
import { linesOf, type Line, type SentTable } from './read-table.ts';
import { writeDutyList } from './write-duty-list.ts';
import { writeLedger } from './write-ledger.ts';
import { writePeople } from './write-people.ts';
import { writeUnits } from './write-units.ts';
import type { Written } from './written.ts';

/** A table judged: what is wrong, and how to write it when nothing is. */
export interface JudgedTable {
  readonly faults: readonly LineFault[];
  write(): Promise<Outcome<Written>>;
}

/** What is imported, and what writing it needs. */
export interface Importing {
  readonly kind: ImportKind;
  readonly file: SentTable;
  readonly accounts: Accounts;
}

const peopleTable = async (
  scene: Scene,
  accounts: Accounts,
  lines: readonly Line[],
  units: readonly UnitRow[],
): Promise<JudgedTable> => {
  const posts = await listPosts(scene, scene.today);
  const usernames = lines.map((line) => line.text('username')).filter((name) => name !== '');
  const { drafts, faults } = judgePeople(lines, {
    match: unitMatcher(namedUnits(units)),
    posts,
    usernames: await accounts.usernames(
      scene.actor.jurisdictionId,
      posts.map((post) => post.person_id),
    ),
    taken: usernames.length === 0 ? new Set() : await accounts.taken(usernames),
    isAdministrator: scene.actor.roles.some((role) => role === 'administrator' || role === 'system'),
  });
  return { faults, write: () => writePeople(scene, units, drafts, accounts) };
};

const ledgerTable = async (
  scene: Scene,
  file: SentTable,
  sheet: Sheet,
  lines: readonly Line[],
  units: readonly UnitRow[],
): Promise<JudgedTable> => {
  const { drafts, faults } = judgeLedger(lines, {
    match: unitMatcher(namedUnits(units)),
    posts: await listPosts(scene, scene.today),
    townshipIds: units.filter((unit) => unit.kind === 'township').map((unit) => unit.id),
    inForce: await listInForce(scene),
    today: scene.today,
  });
  return { faults, write: () => writeLedger(scene, file, sheet, drafts) };
};

/** Judges every line of a table under a mapping. */
export const judgeTable = async (
  scene: Scene,
  { kind, file, accounts }: Importing,
  sheet: Sheet,
  mapping: Mapping,
): Promise<JudgedTable> => {
  const lines = linesOf(kind, sheet, mapping);
  const units = await listUnits(scene);
  switch (kind) {
    case 'units': {
      const { drafts, faults } = judgeUnits(lines, units);
      return { faults, write: () => writeUnits(scene, units, drafts) };
    }
    case 'people':
      return peopleTable(scene, accounts, lines, units);
    case 'duty-list': {
      const { drafts, faults } = judgeDutyList(lines, {
        match: unitMatcher(namedUnits(units)),
        townshipIds: new Set(units.filter((unit) => unit.kind === 'township').map((unit) => unit.id)),
        inForce: await listDuties(scene, scene.today),
        today: scene.today,
      });
      return { faults, write: () => writeDutyList(scene, drafts) };
    }
    case 'ledger':
      return ledgerTable(scene, file, sheet, lines, units);
  }
};
