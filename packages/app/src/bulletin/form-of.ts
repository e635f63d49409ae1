// The form of a document's kind, from the rules; every row was drafted as one of the kinds.
import type { BulletinForm } from '@luoshi/domain/bulletin/form';
import { bulletinKinds, type BulletinKind } from '@luoshi/domain/bulletin/kind';
import type { BulletinRow } from '@luoshi/store/queries/bulletin';
import type { Scene } from '../use-case/use-case.ts';

/** The kind of a row. @throws RangeError on one that no release knew: a bug */
export const kindOfRow = ({ kind }: Pick<BulletinRow, 'kind'>): BulletinKind => {
  const known = bulletinKinds.find((each) => each === kind);
  if (known === undefined) throw new RangeError(`no kind ${kind}`);
  return known;
};

/** The form of a row's kind. */
export const formOf = (scene: Scene, row: Pick<BulletinRow, 'kind'>): BulletinForm =>
  scene.context.rules.bulletins[kindOfRow(row)];
