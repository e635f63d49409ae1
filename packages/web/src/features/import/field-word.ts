// The word of a column that a table can have; the server names them, the catalogue's test holds the words.
import type { ImportKind } from '@luoshi/contract/routes/import';
import type { PageMessageKey } from '@luoshi/contract/messages/message-key.gen';
import type { T } from '../../text/text.tsx';

/** The word of a field: 单位名称, 完成时限. */
export const fieldWord = (kind: ImportKind, name: string, t: T): string =>
  t(`import.field.${kind}.${name}` as PageMessageKey /* a member of a closed family, held by test */);
